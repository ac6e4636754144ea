// What a state of a machine says about itself.
import type { Role } from "./types.ts";

/** `meta` of a state. The deepest active state with the highest `ballRank` names the ball holder. */
export interface StateMeta {
  /** Null: nobody has to act while the case rests here. */
  ball?: Role | null;
  /** Among parallel regions the highest rank holds the ball; regions that wait for another party outrank the handler. */
  ballRank?: number;
  /** The one who worked with it has done their part: another person in the role acts (a second pair of eyes). */
  ballOf?: "others";
  /** Step of the journey map that this state belongs to. */
  step?: string;
  /** Ids of rules in workflows/law that run while the case rests here. */
  clocks?: readonly string[];
  /** While the case rests here these clocks stand still. */
  pauses?: readonly string[];
  /** Of a case that is over: commands that people may give all the same, such as an appeal that comes late. */
  afterwards?: readonly string[];
}

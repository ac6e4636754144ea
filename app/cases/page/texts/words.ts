// The words of one command, one field, one line of the timeline.
export interface CommandText {
  title: string;
  /** What it leads to, before one does it. */
  hint?: string;
  button: string;
  /** What has happened and what happens next. */
  done: string;
}

export interface FieldText {
  label: string;
  hint?: string;
}

/** What a line of the timeline can name. */
export interface EventWords {
  /** Who did it, as the reader knows them, with a capital letter. */
  who: string;
  /** How many; 0 where nothing is counted. */
  count: number;
  /** The name of a deadline. */
  rule: string;
  /** A field, a method or a recommendation in words; empty when there is none to name. */
  what: string;
  /** Whom or which organisation it went to; empty when there is none to name. */
  to: string;
  /** False: an approval that others have to join before it counts. */
  settled: boolean;
}

// What a draft still lacks on the road to its data, as the catalogue and the law are today.
import { type Gap, gapsOf } from "./answer-gaps.ts";
import type { RequestDraft } from "./request-draft.server.ts";
import { findRoad } from "./request-input.server.ts";

/** A section that nobody has begun lacks nothing yet. */
export async function draftGaps({ dataset, sections, typed }: RequestDraft): Promise<Gap[]> {
  const road = await findRoad(dataset.id);
  const begun = (section: Gap["section"]) =>
    Object.values(sections[section].typed).some((text) => text.trim() !== "");
  return road ? gapsOf(typed, road).filter(({ section }) => begun(section)) : [];
}

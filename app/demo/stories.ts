// All requests of the demo: at least one in every state, so that each queue and page has something to show.
import { STORIES_OF_ACCESS } from "./stories-of-access.ts";
import { STORIES_OF_AGREEMENTS } from "./stories-of-agreements.ts";
import { STORIES_OF_APPEALS } from "./stories-of-appeals.ts";
import { STORIES_OF_ASSESSMENT } from "./stories-of-assessment.ts";
import { STORIES_OF_BEGINNING } from "./stories-of-beginning.ts";
import { STORIES_OF_TOGETHER } from "./stories-of-co-applicants.ts";
import { STORIES_OF_RENEWAL } from "./stories-of-renewal.ts";
import type { Story } from "./story.ts";

export const STORIES: readonly Story[] = [
  ...STORIES_OF_BEGINNING,
  ...STORIES_OF_ASSESSMENT,
  ...STORIES_OF_ACCESS,
  ...STORIES_OF_RENEWAL,
  ...STORIES_OF_TOGETHER,
  ...STORIES_OF_AGREEMENTS,
  ...STORIES_OF_APPEALS,
];

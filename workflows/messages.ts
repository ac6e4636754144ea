// What can be said in any kind of case beside its own commands: notes inside one side, and files. None of it moves the case.
import { z } from "zod";
import { emit } from "./effects.ts";
import { optionalParagraph, paragraph } from "./fields.ts";
import type { Policy } from "./policy.ts";
import type { Effect, Role, Stamp } from "./types.ts";

/** More at a time are hard to check; the next form takes the next ones. */
export const FILES_AT_ONCE = 5;

/** What the trail keeps of a file. The bytes can be erased; their hash still says which file it was. */
const fileFacts = z.object({
  id: z.uuid(),
  name: z.string().min(1).max(200),
  mediaType: z.string(),
  /** Bytes. */
  size: z.int().positive(),
  /** Hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type FileFacts = z.infer<typeof fileFacts>;

const attached = z.object({
  files: z.array(fileFacts).min(1).max(FILES_AT_ONCE),
  /** A message, or a note, to go with them. */
  text: optionalParagraph(),
});
const removed = z.object({ fileId: z.uuid(), name: z.string().max(200) });

/** Shared and internal are commands of their own, so that visibility follows from the type alone. */
export const messageCommands = {
  "write-note": z.object({ text: paragraph() }),
  "attach-files": attached,
  "attach-internal-files": attached,
  "remove-file": removed,
  "remove-internal-file": removed,
} as const;
export type MessageCommandType = keyof typeof messageCommands;

/** Who talks in a kind of case. Notes are for one side only, so `inside` holds the roles of one side. */
export interface MessageRoles {
  all: readonly Role[];
  inside: readonly Role[];
}

export const messagePolicy = ({ all, inside }: MessageRoles): Policy<MessageCommandType, unknown> => ({
  "write-note": { roles: inside, quiet: true, internal: true },
  "attach-files": { roles: all, quiet: true, systemOnly: true },
  "attach-internal-files": { roles: inside, quiet: true, internal: true, systemOnly: true },
  "remove-file": { roles: all, quiet: true, systemOnly: true },
  "remove-internal-file": { roles: inside, quiet: true, internal: true, systemOnly: true },
});

interface Receivers {
  /** The other side of the role that shares a file. */
  others: (role: Role) => readonly Role[];
  /** Colleagues who are notified of a note. */
  colleagues: readonly Role[];
}
type Said = Stamp & {
  type: string;
  files?: readonly { id: string }[] | undefined;
  text?: string;
  fileId?: string;
};
const say = (fn: (e: Said) => readonly Effect[]) => ({
  actions: emit(({ event }: { event: Said }) => fn(event)),
});
const keep = (e: Said): Effect => ({ type: "keep-files", fileIds: (e.files ?? []).map((f) => f.id) });
const drop = (e: Said): Effect[] => (e.fileId ? [{ type: "drop-file", fileId: e.fileId }] : []);

/** For the `on` of a machine's root: possible in every open state. */
export const messageTransitions = ({ others, colleagues }: Receivers) => ({
  "write-note": say(() => [{ type: "notify", topic: "note-written", to: colleagues }]),
  "attach-files": say((e) => [
    keep(e),
    { type: "notify", topic: e.text ? "message-sent" : "files-shared", to: others(e.role) },
  ]),
  "attach-internal-files": say((e) => [keep(e), { type: "notify", topic: "note-written", to: colleagues }]),
  "remove-file": say(drop),
  "remove-internal-file": say(drop),
});

// One client: looks at a case, gives one of the commands that are possible, and asks again with the same form until the service
// has answered. It remembers what it was promised.
import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { casePath } from "#app/cases/case-path.ts";
import { loadCase } from "#app/cases/execute/load-case.server.ts";
import { commandSchema, formFields } from "#app/cases/page/form-fields.ts";
import { parseCommand, writeWidget } from "#app/cases/page/parse-command.ts";
import { tokenOfLink } from "#app/platform/link-token.server.ts";
import { uuidFromName } from "#app/platform/uuid-from-name.ts";
import { sqlClient } from "#db/client.server.ts";
import { samples } from "#tests/cases/samples.ts";
import { type Person, people } from "#tests/support/case-world.ts";
import { PATIENCE_MS } from "#tests/support/patience.ts";
import { childId } from "#workflows/child-id.ts";
import { available } from "#workflows/decide.ts";
import { rolesIn } from "#workflows/roles.ts";
import type { CaseKind, StoredSnapshot } from "#workflows/types.ts";
import { pick } from "./chance.ts";

/** What a client asked for, and what it was answered. */
export interface Asked {
  caseId: string;
  kind: CaseKind;
  type: string;
  /** The id under which the event must be found, or must not. */
  commandId: string;
  answer: "done" | "refused";
  /** How often it had to ask. */
  tries: number;
}

export interface Ground {
  url: string;
  cookies: Record<Person, string>;
  chance: () => number;
}

/** Ten minutes and more: as long as a busy machine takes to start the application again. */
const mostTries = 6_000;

interface Form {
  caseId: string;
  kind: CaseKind;
  type: string;
  path: string;
  cookie: string;
  fields: Record<string, string>;
  commandId: string;
}

/** One command, asked for until it is answered; undefined when the chosen case had nothing to do. */
export async function oneCommand(ground: Ground): Promise<Asked | undefined> {
  const form = await retried(() => chooseForm(ground));
  if (!form) return undefined;
  for (let tries = 1; ; tries++) {
    const status = await post(ground, form);
    const answer = status === 303 ? "done" : status >= 400 && status < 500 ? "refused" : undefined;
    const { caseId, kind, type, commandId } = form;
    if (status === 302) throw new Error(`${type} on ${form.path} led elsewhere (${status}).`);
    if (answer) return { caseId, kind, type, commandId, answer, tries };
    if (tries > mostTries)
      throw new Error(`No answer to ${type} on ${caseId} after ${tries} tries (${status}).`);
    await sleep(100);
  }
}

async function chooseForm({ chance, cookies }: Ground): Promise<Form | undefined> {
  const sql = sqlClient();
  const open = await sql<{ id: string }[]>`select id from cases where open order by id`;
  const id = pick(chance, open)?.id;
  const row = id ? await loadCase(sql, id, randomUUID()) : undefined;
  if (!row) return undefined;
  if (row.kind === "consent") return consentForm(chance, row);
  const doable = (Object.keys(people) as Person[]).flatMap((person) => {
    const { userId, principals } = people[person];
    const roles = rolesIn(row.parties, principals);
    return available(row.kind, row.snapshot, { id: userId, roles }).map((type) => ({ person, type }));
  });
  const choice = pick(
    chance,
    doable.filter(({ type }) => isWanted(type, chance)),
  );
  const schema = choice && commandSchema(row.kind, choice.type);
  if (!choice || !schema) return undefined;
  const payload = pick(chance, samplesOf(row.kind, choice.type, row.snapshot));
  if (!payload) return undefined;
  const values = new FormData();
  for (const { name, meta } of formFields(schema)) {
    const value = payload[name];
    if (value !== undefined && value !== false) values.set(name, writeWidget(meta.widget, value));
  }
  const sent = parseCommand(values, schema).payload;
  const pageId = randomUUID();
  return {
    caseId: row.id,
    kind: row.kind,
    type: choice.type,
    path: casePath(row.kind, row.id),
    cookie: cookies[choice.person],
    commandId: uuidFromName(JSON.stringify([pageId, choice.type, sent])),
    fields: {
      ...(Object.fromEntries(values) as Record<string, string>),
      _command: choice.type,
      _commandId: pageId,
      // One in twenty comes from a page that is out of date.
      _version: String(chance() < 0.05 ? Math.max(0, row.version - 1) : row.version),
    },
  };
}

/** Commands that end a case are rarer than in nature, else nothing would be left to command. */
const ENDS = new Set(["withdraw", "discard", "revoke", "refuse", "withdraw-question", "redirect", "reject"]);
/** Sent from pages of their own, with a whole form or with files. */
const ELSEWHERE = new Set(["submit", "attach-files", "attach-internal-files"]);
const isWanted = (type: string, chance: () => number) =>
  !ELSEWHERE.has(type) && (!ENDS.has(type) || chance() < 0.1);

const samplesOf = (kind: CaseKind, type: string, snapshot: StoredSnapshot) =>
  samples[kind][type]?.(snapshot.context as never) ?? [];

function consentForm(
  chance: () => number,
  row: { id: string; kind: CaseKind; version: number; snapshot: StoredSnapshot },
): Form | undefined {
  const linkId = childId(row.id, 0);
  const may = available("consent", row.snapshot, { id: null, roles: ["subject"] });
  const type = pick(
    chance,
    may.filter((one) => isWanted(one, chance)),
  );
  if (!type) return undefined;
  return {
    caseId: row.id,
    kind: "consent",
    type,
    path: `/consent/${tokenOfLink(linkId)}`,
    cookie: "",
    commandId: uuidFromName(`consent ${linkId} ${type} ${row.version}`),
    fields: { answer: type, version: String(row.version), locale: "nb" },
  };
}

/** The status of the answer; 0 when there was none. */
async function post({ url, chance }: Ground, { path, cookie, fields }: Form): Promise<number> {
  try {
    const response = await fetch(url + path, {
      method: "POST",
      redirect: "manual",
      // Subjects come from many places; the limit per address is not what is tried here.
      headers: {
        Cookie: cookie,
        Origin: url,
        "X-Forwarded-For": `10.0.${Math.floor(chance() * 250)}.${Math.floor(chance() * 250)}`,
      },
      body: new URLSearchParams(fields),
      signal: AbortSignal.timeout(PATIENCE_MS / 5),
    });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return 0;
  }
}

/** Reads of the test itself, which has to live with the dead database as well. */
export async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (tries > mostTries) throw error;
      await sleep(100);
    }
  }
}

// What the pages' benchmark asks for, and by whom: the demo's people for most pages, and for the desk and the commands
// many cases of one owner, all in the same state.
import { startSession } from "#app/accounts/session.server.ts";
import { demoUserId } from "#app/demo/people.ts";
import { sqlClient } from "#db/client.server.ts";
import { assessing, makeWorld, payloads, people } from "#tests/support/case-world.ts";

/** More than a page of the desk, and one for each request under way. */
const CASES = 40;
const ORIGIN = "http://localhost";

/** Fields of a form as the address bar would say them, and who sends it. */
export interface Sent {
  cookie: string;
  body?: string;
}

export interface Place {
  name: string;
  /** What is asked for the n-th time by one of the lanes. */
  ask(lane: number, n: number): Sent & { path: string };
  /** What a right answer is, and a text that stands in it. */
  status: number;
  holds: string;
  /** The place of the minimal application that it is compared with. */
  beside: "front" | "desk" | "post";
}

export interface Writer {
  command: string;
  by: { userId: string; principals: readonly string[] };
  cookie: string;
}

/** The two commands that each case of the benchmark gets over and over: it ends where it began. */
const COMMANDS: readonly { by: "handler" | "approver"; command: string; fields: Record<string, string> }[] = [
  {
    by: "handler",
    command: "propose-decision",
    fields: { recommendation: "approve", reasons: payloads.refuse.reasons },
  },
  { by: "approver", command: "return-to-handler", fields: { comment: payloads.refuse.reasons } },
];

/** The command of a form. */
export function commandOf({ _command = "", ...fields }: Record<string, string>) {
  const { _commandId, ...payload } = fields;
  return { ...payload, type: _command };
}

const signIn = async (userId: string) =>
  (await startSession(new Request(ORIGIN), userId)).split(";")[0] ?? "";

/** Makes the cases, in a database with the demo in it. */
export async function makePlaces(): Promise<{ places: Place[]; writers: Writer[] }> {
  await makeWorld();
  const cases: string[] = [];
  for (let n = 0; n < CASES; n++) cases.push(await assessing());
  const writers = await Promise.all(
    COMMANDS.map(async ({ by, command }) => ({
      command,
      by: people[by],
      cookie: await signIn(people[by].userId),
    })),
  );
  const desk = writers[0]?.cookie ?? "";
  const applicant = await signIn(demoUserId("ingrid"));
  const request = await longestRequestOf("ingrid");
  const page = (name: string, path: string, cookie: string, holds: string): Place => ({
    ...{ name, status: 200, holds, beside: name === "front" ? "front" : "desk" },
    ask: () => ({ path, cookie }),
  });
  const post: Place = {
    ...{ name: "command", status: 303, holds: "", beside: "post" },
    ask: (lane, n) => {
      const { command = "", fields = {} } = COMMANDS[n % 2] ?? {};
      const body = new URLSearchParams({ ...fields, _command: command, _commandId: crypto.randomUUID() });
      const cookie = writers[n % 2]?.cookie ?? "";
      return { path: `/requests/${cases[lane]}`, cookie, body: String(body) };
    },
  };
  const places = [
    page("front", "/", "", "<main"),
    page("search", "/data?q=vei", "", "<main"),
    page("dataset", `/data/${request.datasetId}`, "", "<main"),
    page("desk", "/desk", desk, "<main"),
    page("my cases", "/cases", applicant, "<main"),
    page("request", `/requests/${request.id}`, applicant, request.reference),
    post,
  ];
  return { places, writers };
}

/** The one with the most to show: its timeline is the longest of those that one can see. */
async function longestRequestOf(key: "ingrid") {
  const [found] = await sqlClient()<{ id: string; reference: string; datasetId: string }[]>`
    select c.id, c.reference, c.dataset_id as "datasetId" from cases c
    where c.kind = 'request' and c.open and c.state <> 'draft' and c.dataset_id is not null
      and c.applicant_org_id in (select org_id from memberships where user_id = ${demoUserId(key)})
    order by c.seq desc, c.id limit 1`;
  if (!found) throw new Error("The demo has no request of the applicant's.");
  return found;
}

/** The places of the minimal application, which has no session and one list. */
export function minimalPlaces(places: readonly Place[]): Record<Place["beside"], Place> {
  const post = places.find(({ beside }) => beside === "post");
  if (!post) throw new Error("No place takes a form.");
  const page = (path: string, holds: string): Place => ({
    ...{ name: `minimal ${path}`, status: 200, holds, beside: "front" },
    ask: () => ({ path, cookie: "" }),
  });
  return { front: page("/", "<main"), desk: page("/desk", "<tr"), post };
}

// Where things of the demo are, for browser tests: ids of its cases, links in its letters. Read from the site's database.
import { uuidFromName } from "#app/platform/uuid-from-name.ts";
import { connect } from "#db/client.server.ts";
import type { CaseKind } from "#workflows/types.ts";
import type { RunningSite } from "./running-site.ts";

export interface DemoFacts {
  /** The case of a story or a question of the demo (app/demo). */
  caseOf(key: string): string;
  /** The newest legal question that the story's request waits or waited for. */
  questionOf(key: string): string;
  /** What several who asked together for a demand got: one request. */
  requestOf(key: string): string;
  /** Of the story's request. */
  agreementOf(key: string): string;
  appealOf(key: string): string;
  /** A consent in that state; its page needs no account. */
  consentLink(state: "created" | "accepted" | "rejected" | "withdrawn"): Promise<string>;
  /** Where a person was asked for a review and has, or has not, given it. */
  /** The public name of an answer that everybody can read. */
  publicAnswer(): Promise<string>;
  /** A person was asked to apply together and has not answered. */
  invitationLink(): Promise<string>;
  reviewLink(state: "asked" | "given"): Promise<string>;
  /** Where a receiver of the newest mail to a person with an account stops getting such mail. */
  unsubscribeLink(): Promise<string>;
  datasetOf(road: "open" | "restricted" | "non-public"): string;
  mail: string;
  harvest: string;
  org(name: string): string;
}

export async function demoFacts({
  url,
  database,
}: Pick<RunningSite, "url" | "database">): Promise<DemoFacts> {
  /** Letters of the demo are shown with their links alive. */
  const linkIn = async (letter: string, link: RegExp) => {
    const html = await (await fetch(`${url}/demo/outbox/${letter}/html`)).text();
    return found(link.exec(html)?.[0], `${link} in the letter ${letter}`);
  };
  const sql = connect(database.connection, { poolSize: 1, applicationName: "dataveien-e2e-facts" });
  try {
    const commands = await sql`select command_id, case_id from case_events where seq = 1`;
    const children = await sql`
      select parent_id, kind, id from cases where parent_id is not null order by created_at`;
    const consents = await sql`
      select distinct on (c.state) c.state, m.id as mail from cases c
      join case_links l on l.case_id = c.id
      join mails m on m.text like '%{{link:' || l.id || '}}%'
      where c.kind = 'consent' order by c.state, c.id`;
    const reviews = await sql`
      select distinct on (r->>'state') r->>'state' as state, m.id as mail
      from cases c, jsonb_array_elements(c.snapshot->'context'->'reviews') r, mails m
      where c.kind = 'request' and m.topic = 'review-asked' and m.text like '%{{link:' || (r->>'id') || '}}%'
      order by r->>'state', c.id`;
    const [answer] = await sql`
      select snapshot->'context'->'publication'->>'id' as id from cases
      where snapshot->'context'->'publication'->>'state' = 'published' order by id limit 1`;
    const [invitation] = await sql`
      select m.id from cases c, jsonb_array_elements(c.snapshot->'context'->'coApplicants') a, mails m
      where c.kind = 'request' and c.state = 'draft' and a->>'state' = 'invited'
        and m.text like '%{{link:' || (a->>'id') || '}}%' limit 1`;
    const datasets = await sql`
      select distinct on (access_right) access_right, id from datasets order by access_right, uri`;
    const [notice] =
      await sql`select id from mails where notice_group is not null order by created_at desc limit 1`;
    const [mail] = await sql`select id from mails order by created_at desc limit 1`;
    const [harvest] = await sql`select id from harvests limit 1`;
    const orgs = await sql`select name, id from organisations`;
    const caseOf = (key: string) =>
      found(
        commands.find((c) =>
          [`demo ${key}`, `demo question ${key}`, `demo demand ${key}`]
            .map(uuidFromName)
            .includes(c.command_id as string),
        )?.case_id,
        key,
      );
    const childOf = (kind: CaseKind) => (key: string) =>
      found(
        children.findLast((c) => c.kind === kind && c.parent_id === caseOf(key))?.id,
        `${kind} of ${key}`,
      );
    return {
      caseOf,
      questionOf: childOf("legal-question"),
      requestOf: childOf("request"),
      agreementOf: childOf("agreement"),
      appealOf: childOf("appeal"),
      consentLink: async (state) => {
        const letter = found(consents.find((c) => c.state === state)?.mail, `letter of a consent ${state}`);
        return linkIn(letter, /\/consent\/[\w-]{43}/);
      },
      publicAnswer: async () => found(answer?.id, "public answer"),
      invitationLink: () => linkIn(found(invitation?.id, "invitation"), /\/invitation\/[\w-]{43}/),
      reviewLink: async (state) => {
        const letter = found(reviews.find((r) => r.state === state)?.mail, `letter of a review ${state}`);
        return linkIn(letter, /\/review\/[\w-]{43}/);
      },
      unsubscribeLink: () => linkIn(found(notice?.id, "mail one can do without"), /\/unsubscribe\/[\w.-]+/),
      datasetOf: (road) => {
        const right = { open: "PUBLIC", restricted: "RESTRICTED", "non-public": "NON_PUBLIC" }[road];
        return found(datasets.find((d) => d.access_right === right)?.id, `${road} dataset`);
      },
      mail: found(mail?.id, "mail"),
      harvest: found(harvest?.id, "harvest"),
      org: (name) => found(orgs.find((o) => o.name === name)?.id, name),
    };
  } finally {
    await sql.end();
  }
}

function found(value: unknown, what: string): string {
  if (typeof value !== "string") throw new Error(`The demo has no ${what}.`);
  return value;
}

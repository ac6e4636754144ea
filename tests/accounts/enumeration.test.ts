// Nobody finds out from a form who has an account here: not by words, not by status or headers, not by the clock.
import { expect, test } from "vitest";
import { withDatabase } from "#tests/support/database.ts";
import { visit } from "#tests/support/site.ts";
import { goodPassword, newEmail, newOrgNumber, newPlace, registerPerson } from "./accounts-fixture.ts";

withDatabase();

interface Seen {
  ms: number;
  status: number;
  headers: string[];
  words: string;
}

async function send(path: string, form: Record<string, string>): Promise<Seen> {
  const started = performance.now();
  const answer = await visit(path, { form, address: newPlace() });
  const ms = performance.now() - started;
  const html = await answer.text();
  return {
    ms,
    status: answer.status,
    headers: [...answer.headers.keys()].sort(),
    words: html.replaceAll(form.email ?? "", "").replaceAll(/value="[0-9a-f-]{36}"/g, ""),
  };
}

/** Path, how often it is measured, how many times as long one may take. Unequal work would be three times or more. */
const forms: [string, number, number, (email: string) => Record<string, string>][] = [
  ["/reset", 4, 1.2, (email) => ({ email })],
  [
    "/register",
    4,
    1.2,
    (email) => ({
      name: "Kari Eksempel",
      email,
      password: goodPassword,
      orgNumber: newOrgNumber(),
      orgName: "Eksempel AS",
      role: "applicant",
      submission: crypto.randomUUID(),
    }),
  ],
  ["/sign-in", 14, 2.5, (email) => ({ email, password: "feil feil feil feil" })],
];

test.each(forms)(
  "%s answers alike and as fast for an address that is known and for one that is not",
  async (path, rounds, times, form) => {
    const addresses: string[] = [];
    for (let i = 0; i < rounds; i++) addresses.push((await registerPerson()).input.email);
    await send(path, form(newEmail()));
    const [known, unknown]: [Seen[], Seen[]] = [[], []];
    for (const address of addresses) {
      known.push(await send(path, form(address)));
      unknown.push(await send(path, form(newEmail("ukjent"))));
    }
    const { ms: _, ...first } = unknown[0] as Seen;
    for (const { ms: __, ...seen } of [...known, ...unknown]) expect(seen).toEqual(first);
    // The fastest of each: what a busy machine adds is noise to the person who measures, too.
    const [a = 0, b = 0] = [known, unknown].map((all) => Math.min(...all.map(({ ms }) => ms)));
    expect(Math.max(a, b) / Math.min(a, b)).toBeLessThan(times);
  },
);

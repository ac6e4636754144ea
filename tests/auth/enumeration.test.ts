// Nobody finds out from a form who has an account here: not by words, not by status or headers, not by the clock.
import { expect, test } from "vitest";
import { withDatabase } from "#tests/support/database.ts";
import { visit } from "#tests/support/site.ts";
import { goodPassword, newEmail, newOrgNumber, newPlace, registerPerson } from "./auth-fixture.ts";

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

const forms: [string, (email: string) => Record<string, string>][] = [
  ["/reset", (email) => ({ email })],
  [
    "/register",
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
  ["/sign-in", (email) => ({ email, password: "feil feil feil feil" })],
];

test.each(forms)(
  "%s answers alike and as fast for an address that is known and for one that is not",
  async (path, form) => {
    await send(path, form(newEmail()));
    const [known, unknown]: [Seen[], Seen[]] = [[], []];
    for (let i = 0; i < 4; i++) {
      known.push(await send(path, form((await registerPerson()).input.email)));
      unknown.push(await send(path, form(newEmail("ukjent"))));
    }
    const [first] = unknown;
    for (const { status, headers, words } of [...known, ...unknown])
      expect({ status, headers, words }).toEqual({
        status: first?.status,
        headers: first?.headers,
        words: first?.words,
      });
    const fastest = (all: Seen[]) => Math.min(...all.map(({ ms }) => ms));
    const [a, b] = [fastest(known), fastest(unknown)];
    // A letter that is written or not makes a tenth of a second; a password that is checked or not half of that.
    expect(Math.abs(a - b)).toBeLessThan(Math.max(30, Math.min(a, b) / 3));
  },
);

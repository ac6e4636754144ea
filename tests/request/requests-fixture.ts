// People of the small world, signed in, and what their pages say.
import { startSession } from "#app/accounts/session.server.ts";
import { type Person, people } from "#tests/support/case-world.ts";
import { perDatabase } from "#tests/support/database.ts";
import { visit } from "#tests/support/site.ts";

const cookies = perDatabase(() => new Map<Person, string>());

export async function cookieOf(person: Person): Promise<string> {
  const known = cookies().get(person);
  if (known) return known;
  const made = await startSession(new Request("http://localhost:3000/"), people[person].userId);
  cookies().set(person, made);
  return made;
}

export async function pageFor(person: Person, path: string, language = "nb") {
  const response = await visit(path, { cookie: [await cookieOf(person), `lang=${language}`], language });
  return { status: response.status, html: await response.text(), location: response.headers.get("Location") };
}

export async function send(person: Person, path: string, form: Record<string, string> | URLSearchParams) {
  const response = await visit(path, { cookie: [await cookieOf(person), "lang=nb"], form });
  return { status: response.status, html: await response.text(), location: response.headers.get("Location") };
}

/** The value of a hidden field, of the form that sends the command when one is named. */
export function hidden(html: string, name: string, command?: string): string {
  const form = command ? (html.split("<form").find((f) => f.includes(`value="${command}"`)) ?? "") : html;
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(form)?.[1] ?? "";
}

/** What a command's form carries, for sending it as the page would. */
export const carried = (html: string, command: string) => ({
  _command: command,
  _commandId: hidden(html, "_commandId", command),
  _version: hidden(html, "_version", command),
});

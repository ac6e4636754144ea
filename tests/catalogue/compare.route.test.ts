// Datasets side by side: what is compared stands in the address, which anybody can write as they like.
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "#db/client.server.ts";
import { dataset, id, makeWorld } from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { visit } from "#tests/support/site.ts";

withDatabase();
const others = [60, 61, 62, 63].map(id);
beforeAll(async () => {
  await makeWorld();
  for (const [n, other] of others.entries())
    await db().execute(sql`insert into datasets
      (id, uri, source_id, publisher_id, description, content_hash, title, access_right, search, first_seen_at, updated_at)
      select ${other}::uuid, ${`https://example.no/other/${n}`}, source_id, publisher_id,
        jsonb_set(description, '{title}', ${JSON.stringify({ nb: `Annet ${n}` })}::jsonb), 'x', title, access_right,
        to_tsvector('simple', 'annet'), first_seen_at, updated_at from datasets where id = ${dataset.id}`);
});

const page = async (query: string, language = "nb") => {
  const answer = await visit(`/compare?${query}`, { language });
  return { status: answer.status, text: await answer.text() };
};
const rows = (text: string) => [...text.matchAll(/href="\/data\/([0-9a-f-]{36})"/g)].map((match) => match[1]);

describe("Comparing", () => {
  test("shows a row for each dataset, in the order of the address, and a link that takes one away", async () => {
    const { text } = await page(`d=${others[1]}&d=${dataset.id}`);
    expect(rows(text)).toEqual([others[1], dataset.id]);
    expect(text).toContain(`href="/compare?d=${others[1]}"`);
    expect(text).toContain("Vi vet for lite ennå.");
  });

  test("takes four and no more, and says so; what is named twice stands once", async () => {
    const many = [dataset.id, dataset.id, ...others].map((d) => `d=${d}`).join("&");
    const { text } = await page(many);
    expect(rows(text)).toEqual([dataset.id, ...others.slice(0, 3)]);
    expect(text).toContain("Fire datasett er det meste som kan sammenlignes.");
    expect(text).not.toContain('name="q"');
  });

  test("finds more by searching, and keeps what is there", async () => {
    const { text } = await page(`d=${dataset.id}&q=annet`);
    expect(text).toContain(`href="/compare?d=${dataset.id}&amp;d=${others[0]}"`);
    expect((await page(`d=${dataset.id}&q=finnesikke`)).text).toContain(
      "Ingen datasett passer til «finnesikke».",
    );
  });

  test.each(["", "d=", "d=x&d=%00&d=' or 1=1", `d=${id(99)}`, `q=${"a".repeat(10_000)}`, "q=%3Cscript%3E"])(
    "nonsense is no error: %s",
    async (query) => {
      const { status, text } = await page(query);
      expect(status).toBe(200);
      expect(text).toContain("Ingen datasett er valgt.");
      expect(text).not.toContain("<script>");
    },
  );

  test.each([
    ["nn", "Samanlikn datasett"],
    ["en", "Compare datasets"],
  ])("speaks %s", async (language, title) => {
    expect((await page(`d=${dataset.id}`, language)).text).toContain(title);
  });
});

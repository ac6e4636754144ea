// The pages that say who runs the service and what one can count on: each says how to reach a person.
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { LOCALES } from "#app/i18n/locale.ts";
import { parseEnv } from "#app/platform/env.server.ts";
import { PageContext } from "#app/platform/pages/page-context.ts";
import { ContactWay } from "#app/ui/contact-way.tsx";
import { withDatabase } from "#tests/support/database.ts";
import { visit } from "#tests/support/site.ts";
import { textsFor } from "#tests/support/texts.ts";

withDatabase();

describe.each(["/om", "/personvern", "/tilgjengelighet"])("%s", (path) => {
  test("says in each language how to reach somebody, and names no address that nobody has set", async () => {
    for (const language of LOCALES) {
      const response = await visit(path, { language });
      const html = await response.text();
      const { contact } = textsFor(language).common;
      expect(response.status).toBe(200);
      expect(html).toContain(contact.centre);
      expect(html).toContain('href="https://data.norge.no"');
      expect(html).not.toContain("mailto:");
      expect(html).not.toMatch(/undefined|\[object /);
    }
  });
});

test("where the operator has named an address, people are led to that one", () => {
  const page = {
    nonce: "",
    requestId: "",
    locale: "nb",
    path: "/",
    script: "",
    contact: "post@example.no",
  } as const;
  const html = renderToStaticMarkup(
    createElement(PageContext.Provider, { value: page }, createElement(ContactWay)),
  );
  expect(html).toContain('href="mailto:post@example.no"');
  expect(html).not.toContain("data.norge.no");
  expect(parseEnv({ CONTACT_EMAIL: "post@example.no" }).CONTACT_EMAIL).toBe("post@example.no");
  expect(parseEnv({ CONTACT_EMAIL: "" }).CONTACT_EMAIL).toBeUndefined();
  expect(() => parseEnv({ CONTACT_EMAIL: "call us" })).toThrow("CONTACT_EMAIL: must be a mail address");
});

// Pure rules at the door: where sign-in leads, what an organisation number is, what a name in a form may hold.
import fc from "fast-check";
import { expect, test } from "vitest";
import { parsePersonForm, profileForm, registerForm, typedValues } from "#app/accounts/person-forms.ts";
import { safeReturnTo, signInPath } from "#app/platform/http/safe-return-to.ts";
import { formatOrgNumber, isOrgNumber, parseOrgNumber } from "#app/platform/org-number.ts";

test.each([
  "https://evil.example/",
  "//evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/\t/evil.example",
  "javascript:alert(1)",
  "/%0d%0aSet-Cookie: a=b\r\nx",
  "evil.example",
  "",
  "/..//evil.example",
  "/.//evil.example",
  "http:/evil.example",
  "/\u0000//evil.example",
])("sign-in does not lead to %j", (next) => {
  expect(safeReturnTo(next)).toBe("/");
});

test("whatever is typed, sign-in leads to a page of ours", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.webUrl(),
        fc.string(),
        fc.string().map((s) => `/${s}`),
      ),
      (next) => {
        const path = safeReturnTo(next);
        expect(path.startsWith("/")).toBe(true);
        expect(new URL(path, "https://dataveien.example").host).toBe("dataveien.example");
      },
    ),
    { numRuns: 2000 },
  );
});

test("sign-in leads back to the page with its search words, and to a form's page without", () => {
  expect(safeReturnTo("/requests/1?tab=messages")).toBe("/requests/1?tab=messages");
  const at = (path: string, init?: RequestInit) => signInPath(new Request(`http://localhost${path}`, init));
  expect(at("/requests/1?tab=messages")).toBe("/sign-in?next=%2Frequests%2F1%3Ftab%3Dmessages");
  expect(at("/requests/1?tab=x", { method: "POST" })).toBe("/sign-in?next=%2Frequests%2F1");
  expect(at("/")).toBe("/sign-in");
});

test("organisation numbers of real bodies are right, and each digit counts", () => {
  for (const number of ["974760673", "971040238", "983544622", "971032081", "991825827"]) {
    expect(isOrgNumber(number)).toBe(true);
    for (let i = 0; i < 9; i++) {
      const wrong = number.slice(0, i) + String((Number(number[i]) + 1) % 10) + number.slice(i + 1);
      expect(isOrgNumber(wrong)).toBe(false);
    }
  }
  for (const nonsense of ["", "000000000", "97476067", "9747606730", "97476067x", "٩٧٤٧٦٠٦٧٣"])
    expect(isOrgNumber(nonsense)).toBe(false);
});

test("organisation numbers are read as people write them", () => {
  for (const text of ["974 760 673", "NO974760673MVA", "974\u00a0760\u00a0673", " 974.760.673 "])
    expect(parseOrgNumber(text)).toBe("974760673");
  expect(parseOrgNumber("974 760 674")).toBeNull();
  expect(formatOrgNumber("974760673")).toBe("974\u00a0760\u00a0673");
});

test("a form says each thing to mend once, in the order of its fields", () => {
  const parsed = parsePersonForm(registerForm, new FormData());
  expect(parsed.ok ? [] : parsed.issues).toEqual([
    { path: "name", problem: "name-missing" },
    { path: "email", problem: "email-missing" },
    { path: "orgNumber", problem: "org-number-missing" },
    { path: "orgName", problem: "org-name-missing" },
  ]);
});

test("line breaks in a name do not reach mail headers, and a file instead of a name is no name", () => {
  const form = new FormData();
  form.set("name", "Kari\r\nBcc: alle@example.no");
  expect(parsePersonForm(profileForm, form)).toMatchObject({ values: { name: "Kari Bcc: alle@example.no" } });
  form.set("name", new File(["x"], "x.txt"));
  expect(parsePersonForm(profileForm, form)).toMatchObject({ ok: false });
});

test("what was typed is kept, passwords never", () => {
  const form = new FormData();
  for (const [key, value] of Object.entries({ email: "a", password: "hemmelig", current: "hemmelig" }))
    form.set(key, value);
  expect(typedValues(form)).toEqual({ email: "a" });
});

// Names and contents: what is taken, and what is refused for which reason.
import { describe, expect, test } from "vitest";
import { contentDisposition } from "#app/cases/page/files/download.server.ts";
import { isContentOf, TextCheck } from "#app/files/check-content.ts";
import { checkName } from "#app/files/check-name.ts";
import { endingOf, FILE_KINDS, type FileKind } from "#app/files/file-kinds.ts";
import { PROGRAM, SAMPLES } from "./sample-files.ts";

const check = (name: string, bytes: Uint8Array) => {
  const text = new TextCheck();
  text.add(bytes);
  const read = () => new Blob([new Uint8Array(bytes)]).stream();
  return isContentOf(FILE_KINDS[endingOf(name)] as FileKind, text, read);
};

describe("content", () => {
  test.each(Object.entries(SAMPLES))("%s is what it says", async (name, bytes) => {
    expect(await check(name, bytes)).toBe(true);
  });

  test("every kind that is taken has a sample", () => {
    const tried = new Set(Object.keys(SAMPLES).map(endingOf));
    expect(Object.keys(FILE_KINDS).filter((ending) => !tried.has(ending))).toEqual(["jpeg"]);
  });

  test.each(Object.keys(FILE_KINDS))("a program is no .%s, nor is an archive", async (ending) => {
    expect(await check(`x.${ending}`, PROGRAM)).toBe(false);
    expect(await check(`x.${ending}`, Buffer.from("PK\x03\x04\x14\x00\x00\x00", "latin1"))).toBe(false);
  });

  test("one office file is not another, and text is no JSON", async () => {
    expect(await check("x.docx", SAMPLES["tall.xlsx"])).toBe(false);
    expect(await check("x.ods", SAMPLES["notat.odt"])).toBe(false);
    expect(await check("x.json", Buffer.from("Hei"))).toBe(false);
    expect(await check("x.xml", SAMPLES["data.json"])).toBe(false);
  });

  test("one control sign in the middle of long text is found", async () => {
    const long = Buffer.alloc(300_000, "a");
    expect(await check("x.txt", long)).toBe(true);
    long[250_000] = 0;
    expect(await check("x.txt", long)).toBe(false);
  });
});

describe("names", () => {
  test.each(["Søknad (2).pdf", "a.b.PDF", "日本.txt", "e\u0301te.csv", "  kart.png  "])(
    "%j is kept",
    (name) => {
      expect(checkName(name)).toEqual({ name: name.normalize("NFC").trim() });
    },
  );

  test.each([
    ["../../etc/passwd.txt", "name-path"],
    ["C:\\Users\\kari\\plan.pdf", "name-path"],
    ["plan\u202Efdp.exe.pdf", "name-hidden"],
    ["plan\u200B.pdf", "name-hidden"],
    ["a\r\nSet-Cookie: x.pdf", "name-hidden"],
    ["a\u0000.pdf", "name-hidden"],
    [`${"a".repeat(200)}.pdf`, "name-long"],
    ["program.exe", "kind"],
    ["plan.pdf.exe", "kind"],
    ["arkiv.zip", "kind"],
    ["makro.docm", "kind"],
    [".pdf", "kind"],
    ["plan", "kind"],
    ["x.constructor", "kind"],
  ])("%j is refused: %s", (name, problem) => {
    const answer = checkName(name);
    expect(answer).toMatchObject({ problem });
    expect(answer.name).not.toMatch(/[\p{C}]/u);
  });

  test("a name goes into its header whole and cannot end it", () => {
    expect(contentDisposition('Søk "nad" 100%.pdf')).toBe(
      `attachment; filename="S_k _nad_ 100_.pdf"; filename*=UTF-8''S%C3%B8k%20%22nad%22%20100%25.pdf`,
    );
  });
});

// Keys in links must not get into the log.
import { expect, test } from "vitest";
import { maskUrl } from "#app/platform/http/mask-url.ts";

test("the key of a consent link is masked, the word before it stays", () => {
  expect(maskUrl("/consent/Zk3vB9Qw1xYt7uLmN0pRsA2d")).toBe("/consent/***");
});

test("the key of a calendar is masked though it ends as a file does", () => {
  expect(maskUrl("/calendar/Zk3vB9Qw1xYt7uLmN0pRsA2d.ics")).toBe("/calendar/***.ics");
  expect(maskUrl("/requests/0b7e6a52-5b0f-4c7e-9a59-0d2f3b1c4d5e/case-file.json")).toContain(
    "/case-file.json",
  );
});

test("the id of a case stays, since it opens nothing", () => {
  expect(maskUrl("/requests/0b7e6a52-5b0f-4c7e-9a59-0d2f3b1c4d5e/messages")).toBe(
    "/requests/0b7e6a52-5b0f-4c7e-9a59-0d2f3b1c4d5e/messages",
  );
});

test("of parameters only harmless ones keep their value", () => {
  expect(maskUrl("/sign-in?next=%2Fdata&token=abc&page=3")).toBe("/sign-in?next=***&token=***&page=3");
});

test("a key in a mail's preview and a long plain word are told apart", () => {
  expect(maskUrl("/reset/abcdefghijklmnopqrst12")).toBe("/reset/***");
  expect(maskUrl("/organisations-and-members")).toBe("/organisations-and-members");
});

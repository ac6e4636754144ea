// The applicant's part of a journey, done on the pages: find data, ask, answer, check, send.
import { SECTIONS, type Section } from "#workflows/request/answers.ts";
import { fill, heading, see, type Visitor } from "./visitor.ts";

/** What is written into the form; `{…}` names a choice by its value. */
export function typedAnswers(t: Visitor["t"], today = new Date()): Record<Section, [string, string][]> {
  const { fields, choices } = t.request.answers;
  const year = today.getUTCFullYear();
  return {
    what: [
      [fields.purpose.label, "Vi vil varsle eiere av eldre hus om tilskudd til etterisolering."],
      [fields.use.label, "Vi kobler byggeår med strømforbruk og skriver ett brev til hver eier."],
    ],
    data: [
      [fields.dataNeeded.label, "Byggeår, areal og kommune for boliger bygd før 1970."],
      [fields.personalData.label, choices.personalData.indirect],
    ],
    who: [
      [fields.recipients.label, "To analytikere hos oss."],
      [fields.periodFrom.label, `${year + 1}-01-01`],
      [fields.periodTo.label, `${year + 1}-12-31`],
    ],
    law: [
      [fields.legalBasis.label, choices.legalBasis.consent],
      [fields.safeguards.label, "Dataene ligger kryptert og slettes etter tre måneder."],
    ],
  };
}

/** From a search to the first page of the form. */
export async function beginRequest({ page, t }: Visitor, search: string, dataset: string): Promise<void> {
  await page.goto("/");
  await page.getByRole("link", { name: t.pages.front.search }).click();
  await page.getByRole("searchbox").fill(search);
  await page.getByRole("searchbox").press("Enter");
  await page.getByRole("link", { name: dataset }).first().click();
  await heading(page, dataset).waitFor();
  const { actions, otherTexts } = t.catalogue.road;
  // Where the owner has a form of its own, asking here is the second road.
  await page
    .getByRole("link", { name: actions.request, exact: true })
    .or(page.getByRole("link", { name: otherTexts.request, exact: true }))
    .first()
    .click();
  const { button, anyway } = t.request.start;
  await page
    .getByRole("button", { name: button, exact: true })
    .or(page.getByRole("button", { name: anyway, exact: true }))
    .click();
  await heading(page, dataset).waitFor();
}

/** Fills the four sections one after the other, as the form leads. */
export async function answerAll(who: Visitor, typed = typedAnswers(who.t)): Promise<void> {
  const { page, t } = who;
  await page.getByRole("link", { name: t.request.form.sections.what.title }).click();
  for (const section of SECTIONS) {
    await heading(page, t.request.form.sections[section].title).waitFor();
    await fill(page.locator("main"), typed[section]);
    await page.getByRole("button", { name: t.request.form.save, exact: true }).click();
  }
  await heading(page, t.request.summary.title).waitFor();
}

/** From the summary to the page of the case; gives the case's address. */
export async function send(who: Visitor): Promise<string> {
  const { page, t } = who;
  await page.getByRole("button", { name: t.cases.commands.request.submit.button, exact: true }).click();
  await see(page, t.cases.commands.request.submit.done).waitFor();
  return new URL(page.url()).pathname;
}

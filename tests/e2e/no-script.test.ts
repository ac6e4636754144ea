// The main job once more, in browsers that run no script: everything works with forms and links alone.
import { expect, test } from "vitest";
import { DEMO_PEOPLE } from "#app/demo/people.ts";
import { describeInBrowser, person, running, stranger } from "#tests/support/in-browser.ts";
import { stopAtFirstFailure } from "#tests/support/on-failure.ts";
import { answerAll, beginRequest, send } from "#tests/support/request-in-browser.ts";
import { mailTo } from "#tests/support/running-site.ts";
import { fill, give, heading, openVisitors, see, type Visitor } from "#tests/support/visitor.ts";

const withoutScript = { javaScriptEnabled: false };
const dataset = "Matrikkelen med hjemmelshavere";
const prose = "Formålet er klart, eierne har samtykket, og bare nødvendige felt gis ut.";

describeInBrowser("Without a script", () => {
  let ingrid: Visitor;
  let leif: Visitor;
  let page = "";

  stopAtFirstFailure();

  test("an applicant finds data, and is told what is missing before anything is sent", async () => {
    ingrid = await person("ingrid", withoutScript);
    await beginRequest(ingrid, "matrikkel", dataset);
    const { page: p, t } = ingrid;
    await p.getByRole("link", { name: t.request.form.summaryTask }).click();
    await p.getByRole("button", { name: t.cases.commands.request.submit.button, exact: true }).click();
    await heading(p, t.cases.refusals.invalidTitle).waitFor();
    await p.getByRole("alert").getByRole("link").first().click();
    await heading(p, t.request.form.sections.what.title).waitFor();
    await p.getByRole("link", { name: t.request.form.backToList }).click();
  });

  test("the applicant fills in the four sections and sends", async () => {
    await answerAll(ingrid);
    page = await send(ingrid);
  });

  test("a handler claims the case at the desk and asks a subject for consent", async () => {
    leif = await person("leif", withoutScript);
    const { page: p, t } = leif;
    await p.goto("/desk?tab=unclaimed");
    const row = p.getByRole("row").filter({ has: p.locator(`a[href="${page}"]`) });
    await row.getByRole("button").click();
    await see(p, t.desk.desk.claimedText).waitFor();
    await p.goto(page);
    await give(leif, "request", "require-consent", {
      subjects: "Gunnhild Ås, gunnhild.as@example.no",
      data: "Byggeår og areal for boligen din.",
      validUntil: `${new Date().getUTCFullYear() + 1}-12-31`,
      needed: "1",
    });
  });

  test("the subject says yes by the link of the mail, and the handler proposes to approve", async () => {
    const mail = await mailTo(running(), "gunnhild.as@example.no");
    const link = /https?:\/\/\S+\/consent\/[\w-]+/.exec(mail.text)?.[0] ?? "no link";
    const subject = await stranger(withoutScript);
    const { consent, cases } = subject.t;
    await subject.page.goto(link);
    await subject.page.getByRole("button", { name: cases.commands.consent.accept.button }).click();
    await heading(subject.page, consent.states.accepted.title).waitFor();
    await leif.page.goto(`${page}?tab=consents`);
    await see(leif.page, leif.t.request.page.consentCoverage({ accepted: 1, needed: 1 })).waitFor();

    await leif.page.goto(page);
    await give(leif, "request", "propose-decision", {
      recommendation: leif.t.cases.choices.request["propose-decision"].recommendation.approve,
      reasons: prose,
    });
  });

  test("an approver is told what a decision lacks, and then approves", async () => {
    const nina = await person("nina", withoutScript);
    const { t } = nina;
    await nina.page.goto(page);
    const { approve } = t.cases.commands.request;
    const form = nina.page.getByRole("region", { name: approve.title, exact: true });
    await form.getByLabel(t.cases.fields.request.approve.reasons.label, { exact: true }).first().fill("");
    await form.getByRole("button", { name: approve.button, exact: true }).click();
    await heading(nina.page, t.cases.refusals.invalidTitle).waitFor();
    await give(nina, "request", "approve", {
      reasons: prose,
      legalBasis: "matrikkellova § 30",
      accessUntil: `${new Date().getUTCFullYear() + 1}-12-31`,
    });

    await ingrid.page.goto(`${page}?tab=decision`);
    await see(ingrid.page, prose).waitFor();
    await see(ingrid.page, ingrid.t.request.page.decisionOutcome.approved).waitFor();
  });

  test("somebody who knows nothing of data law comes from the front page to a sent request in few steps", async () => {
    const who = await stranger(withoutScript);
    const { page: p, t } = who;
    const { guide, pages, request, cases, auth } = t;
    let loads = 0;
    let fields = 0;
    p.on("load", () => loads++);
    const choose = async (label: string) => {
      fields++;
      await p.getByLabel(label, { exact: true }).check();
      await p.getByRole("button", { name: guide.next, exact: true }).click();
    };
    await p.goto("/");
    fields++;
    await p.getByLabel(pages.front.field).fill("Vi vil sjekke hvem som eier bilene vi kjøper brukt");
    await p.getByRole("button", { name: pages.front.submit, exact: true }).click();
    await heading(p, guide.questions.data.title).waitFor();
    await choose("Kjøretøyregisteret med eier");
    await choose(guide.choices.about.persons.label);
    await choose(guide.choices.use.own.label);
    await choose(guide.choices.form.api.label);
    await choose(guide.choices.often.regular.label);
    await choose(guide.choices.has.nobody.label);
    await see(p, guide.plan.lead.request).waitFor();
    await p.getByRole("button", { name: guide.plan.signIn, exact: true }).click();
    await p.getByRole("link", { name: auth.signIn.demoLink }).click();
    await p
      .getByRole("button", { name: auth.demo.become({ name: DEMO_PEOPLE.ingrid.name }), exact: true })
      .click();
    await p.getByRole("button", { name: guide.plan.actions.request, exact: true }).click();
    await p.getByRole("link", { name: request.form.sections.who.title }).click();
    fields++;
    await fill(p.locator("main"), [[request.answers.fields.recipients.label, "To av våre ansatte."]]);
    await p.getByRole("button", { name: request.form.saveBack, exact: true }).click();
    await p.getByRole("link", { name: request.form.summaryTask }).click();
    await see(p, "hvem som eier bilene").waitFor();
    await p.getByRole("button", { name: cases.commands.request.submit.button, exact: true }).click();
    await see(p, cases.commands.request.submit.done).waitFor();
    // What a new user has to do is counted, not how fast a machine does it.
    expect(fields).toBeLessThanOrEqual(8);
    expect(loads).toBeLessThanOrEqual(17);
  });

  test("a reader opens the menu of a phone and changes the language", async () => {
    const reader = await stranger({
      ...withoutScript,
      viewport: { width: 360, height: 740 },
    });
    await reader.page.goto("/data?q=vei");
    await reader.page.locator("summary").filter({ hasText: reader.t.common.menu }).click();
    await reader.page.getByRole("button", { name: "English" }).filter({ visible: true }).click();
    expect(new URL(reader.page.url()).search).toBe("?q=vei");
    expect(await reader.page.locator("html").getAttribute("lang")).toBe("en");
    for (const who of openVisitors()) expect(who.complaints).toEqual([]);
  });
});

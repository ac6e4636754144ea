// The main job in a real browser, by everybody who has a part in it: from a search to access, and consent taken back.
import { expect, test } from "vitest";
import { demoEmail, demoUserId } from "#app/demo/people.ts";
import { describeInBrowser, person, query, running, stranger } from "#tests/support/in-browser.ts";
import { stopAtFirstFailure } from "#tests/support/on-failure.ts";
import { answerAll, beginRequest, send, typedAnswers } from "#tests/support/request-in-browser.ts";
import { mailTo } from "#tests/support/running-site.ts";
import {
  commandForm,
  fill,
  give,
  heading,
  leave,
  openVisitors,
  see,
  type Visitor,
} from "#tests/support/visitor.ts";

const dataset = "Matrikkelen med hjemmelshavere";
const prose = {
  question: "Kan vi gi ut byggeår når eieren har samtykket, og hvilken hjemmel viser vi til?",
  facts: "En bedrift vil skrive til eiere av eldre hus. Eierne spørres om samtykke.",
  answer: "Ja. Samtykke etter personvernforordningen artikkel 6 nr. 1 bokstav a er nok for disse feltene.",
  reasons: "Formålet er klart, eierne har samtykket, og bare nødvendige felt gis ut.",
  condition: "Slett dataene senest tre måneder etter uttak.",
  secret: "https://api.example.no/uttrekk/bolig",
  instructions: "Logg inn med Maskinporten og hent filen.",
};
const subjects = [
  { name: "Gunnhild Ås", email: "gunnhild.as@example.no" },
  { name: "Trond Vik", email: "trond.vik@example.no" },
];

describeInBrowser("From a search to access", () => {
  let ingrid: Visitor;
  let leif: Visitor;
  let nina: Visitor;
  let elin: Visitor;
  let henrik: Visitor;
  let page = "";
  const links: string[] = [];
  const open = (who: Visitor, tab?: keyof Visitor["t"]["request"]["page"]["tabs"]) =>
    who.page.goto(tab ? `${page}?tab=${tab}` : page);
  const stateOf = (who: Visitor) => who.page.locator("main .ds-tag").first();

  stopAtFirstFailure();

  test("an entrepreneur finds data, sees the road, asks and sends", async () => {
    ingrid = await person("ingrid");
    await beginRequest(ingrid, "matrikkel", dataset);
    // What is typed is kept without pressing anything.
    const { page: p, t } = ingrid;
    await p.getByRole("link", { name: t.request.form.sections.what.title }).click();
    const purpose = p.getByLabel(t.request.answers.fields.purpose.label, { exact: true });
    await purpose.fill("Dette skrev jeg uten å lagre.");
    await p
      .getByText(t.common.autosave.saved({ time: "" }).trim())
      .first()
      .waitFor();
    await p.reload();
    expect(await purpose.inputValue()).toBe("Dette skrev jeg uten å lagre.");
    await p.getByRole("link", { name: t.request.form.backToList }).click();

    await answerAll(ingrid);
    for (const [, value] of Object.values(typedAnswers(t)).flat()) {
      if (!/^\d{4}-/.test(value)) await see(p, value).waitFor();
    }
    page = await send(ingrid);
    expect(page).toMatch(/^\/requests\/[0-9a-f-]{36}$/);
    expect(await stateOf(ingrid).textContent()).toBe(t.cases.states.request.received);
  });

  test("a handler takes the case from the desk and asks what is unclear; the applicant answers and mends", async () => {
    leif = await person("leif");
    const { page: desk, t } = leif;
    const reference =
      ((await ingrid.page.locator("main").textContent()) ?? "").match(/F-\d{4}-\d+/)?.[0] ?? "";
    await desk.goto("/desk?tab=unclaimed");
    await desk.getByRole("button", { name: t.desk.desk.claimOne({ reference }) }).click();
    await see(desk, t.desk.desk.claimed({ reference })).waitFor();
    await open(leif);
    await give(leif, "request", "ask-clarification", {
      field: t.cases.choices.request["ask-clarification"].field.dataNeeded,
      question: "Trenger dere hele landet?",
    });

    await open(ingrid);
    await see(ingrid.page, "Trenger dere hele landet?").waitFor();
    expect(await ingrid.page.locator("main").textContent()).toContain(
      ingrid.t.request.sentence.applicant
        .clarifying({
          owner: "Kartverket",
          applicant: "",
          person: "",
          since: "§",
          due: "",
          mine: true,
        })
        .split("§")[0],
    );
    const form = await commandForm(ingrid, "request", "answer-clarification");
    const { fields } = ingrid.t.request.answers;
    await fill(form, [[fields.dataNeeded.label, "Byggeår og areal for boliger i Bodø bygd før 1970."]]);
    await give(ingrid, "request", "answer-clarification", { reply: "Nei, bare Bodø." });

    await open(leif, "answers");
    await see(leif.page, t.request.page.answersChanged).waitFor();
    await see(leif.page, "Byggeår og areal for boliger i Bodø bygd før 1970.").waitFor();
  });

  test("the resource centre answers a question that the case waits for, after a second adviser has read it", async () => {
    await open(leif);
    await give(leif, "request", "ask-resource-centre", {
      question: prose.question,
      facts: prose.facts,
      blocking: true,
    });
    await see(leif.page, leif.t.request.page.blockers["legal-question"]).waitFor();

    elin = await person("elin");
    await elin.page.goto("/questions");
    await elin.page.getByRole("link", { name: dataset }).first().click();
    await give(elin, "legal-question", "take");
    await give(elin, "legal-question", "submit-answer", {
      answer: prose.answer,
      sources: "personvernforordningen artikkel 6",
    });
    const question = new URL(elin.page.url()).pathname;
    await see(elin.page, elin.t.cases.refusals["second-adviser"]).waitFor();

    henrik = await person("henrik");
    await henrik.page.goto(question);
    await give(henrik, "legal-question", "approve-answer");

    await open(leif, "legal");
    await see(leif.page, prose.answer).waitFor();
    expect(await leif.page.getByText(leif.t.request.page.blockers["legal-question"]).count()).toBe(0);
  });

  test("two people are asked for their consent by mail, and both say yes without an account", async () => {
    const until = `${new Date().getUTCFullYear() + 1}-12-31`;
    await open(leif);
    await give(leif, "request", "require-consent", {
      subjects: subjects.map((s) => `${s.name}, ${s.email}`).join("\n"),
      data: "Byggeår og areal for boligen din.",
      validUntil: until,
      needed: "2",
    });
    for (const { name, email } of subjects) {
      const mail = await mailTo(running(), email);
      const link = /https?:\/\/\S+\/consent\/[^\s?#)>\]]+/.exec(mail.text)?.[0] ?? "no link";
      links.push(link);
      const subject = await stranger();
      await subject.page.goto(link);
      const { consent, cases } = subject.t;
      await heading(
        subject.page,
        consent.shown.question({ recipient: "Nordlys Analyse AS", owner: "" }),
      ).waitFor();
      await see(subject.page, "Byggeår og areal for boligen din.").waitFor();
      expect(await subject.page.locator("main").textContent()).toContain(name);
      await subject.page.getByRole("button", { name: cases.commands.consent.accept.button }).click();
      await heading(subject.page, consent.states.accepted.title).waitFor();
      expect(await subject.page.context().cookies()).toEqual([]);
      expect(subject.complaints).toEqual([]);
      await leave(subject);
    }
    await open(ingrid, "consents");
    await see(ingrid.page, ingrid.t.request.page.consentCoverage({ accepted: 2, needed: 2 })).waitFor();
    // The applicant sees how many, and not who.
    expect(await ingrid.page.locator("main").textContent()).not.toMatch(/Gunnhild|gunnhild/);
  });

  test("who has handled the case may not decide it, and is told why; another approves on a condition", async () => {
    await query(
      (sql) => sql`insert into memberships (user_id, org_id, role)
      select ${demoUserId("leif")}, org_id, 'approver' from memberships where user_id = ${demoUserId("leif")}`,
    );
    await open(leif);
    await give(leif, "request", "propose-decision", {
      recommendation: leif.t.cases.choices.request["propose-decision"].recommendation.approve,
      reasons: prose.reasons,
    });
    await see(leif.page, leif.t.cases.refusals["four-eyes"]).waitFor();
    const approve = leif.t.cases.commands.request.approve.button;
    expect(await leif.page.getByRole("button", { name: approve, exact: true }).count()).toBe(0);

    nina = await person("nina");
    await nina.page.goto("/desk?tab=decision");
    await nina.page.locator(`a[href="${page}"]`).first().click();
    await give(nina, "request", "approve", {
      reasons: prose.reasons,
      legalBasis: "matrikkellova § 30",
      conditions: prose.condition,
      accessUntil: `${new Date().getUTCFullYear() + 1}-12-31`,
    });
    expect(await stateOf(nina).textContent()).toBe(nina.t.cases.states.request.approved);
    await mailTo(running(), demoEmail("ingrid"));
  });

  test("the applicant accepts the condition and gets the access, which nobody else can read", async () => {
    await open(ingrid, "decision");
    await see(ingrid.page, prose.condition).waitFor();
    await give(ingrid, "request", "accept-conditions");
    await open(leif);
    await give(leif, "request", "deliver-access", {
      method: leif.t.cases.choices.request["deliver-access"].method.api,
      address: prose.secret,
      instructions: prose.instructions,
    });
    await open(leif, "access");
    await see(leif.page, leif.t.request.page.accessOthers).waitFor();
    expect(await leif.page.content()).not.toContain(prose.secret);

    await open(ingrid, "access");
    await see(ingrid.page, prose.secret).waitFor();
    await see(ingrid.page, prose.instructions).waitFor();
    expect(await stateOf(ingrid).textContent()).toBe(ingrid.t.cases.states.request.active);

    const jonas = await person("jonas");
    const answer = await jonas.page.goto(page);
    expect(answer?.status()).toBe(404);
    await heading(jonas.page, jonas.t.errors.notFound.title).waitFor();
    await leave(jonas);
  });

  test("one of the two takes the consent back by the same link, and the access stands still at once", async () => {
    const subject = await stranger();
    await subject.page.goto(links[0] ?? "");
    await subject.page
      .getByRole("button", { name: subject.t.cases.commands.consent.withdraw.button })
      .click();
    await heading(subject.page, subject.t.consent.states.withdrawn.title).waitFor();
    await see(
      subject.page,
      subject.t.consent.states.withdrawn.suspended({ recipient: "Nordlys Analyse AS", owner: "" }),
    ).waitFor();
    await leave(subject);

    for (const who of [ingrid, leif]) {
      await open(who);
      expect(await stateOf(who).textContent()).toBe(who.t.cases.states.request.suspended);
      await see(who.page, who.t.request.page.suspendedForConsent).waitFor();
    }
    await open(ingrid, "access");
    await see(ingrid.page, ingrid.t.request.page.accessNotNow).waitFor();
    expect(await ingrid.page.content()).not.toContain(prose.secret);
    for (const who of openVisitors()) expect(who.complaints).toEqual([]);
  });
});

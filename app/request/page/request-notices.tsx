// What a reader must know before they act: what was asked of them, why the access rests, what stands in the way.
import { fieldName } from "#app/cases/page/texts/command-texts.ts";
import { caseTexts } from "#app/cases/page/texts/index.ts";
import { formatDate } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { CoApplicantNotices } from "#app/request/co-applicants/co-applicant-notices.tsx";
import { ThreadNotices } from "#app/request/copy/request-thread.tsx";
import { CaseStages } from "#app/request/decision/approval-stages.tsx";
import { decisionTexts } from "#app/request/decision/texts/index.ts";
import { decisionLetterTexts } from "#app/request/letter/texts/index.ts";
import { requestTexts } from "#app/request/texts/index.ts";
import { Alert } from "#app/ui/alert.tsx";
import type { RequestPage } from "./request-page.server.ts";

/** Here what the applicant has changed may change what is decided. */
const OPEN_FOR_DECISION: ReadonlySet<string> = new Set(["received", "assessing", "deciding"]);

/** Until a new decision has been made. */
const REOPENED: ReadonlySet<string> = new Set(["assessing", "deciding"]);

/** `decided`: the reader has a next step, so nothing bars them. */
export function CaseNotices({ page, decided }: { page: RequestPage; decided: boolean }) {
  const texts = useTexts({ cases: caseTexts, request: requestTexts });
  const t = texts.request.page;
  const { view, facts, side } = page;
  return (
    <>
      {facts.forwarded && view.state === "received" ? (
        <Alert
          title={t.forwardedTitle({ from: facts.forwarded.from.name, to: facts.forwarded.to.name })}
          level={3}
        >
          <p className="said">{facts.forwarded.guidance}</p>
          <p className="muted">
            {side === "applicant" ? t.forwardedClock : null}{" "}
            <a href="https://lovdata.no/lov/1967-02-10/§11">{t.forwardedLaw}</a>
          </p>
        </Alert>
      ) : null}
      {facts.open.map((c) => (
        <div key={c.askedAt + c.field} className="asked">
          <p>
            <strong>{t.clarificationAsked({ field: fieldName(texts.cases, c.field) })}</strong>
          </p>
          <blockquote className="said">{c.question}</blockquote>
        </div>
      ))}
      <AnswerTime page={page} />
      <LetterPreview view={view} />
      {facts.suspension && view.state === "suspended" ? (
        <Alert tone="warning" title={t.suspendedTitle} level={3}>
          <p className="said">
            {facts.suspension.cause === "consent-withdrawn"
              ? t.suspendedForConsent
              : facts.suspension.reasons}
          </p>
          {facts.suspension.cause === "agreement-ended" ? <p>{t.suspendedForAgreement}</p> : null}
        </Alert>
      ) : null}
      {facts.reopened && REOPENED.has(view.state) ? (
        <Alert title={t.reopenedTitle} level={3}>
          <p>{t.appealedText[facts.reopened.outcome]}</p>
          <p className="said">{facts.reopened.reasons}</p>
        </Alert>
      ) : null}
      {facts.agreement ? (
        <CaseLink
          title={t.agreementTitle}
          text={t.agreementText[facts.agreement.state]}
          link={t.agreementOpen}
          href={`/agreements/${facts.agreement.id}`}
        />
      ) : null}
      {facts.appeal ? (
        <CaseLink
          title={t.appealedTitle}
          text={t.appealedText[facts.appeal.outcome ?? "open"]}
          link={t.appealedOpen}
          href={`/appeals/${facts.appeal.id}`}
        />
      ) : null}
      <CoApplicantNotices id={view.id} together={page.together} />
      <ThreadNotices id={view.id} thread={page.thread} />
      <Deciding page={page} decided={decided} />
      {side === "owner" && facts.answersVersion > 1 && OPEN_FOR_DECISION.has(view.state) ? (
        <p>
          {t.changedSince({ version: facts.answersVersion })}{" "}
          <a href={`/requests/${view.id}?tab=answers#tab-title`}>{t.seeChanges}</a>
        </p>
      ) : null}
      {side === "owner" && view.state === "assessing" && facts.blockers.length > 0 ? (
        <div>
          <p>
            <strong>{t.blockersTitle}</strong>
          </p>
          <ul>
            {facts.blockers.map((b) => (
              <li key={b}>{t.blockers[b]}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {side === "owner" && view.state === "assessing" && facts.unreachable ? <p>{t.unreachable}</p> : null}
    </>
  );
}

/** How far the decision has come, why it came back, and why this reader has to leave it to others. */
function Deciding({ page: { view, deciding, facts }, decided }: { page: RequestPage; decided: boolean }) {
  const texts = useTexts({ cases: caseTexts, decision: decisionTexts, request: requestTexts });
  const t = texts.decision.stages;
  const locale = useLocale();
  if (!deciding) return null;
  const { returned, bar } = deciding;
  return (
    <>
      {returned ? (
        <Alert tone="warning" title={t.returnedTitle} level={3}>
          <p className="said">{returned.comment}</p>
          <p className="muted">
            {t.returnedBy({ name: returned.by ?? t.gone, when: formatDate(locale, returned.at) })}
          </p>
        </Alert>
      ) : null}
      {facts.draft ? (
        <Alert title={t.written} level={3}>
          <p>
            {t.writtenText} <a href={`/requests/${view.id}/decision-letter?draft=written`}>{t.readDraft}</a>
          </p>
        </Alert>
      ) : null}
      {view.state === "deciding" && deciding.several ? (
        <CaseStages approvals={deciding} ownerId={facts.ownerId} />
      ) : null}
      {bar && !decided ? (
        <Alert tone="info" title={texts.request.page.fourEyes} level={3}>
          {texts.cases.refusals[bar]}
        </Alert>
      ) : null}
    </>
  );
}

/** That the owner needs longer, for as long as it owes an answer. */
function AnswerTime({ page }: { page: RequestPage }) {
  const t = useTexts(requestTexts).page;
  const locale = useLocale();
  const { interim, extended, decision } = page.facts;
  if (decision || !page.view.open) return null;
  return (
    <>
      {interim ? (
        <Alert title={t.interimTitle} level={3}>
          <p className="said">{interim.reasons}</p>
          {interim.expectedBy ? (
            <p>{t.interimExpected({ date: formatDate(locale, interim.expectedBy) })}</p>
          ) : null}
        </Alert>
      ) : null}
      {extended ? (
        <Alert title={t.extendedTitle} level={3}>
          <p className="said">{extended.reasons}</p>
        </Alert>
      ) : null}
    </>
  );
}

/** A part of the matter that has a case of its own. */
function CaseLink({ title, text, link, href }: Record<"title" | "text" | "link" | "href", string>) {
  return (
    <p>
      <strong>{title}.</strong> {text} <a href={href}>{link}</a>
    </p>
  );
}

/** The decider reads the letter before it is sent. */
function LetterPreview({ view }: Pick<RequestPage, "view">) {
  const t = useTexts(decisionLetterTexts).page;
  const drafts = (["approve", "approve-partly", "refuse"] as const).filter((c) =>
    view.offers.some((o) => o.command === c),
  );
  if (drafts.length === 0) return null;
  return (
    <p>
      {t.previewTitle}:{" "}
      {drafts.map((outcome, i) => (
        <span key={outcome}>
          {i > 0 ? " · " : null}
          <a href={`/requests/${view.id}/decision-letter?draft=${outcome}`}>{t.preview[outcome]}</a>
        </span>
      ))}
    </p>
  );
}

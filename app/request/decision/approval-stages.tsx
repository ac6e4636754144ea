// Who has agreed to the decision and who is missing, stage by stage. Only the owner's side sees it.
import { formatDate, formatList } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { Tag } from "#app/ui/tag.tsx";
import type { Approvals, ShownStage } from "./approvals.server.ts";
import { decisionTexts } from "./texts/index.ts";

const TONES = { done: "success", now: "info", next: "neutral" } as const;

export function CaseStages({ approvals, ownerId }: { approvals: Approvals; ownerId: string }) {
  const { stages: t, settings } = useTexts(decisionTexts);
  return (
    <section className="stages" aria-labelledby="stages-title">
      <h3 className="ds-heading" data-size="2xs" id="stages-title">
        {t.title}
      </h3>
      <ol className="stages__list">
        {approvals.stages.map((stage, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the stages of a case never change place
          <Stage key={i} stage={stage} number={i + 1} />
        ))}
      </ol>
      <p className="muted">
        {approvals.fourEyes ? `${t.fourEyes} ` : null}
        {t.of[approvals.of]} <a href={`/organisations/${ownerId}/decisions`}>{settings.link}</a>
      </p>
    </section>
  );
}

function Stage({ stage, number }: { stage: ShownStage; number: number }) {
  const t = useTexts(decisionTexts).stages;
  const locale = useLocale();
  const { approved, missing, needed, status } = stage;
  return (
    <li className="stages__item" aria-current={status === "now" ? "step" : undefined}>
      <p>
        <strong>{stage.name || t.unnamed({ number })}</strong>{" "}
        <Tag tone={TONES[status]}>{t.status[status]}</Tag> {t.count({ approved: approved.length, needed })}
      </p>
      {approved.length > 0 ? (
        <ul>
          {approved.map((a) => (
            <li key={a.at}>{t.approved({ name: a.name ?? t.gone, when: formatDate(locale, a.at) })}</li>
          ))}
        </ul>
      ) : null}
      {status !== "done" ? (
        <p className={missing.length < needed - approved.length ? undefined : "muted"}>
          {missing.length < needed - approved.length ? `${t.tooFew} ` : null}
          {missing.length > 0 ? t.missing({ names: formatList(locale, missing) }) : null}
        </p>
      ) : null}
    </li>
  );
}

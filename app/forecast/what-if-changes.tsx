// Each change by itself: what it moves, on how many cases that rests, and the reason with the law behind it.
import { catalogueTexts } from "#app/catalogue/texts/index.ts";
import { formAnswerTexts } from "#app/form-answers/texts/index.ts";
import { formatList, formatPercent } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { Details } from "#app/ui/details.tsx";
import type { Change, Side, WhatIf } from "./load-what-if.server.ts";
import { REASONS } from "./reasons.ts";
import { whatIfTexts } from "./what-if/texts/index.ts";
import { clockText } from "./what-if-side.tsx";
import { valueName } from "./what-if-values.ts";

export function WhatIfChanges({ page }: { page: WhatIf }) {
  const texts = useTexts({ answers: formAnswerTexts, whatIf: whatIfTexts });
  const t = texts.whatIf;
  return (
    <section aria-labelledby="why" className="stack">
      <h2 id="why" className="ds-heading" data-size="xs">
        {t.why}
      </h2>
      {page.changes.map((change) => (
        <article key={change.turn} className="what-if__change">
          <h3 className="ds-heading" data-size="2xs">
            {t.turns[change.turn]}:{" "}
            {t.turned({
              from: valueName(texts, change.turn, change.from),
              to: valueName(texts, change.turn, change.to),
            })}
          </h3>
          <Moves change={change} before={page.before} owner={page.owner} />
          {change.reasons.map((reason) => (
            <p key={reason}>{t.reasons[reason]}</p>
          ))}
          <Law change={change} />
        </article>
      ))}
    </section>
  );
}

function Moves({ change, before, owner }: { change: Change; before: Side; owner: string }) {
  const texts = useTexts(whatIfTexts);
  const t = texts;
  const { past, only, turn, timeKnown } = change;
  const proven = before.proven && only.proven;
  const known = before.expected && only.expected && (turn === "road" || past || change.to === "");
  return (
    <ul className="ds-list">
      {known && before.expected && only.expected ? (
        <>
          <li>
            <OddsMove from={before.expected.access.probability} to={only.expected.access.probability} />{" "}
            <span className="muted">
              {past
                ? t[past.level === "owner" ? "pastOwner" : "pastAll"]({
                    owner,
                    n: past.ended.owner,
                    all: past.ended.all,
                  })
                : t.pastRoad}
            </span>
          </li>
          <li>
            {timeKnown && before.expected.duration && only.expected.duration
              ? t.timeMove({
                  from: before.expected.duration.median,
                  to: only.expected.duration.median,
                })
              : t.timeUnknown}
          </li>
        </>
      ) : (
        <li className={proven ? undefined : "muted"}>
          {proven ? (turn === "road" ? t.unknown : t.tooFew) : t.unprovenChange}
        </li>
      )}
      <Differences before={before} only={only} />
    </ul>
  );
}

/** Smaller differences cannot be distinguished from chance. */
const least = 0.03;

function OddsMove({ from, to }: { from: number; to: number }) {
  const t = useTexts(whatIfTexts);
  const locale = useLocale();
  if (Math.abs(from - to) < least) return t.oddsSame;
  return <strong>{t.oddsMove({ from: formatPercent(locale, from), to: formatPercent(locale, to) })}</strong>;
}

/** Papers, approvals and the deadline, where they are others than before. */
function Differences({ before, only }: { before: Side; only: Side }) {
  const texts = useTexts({ catalogue: catalogueTexts, whatIf: whatIfTexts });
  const t = texts.whatIf;
  const locale = useLocale();
  const named = ({ standing }: Side) => [
    ...standing.papers.map((paper) => texts.catalogue.road.paperTexts[paper]),
    ...standing.approvals.map((approval) => t.approvalTexts[approval](standing)),
  ];
  const [had, has] = [named(before), named(only)];
  const list = (items: readonly string[]) => formatList(locale, items.map(lowered));
  const dropped = had.filter((item) => !has.includes(item));
  const added = has.filter((item) => !had.includes(item));
  return (
    <>
      {dropped.length > 0 ? <li>{t.dropped({ what: list(dropped) })}</li> : null}
      {added.length > 0 ? <li>{t.added({ what: list(added) })}</li> : null}
      {before.standing.rule === only.standing.rule ? null : (
        <li>
          {t.clockMoves} {clockText(texts, only.standing.rule)}
        </li>
      )}
    </>
  );
}

/** Within a sentence. */
const lowered = (text: string) => text.slice(0, 1).toLowerCase() + text.slice(1).replace(/\.$/, "");

function Law({ change }: { change: Change }) {
  const t = useTexts(whatIfTexts);
  const provisions = change.reasons.flatMap((reason) => [...REASONS[reason]]);
  return (
    <Details summary={t.law}>
      <p>{t.lawUnchecked}</p>
      <ul className="ds-list">
        {provisions.map(({ citation, url }) => (
          <li key={citation}>
            <a href={url} rel="noopener noreferrer">
              {citation}
            </a>
          </li>
        ))}
      </ul>
    </Details>
  );
}

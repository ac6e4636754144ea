// What if one asks in another way: the choices, both ways side by side, and why each change does what it does.
import { shownText } from "#app/catalogue/road/shown-text.ts";
import { catalogueTexts } from "#app/catalogue/texts/index.ts";
import { formAnswerTexts } from "#app/form-answers/texts/index.ts";
import { formatPercent } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { Examples } from "#app/published-examples/published-examples.tsx";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { Table } from "#app/ui/table.tsx";
import type { WhatIf } from "./load-what-if.server.ts";
import { TURNS, type Turn, valuesOf, whatIfHref } from "./request-profile.ts";
import { whatIfTexts } from "./what-if/texts/index.ts";
import { WhatIfChanges } from "./what-if-changes.tsx";
import { WhatIfSide } from "./what-if-side.tsx";
import { valueName } from "./what-if-values.ts";

export function WhatIfPage(page: WhatIf) {
  const texts = useTexts({ catalogue: catalogueTexts, whatIf: whatIfTexts });
  const t = texts.whatIf;
  const locale = useLocale();
  const name = shownText(page.dataset.title, locale).text || texts.catalogue.search.noTitle;
  const changed = page.changes.length > 0;
  return (
    <Page width="wide">
      <Breadcrumbs
        crumbs={[
          { label: texts.catalogue.search.title, href: "/data" },
          { label: name, href: `/data/${page.dataset.id}` },
          { label: t.title },
        ]}
      />
      <PageHeading
        eyebrow={t.eyebrow({ dataset: name, owner: page.owner })}
        title={t.title}
        lead={page.foretells ? t.lead : t.leadRules}
      />
      <RequestProfileForm {...page} />
      <div className="what-if__sides">
        <WhatIfSide title={t.before} side={page.before} id="before" />
        {changed ? <WhatIfSide title={t.after} side={page.after} id="after" tinted /> : null}
      </div>
      {changed ? <WhatIfChanges page={page} /> : null}
      <Tries page={page} />
      <Examples examples={page.examples} />
      <p className="muted">
        {page.foretells ? t.caution : t.onlyProven} <a href="/forecast">{t.how}</a>
      </p>
    </Page>
  );
}

function RequestProfileForm({ dataset, roads, now, other }: WhatIf) {
  const texts = useTexts(whatIfTexts);
  const t = texts;
  const turns = TURNS.filter((turn) => turn !== "road" || roads.length > 1);
  return (
    <section aria-labelledby="asking" className="stack">
      <h2 id="asking" className="ds-heading" data-size="xs">
        {t.form}
      </h2>
      <Form method="get">
        <input type="hidden" name="dataset" value={dataset.id} />
        <div className="what-if__turns">
          {turns.map((turn) => (
            <fieldset key={turn} className="what-if__turn">
              <legend>{t.turns[turn]}</legend>
              <Choose name={turn} label={t.now} value={now[turn]} turn={turn} open={t.unsaid} />
              <Choose
                name={`to.${turn}`}
                label={t.changedTo}
                value={other[turn] === now[turn] ? "" : other[turn]}
                turn={turn}
                open={t.asNow}
              />
            </fieldset>
          ))}
        </div>
        <div className="actions">
          <Button>{t.show}</Button>
        </div>
      </Form>
    </section>
  );
}

/** A road is always taken; all else may be left open. */
function Choose(props: { name: string; label: string; value: string; turn: Turn; open: string }) {
  const { name, label, value, turn, open } = props;
  const texts = useTexts({ answers: formAnswerTexts, whatIf: whatIfTexts });
  const always = turn === "road" && name === "road";
  return (
    <label className="what-if__choice">
      <span>{label}</span>
      <select className="ds-input" name={name} defaultValue={value}>
        {always ? null : <option value="">{open}</option>}
        {valuesOf(turn).map((v) => (
          <option key={v} value={v}>
            {valueName(texts, turn, v)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Tries({ page }: { page: WhatIf }) {
  const texts = useTexts({ answers: formAnswerTexts, whatIf: whatIfTexts });
  const t = texts.whatIf;
  const locale = useLocale();
  if (page.tries.length === 0) return null;
  const percent = (share: number) => formatPercent(locale, share);
  return (
    <section aria-labelledby="tries" className="stack">
      <h2 id="tries" className="ds-heading" data-size="xs">
        {t.tries}
      </h2>
      <p>{t.triesText}</p>
      <Table
        caption={t.triesCaption}
        captionHidden
        rows={page.tries}
        rowKey={({ turn, to }) => `${turn} ${to}`}
        columns={[
          {
            key: "change",
            header: t.tryChange,
            cell: ({ turn, to }) => (
              <a href={whatIfHref(page.dataset.id, page.now, { ...page.now, [turn]: to })}>
                {t.turns[turn]}: {valueName(texts, turn, to)}
              </a>
            ),
          },
          {
            key: "odds",
            header: t.tryOdds,
            numeric: true,
            cell: ({ expected: { access } }) =>
              `${percent(access.probability)} (${percent(access.from)}–${percent(access.to)})`,
          },
          {
            key: "time",
            header: t.tryTime,
            numeric: true,
            cell: ({ expected: { duration } }) => (duration ? t.days({ days: duration.median }) : "–"),
          },
        ]}
      />
    </section>
  );
}

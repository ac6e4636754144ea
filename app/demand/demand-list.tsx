// The public list of needs: choices beside, needs below. Every state is an address; the form is a plain GET.
import { stateTone } from "#app/cases/page/state-tone.ts";
import { stateText } from "#app/cases/page/texts/command-texts.ts";
import { caseTexts } from "#app/cases/page/texts/index.ts";
import { formatDate } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { SelectField } from "#app/ui/select-field.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { TextField } from "#app/ui/text-field.tsx";
import { THEME_CODES } from "#workflows/data-themes.ts";
import type { DemandListPage } from "./demand-list.server.ts";
import { DEMAND_GROUPS, demandHref } from "./demand-query.ts";
import { demandTexts } from "./texts/index.ts";

export function DemandList({ page }: { page: DemandListPage }) {
  const t = useTexts(demandTexts).list;
  const { rows, total, query, pages } = page;
  const chosen = query.q || query.status || query.theme || query.owner;
  return (
    <Page width="wide">
      <PageHeading title={t.title} lead={t.lead} />
      <p className="actions">
        <ButtonLink href="/demand/new">{t.register}</ButtonLink>
      </p>
      <div className="columns columns--search">
        <aside aria-label={t.search} className="demand-filters">
          <Filters page={page} />
        </aside>
        <section aria-labelledby="hits" className="stack">
          <h2 id="hits" className="ds-heading" data-size="xs">
            {t.count({ total })}
          </h2>
          {rows.length === 0 ? (
            <EmptyState title={t.none} text={t.noneText} level={3}>
              {chosen ? <a href="/demand">{t.clear}</a> : null}
            </EmptyState>
          ) : (
            <ul className="journeys">
              {rows.map((row) => (
                <Need key={row.id} row={row} />
              ))}
            </ul>
          )}
          <Pagination page={query.page} pages={pages} hrefOf={(n) => demandHref(query, { page: n })} />
          <p>
            <a href={demandHref(query, {}, "/demand.atom")}>{t.feed}</a>
          </p>
        </section>
      </div>
    </Page>
  );
}

function Filters({ page: { query, owners } }: { page: DemandListPage }) {
  const { list: t, themes } = useTexts(demandTexts);
  return (
    <search>
      <Form method="get" action="/demand">
        <TextField name="q" label={t.search} defaultValue={query.q} />
        <SelectField
          name="status"
          label={t.status}
          choices={[
            { value: "", label: t.all },
            ...Object.keys(DEMAND_GROUPS).map((value) => ({ value, label: t.groups[value] ?? value })),
          ]}
          blank={false}
          defaultValue={query.status ?? ""}
        />
        <SelectField
          name="theme"
          label={t.theme}
          choices={[
            { value: "", label: t.all },
            ...THEME_CODES.map((value) => ({ value, label: themes[value] ?? value })),
          ]}
          blank={false}
          defaultValue={query.theme ?? ""}
        />
        {owners.length > 0 ? (
          <SelectField
            name="owner"
            label={t.owner}
            choices={[
              { value: "", label: t.all },
              ...owners.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            blank={false}
            defaultValue={query.owner ?? ""}
          />
        ) : null}
        <SelectField
          name="order"
          label={t.order}
          choices={(["wanted", "newest"] as const).map((value) => ({
            value,
            label: t.orders[value] ?? value,
          }))}
          blank={false}
          defaultValue={query.order}
        />
        <div className="actions">
          <Button variant="secondary">{t.apply}</Button>
          <a href="/demand">{t.clear}</a>
        </div>
      </Form>
    </search>
  );
}

function Need({ row }: { row: DemandListPage["rows"][number] }) {
  const { demand, cases } = useTexts({ cases: caseTexts, demand: demandTexts });
  const locale = useLocale();
  const open = row.state !== "declined" && row.state !== "published";
  const tone = row.state === "published" ? "success" : stateTone({ state: row.state, open });
  return (
    <li className="journeys__one">
      <p className="muted">
        {[demand.themes[row.theme], row.owner, formatDate(locale, row.createdAt)].filter(Boolean).join(" · ")}
      </p>
      <h3 className="ds-heading" data-size="xs">
        <a href={`/demand/${row.id}`}>{row.title}</a>
      </h3>
      <p>{row.summary.length > 240 ? `${row.summary.slice(0, 239).trimEnd()} …` : row.summary}</p>
      <p className="journeys__facts">
        <Tag tone={tone}>{stateText(cases, "demand", row.state)}</Tag>{" "}
        <span>
          {demand.counts.followers({ n: row.followers })} · {demand.counts.votes({ n: row.votes })}
        </span>
      </p>
    </li>
  );
}

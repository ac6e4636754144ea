// The administrators' first page: does anything need them now, and where are the tools.
import { formatDateTime, formatNumber } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { Tag, type Tone } from "#app/ui/tag.tsx";
import type { LastHarvest, ServiceHealth } from "#db/queries/service-health.ts";
import { adminTexts } from "./texts/index.ts";

export interface AdminStartProps {
  health: ServiceHealth;
  /** Counts above it mean: more than so many. */
  limit: number;
  harvest: LastHarvest | null;
  /** Mail leaves the service; else it is kept. */
  sends: boolean;
  /** Auditors read; they change nothing. */
  mayChange: boolean;
}

interface Area {
  term: string;
  look: boolean;
  /** Said instead of "all right" where another person is to act. */
  waits?: boolean;
  lines: readonly (string | false)[];
  href: string | null;
  link: string;
}

export function AdminStart({ health: h, limit, harvest, sends, mayChange }: AdminStartProps) {
  const t = useTexts(adminTexts).start;
  const locale = useLocale();
  const about = (count: number) => ({
    count,
    shown: count > limit ? t.more({ limit: formatNumber(locale, limit) }) : formatNumber(locale, count),
  });
  const areas: Area[] = [
    {
      term: t.mail,
      look: h.mailsLate > 0 || h.mailsDead > 0,
      lines: [
        h.mailsDead > 0 && t.mailsDead(about(h.mailsDead)),
        h.mailsWaiting > 0 ? t.mailsWaiting(about(h.mailsWaiting)) : t.noMails,
        h.mailsLate > 0 && t.mailsLate(about(h.mailsLate)),
        !sends && t.mailsKept,
      ],
      href: h.mailsDead > 0 ? "/admin/outbox?status=dead" : "/admin/outbox",
      link: t.toOutbox,
    },
    {
      term: t.catalogue,
      look: harvest === null || harvest.errors > 0,
      lines: harvest
        ? [
            t.lastHarvest({
              when: formatDateTime(locale, harvest.at),
              source: harvest.sourceName,
              datasets: formatNumber(locale, harvest.datasets),
            }),
            harvest.findings === 0
              ? t.noFindings
              : t.findings({
                  findings: formatNumber(locale, harvest.findings),
                  errors: formatNumber(locale, harvest.errors),
                }),
          ]
        : [t.noHarvest],
      href: harvest ? `/admin/harvests/${harvest.id}` : mayChange ? "/admin/import" : null,
      link: harvest ? t.toHarvest : t.tools.import.title,
    },
    {
      term: t.jobs,
      look: h.clocksLate > 0 || h.jobsFailed > 0,
      lines: [
        h.clocksLate > 0 ? t.clocksLate(about(h.clocksLate)) : t.clocksInTime,
        h.jobsFailed > 0 ? t.jobsFailed(about(h.jobsFailed)) : t.noJobs,
      ],
      href: null,
      link: "",
    },
    {
      term: t.memberships,
      look: false,
      waits: h.membershipsAsked > 0,
      lines: [h.membershipsAsked > 0 ? t.membershipsAsked(about(h.membershipsAsked)) : t.noMemberships],
      href: mayChange && h.membershipsAsked > 0 ? "/organisations" : null,
      link: t.toOrganisations,
    },
  ];
  const looks = areas.filter((a) => a.look).length;
  const tools = (["harvests", "outbox", "files", "toolbox"] as const).map((key) => ({
    key,
    href: `/admin/${key}`,
  }));
  const changing = [
    { key: "import", href: "/admin/import" },
    { key: "organisations", href: "/organisations" },
  ] as const;
  return (
    <Page>
      <PageHeading title={t.title} lead={looks === 0 ? t.calm : t.look(about(looks))} />
      <section aria-labelledby="now" className="stack">
        <h2 className="ds-heading" data-size="sm" id="now">
          {t.now}
        </h2>
        <DefinitionList facts={areas.map((area) => ({ term: area.term, value: <State area={area} /> }))} />
      </section>
      <section aria-labelledby="tools" className="stack">
        <h2 className="ds-heading" data-size="sm" id="tools">
          {t.toolsTitle}
        </h2>
        <ul className="ds-list">
          {[...tools, ...(mayChange ? changing : [])].map(({ key, href }) => (
            <li key={key}>
              <a href={href}>{t.tools[key].title}</a>
              <br />
              <span className="muted">{t.tools[key].text}</span>
            </li>
          ))}
        </ul>
        {mayChange ? null : <p className="muted">{t.readOnly}</p>}
      </section>
    </Page>
  );
}

function State({ area: { look, waits = false, lines, href, link } }: { area: Area }) {
  const t = useTexts(adminTexts).start;
  const tone: Tone = look ? "warning" : waits ? "info" : "success";
  return (
    <>
      <Tag tone={tone}>{look ? t.see : waits ? t.waits : t.ok}</Tag>{" "}
      {lines.filter((line) => line !== false).join(" ")} {href ? <a href={href}>{link}</a> : null}
    </>
  );
}

// The duties of an agreement by date: what, until when, how it stands, and what was done.
import { formatDate } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { type Column, Table } from "#app/ui/table.tsx";
import { Tag, type Tone } from "#app/ui/tag.tsx";
import type { AgreementFacts } from "./agreement-page.server.ts";
import { agreementTexts } from "./texts/index.ts";

type Obligation = AgreementFacts["obligations"][number];
type Standing = "open" | "near" | "missed" | "fulfilled";

const TONES: Record<Standing, Tone> = {
  open: "neutral",
  near: "warning",
  missed: "danger",
  fulfilled: "success",
};

function standingOf(o: Obligation): Standing {
  if (o.fulfilled) return "fulfilled";
  if (o.missedAt) return "missed";
  return o.remindedAt ? "near" : "open";
}

export function AgreementObligations({ obligations }: { obligations: readonly Obligation[] }) {
  const t = useTexts(agreementTexts).page;
  const locale = useLocale();
  if (obligations.length === 0) return <p>{t.noObligations}</p>;
  const { what, due, state, note } = t.obligationColumns;
  const columns: Column<Obligation>[] = [
    { key: "what", header: what, cell: (o) => t.obligationKinds[o.kind] },
    { key: "due", header: due, cell: (o) => formatDate(locale, o.dueOn) },
    {
      key: "state",
      header: state,
      cell: (o) => <Tag tone={TONES[standingOf(o)]}>{t.obligationState[standingOf(o)]}</Tag>,
    },
    {
      key: "note",
      header: note,
      cell: (o) =>
        o.fulfilled ? (
          <>
            <span className="said">{o.fulfilled.note}</span>{" "}
            <span className="muted">{formatDate(locale, o.fulfilled.at)}</span>
          </>
        ) : null,
    },
  ];
  return (
    <Table
      caption={t.tabs.obligations}
      captionHidden
      columns={columns}
      rows={obligations}
      rowKey={(o) => o.id}
    />
  );
}

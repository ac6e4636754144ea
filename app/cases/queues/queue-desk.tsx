// The rows of the data owner's desk: which case, who asks, who holds the ball, what is due, and claiming on the spot.
import { casePath } from "#app/cases/case-path.ts";
import { stateTone } from "#app/cases/page/state-tone.ts";
import { stateText } from "#app/cases/page/texts/command-texts.ts";
import { caseTexts } from "#app/cases/page/texts/index.ts";
import { UnreadLink } from "#app/cases/page/unread.tsx";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { Button } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { type Column, Table } from "#app/ui/table.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { QueueBall } from "./queue-ball.tsx";
import { QueueDue } from "./queue-due.tsx";
import type { ListedCase } from "./queue-page.server.ts";
import { queueTexts } from "./texts/index.ts";

export interface DeskRow extends ListedCase {
  /** Made with the page, where the reader may claim the case: a second click is the same command. */
  claimId: string | null;
}

interface QueueDeskProps {
  rows: readonly DeskRow[];
  caption: string;
  now: string;
}

export function QueueDesk({ rows, caption, now }: QueueDeskProps) {
  const { desk: t, cases } = useTexts({ cases: caseTexts, desk: queueTexts });
  const locale = useLocale();
  const columns: Column<DeskRow>[] = [
    {
      key: "case",
      header: t.columns.case,
      cell: (row) => (
        <>
          <a href={casePath(row.kind, row.id)} data-key-item="">
            {row.title[locale] || row.title.nb}
          </a>
          <span className="muted queue-reference">
            {row.kind === "request" ? row.reference : `${cases.kinds[row.kind]} · ${row.reference}`}
          </span>
          <UnreadLink count={row.unread} href={`${casePath(row.kind, row.id)}?tab=messages#tab-title`} />
        </>
      ),
    },
    { key: "applicant", header: t.columns.applicant, cell: (row) => row.applicant },
    {
      key: "state",
      header: t.columns.state,
      cell: (row) => <Tag tone={stateTone(row)}>{stateText(cases, row.kind, row.state)}</Tag>,
    },
    { key: "ball", header: t.columns.ball, cell: (row) => <QueueBall row={row} now={now} /> },
    { key: "due", header: t.columns.due, cell: (row) => <QueueDue {...row} now={now} /> },
  ];
  if (rows.some((row) => row.claimId)) {
    columns.push({ key: "action", header: t.columns.action, cell: (row) => <Claim row={row} /> });
  }
  return (
    <div data-keys="desk" className="queue">
      <Table caption={caption} captionHidden columns={columns} rows={rows} rowKey={(row) => row.id} />
      <p className="muted queue-keys">{t.keys}</p>
    </div>
  );
}

function Claim({ row }: { row: DeskRow }) {
  const t = useTexts(queueTexts).desk;
  if (!row.claimId) return null;
  return (
    <Form>
      <input type="hidden" name="_case" value={row.id} />
      <input type="hidden" name="_command" value="claim" />
      <input type="hidden" name="_commandId" value={row.claimId} />
      <input type="hidden" name="_version" value={row.version} />
      <Button variant="secondary" size="sm" aria-label={t.claimOne({ reference: row.reference })}>
        {t.claim}
      </Button>
    </Form>
  );
}

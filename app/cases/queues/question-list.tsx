// Rows of legal questions: what is asked, by whom, who answers, when it is due, and taking it on the spot.
import { casePath } from "#app/cases/case-path.ts";
import { stateTone } from "#app/cases/page/state-tone.ts";
import { choiceText, stateText } from "#app/cases/page/texts/command-texts.ts";
import { caseTexts } from "#app/cases/page/texts/index.ts";
import { UnreadLink } from "#app/cases/page/unread.tsx";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { questionTexts } from "#app/legal-question/texts/index.ts";
import { Button } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { type Column, Table } from "#app/ui/table.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { QueueDue } from "./queue-due.tsx";
import type { ListedCase } from "./queue-page.server.ts";
import { queueTexts } from "./texts/index.ts";

export interface QuestionRow extends ListedCase {
  /** Made with the page, where the reader may take the question. */
  takeId: string | null;
}

interface QuestionListProps {
  rows: readonly QuestionRow[];
  caption: string;
  now: string;
  /** Advisers see who asks and what it is about; askers know. */
  forCentre: boolean;
}

export function QuestionList({ rows, caption, now, forCentre }: QuestionListProps) {
  const { question, desk, cases } = useTexts({ cases: caseTexts, desk: queueTexts, question: questionTexts });
  const t = question.list;
  const locale = useLocale();
  const word = (field: string, value: string) =>
    choiceText(cases, "legal-question", "triage", field, value) ?? value;
  const about: Column<QuestionRow>[] = [
    { key: "asker", header: t.columns.asker, cell: (row) => row.asker ?? row.applicant },
    {
      key: "topic",
      header: t.columns.topic,
      cell: (row) =>
        row.topic ? (
          <>
            {word("topic", row.topic)}
            {row.urgency && row.urgency !== "normal" ? (
              <span className="muted queue-since">{word("urgency", row.urgency)}</span>
            ) : null}
          </>
        ) : row.kind === "legal-question" ? (
          <span className="muted">{t.noTopic}</span>
        ) : null,
    },
  ];
  const columns: Column<QuestionRow>[] = [
    {
      key: "question",
      header: t.columns.question,
      cell: (row) => (
        <>
          <a href={casePath(row.kind, row.id)} data-key-item="">
            {row.title[locale] || row.title.nb}
          </a>
          <span className="muted queue-reference">
            {row.kind === "legal-question" ? row.reference : `${cases.kinds[row.kind]} · ${row.reference}`}
          </span>
          <UnreadLink count={row.unread} href={`${casePath(row.kind, row.id)}?tab=messages#tab-title`} />
        </>
      ),
    },
    ...(forCentre ? about : []),
    {
      key: "state",
      header: desk.columns.state,
      cell: (row) => <Tag tone={stateTone(row)}>{stateText(cases, row.kind, row.state)}</Tag>,
    },
    {
      key: "adviser",
      header: t.columns.adviser,
      cell: (row) => row.assignee ?? <span className="muted">{t.nobody}</span>,
    },
    { key: "due", header: desk.columns.due, cell: (row) => <QueueDue {...row} now={now} /> },
  ];
  if (rows.some((row) => row.takeId)) {
    columns.push({ key: "action", header: desk.columns.action, cell: (row) => <Take row={row} /> });
  }
  return (
    <div data-keys="desk" className="queue">
      <Table caption={caption} captionHidden columns={columns} rows={rows} rowKey={(row) => row.id} />
      <p className="muted queue-keys">{desk.keys}</p>
    </div>
  );
}

function Take({ row }: { row: QuestionRow }) {
  const t = useTexts(questionTexts).list;
  if (!row.takeId) return null;
  return (
    <Form>
      <input type="hidden" name="_case" value={row.id} />
      <input type="hidden" name="_command" value="take" />
      <input type="hidden" name="_commandId" value={row.takeId} />
      <input type="hidden" name="_version" value={row.version} />
      <Button variant="secondary" size="sm" aria-label={t.takeOne({ reference: row.reference })}>
        {t.take}
      </Button>
    </Form>
  );
}

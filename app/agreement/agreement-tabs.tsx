// The parts of an agreement: its text, how the text came about, the duties, and what is the same in every case.
import type { RefusedCommand } from "#app/cases/page/case-action.server.ts";
import { MessagesTabs } from "#app/cases/page/messages-tabs.tsx";
import { formatDateTime } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Details } from "#app/ui/details.tsx";
import { WordDiff } from "#app/ui/word-diff.tsx";
import { AgreementObligations } from "./agreement-obligations.tsx";
import type { AgreementPage } from "./agreement-page.server.ts";
import { AgreementSignatures } from "./agreement-signatures.tsx";
import { AgreementText } from "./agreement-text.tsx";
import type { VersionShown } from "./agreement-versions.server.ts";
import { agreementTexts } from "./texts/index.ts";

export function AgreementTabs({
  page,
  refused,
}: {
  page: AgreementPage;
  refused: RefusedCommand | undefined;
}) {
  const t = useTexts(agreementTexts).page;
  const { view, content, facts } = page;
  const own = content.tab === "text" || content.tab === "versions" || content.tab === "obligations";
  return (
    <MessagesTabs
      view={view}
      label={t.tabsLabel}
      names={t.tabs}
      tabs={page.tabs}
      tab={page.tab}
      who={t.messagesWho}
      refused={refused}
      talk={own ? null : content}
    >
      {content.tab === "text" ? <CurrentText page={page} content={content} /> : null}
      {content.tab === "versions" ? <Versions versions={content.versions} page={page} /> : null}
      {content.tab === "obligations" ? <AgreementObligations obligations={facts.obligations} /> : null}
    </MessagesTabs>
  );
}

interface CurrentTextProps {
  page: AgreementPage;
  content: Extract<AgreementPage["content"], { tab: "text" }>;
}

function CurrentText({ page: { view, facts }, content: { preview, changed } }: CurrentTextProps) {
  const agreement = useTexts(agreementTexts);
  const t = agreement.page;
  const shown = facts.proposed ?? facts.current;
  if (!shown) {
    return preview ? (
      <>
        <Alert tone="info" title={t.preview} level={3}>
          <p>{t.previewLead}</p>
          {preview.missing.length > 0 ? (
            <p>
              {t.previewMissing({
                parts: preview.missing
                  .map((name) => (agreement.template.placeholders as Record<string, string>)[name] ?? name)
                  .join(", ")
                  .toLowerCase(),
              })}
            </p>
          ) : null}
        </Alert>
        <AgreementText text={preview.text} level={3} language={preview.language} />
      </>
    ) : (
      <p>{t.noText}</p>
    );
  }
  return (
    <>
      {changed ? (
        <section aria-labelledby="changed" className="agreement-change">
          <h3 className="ds-heading" data-size="xs" id="changed">
            {facts.proposed ? t.versionProposed : t.versionChanged}
          </h3>
          <p className="muted">{t.diffLead({ n: changed.since })}</p>
          {changed.before === shown.text ? <p>{t.diffNone}</p> : null}
          <WordDiff before={changed.before} after={shown.text} />
        </section>
      ) : null}
      <p>
        <a href={`/agreements/${view.id}/text`}>{t.document}</a>
      </p>
      <AgreementText text={shown.text} level={3} language={shown.terms.language} />
      <AgreementSignatures facts={facts} hash={shown.hash} />
    </>
  );
}

function Versions({ versions, page: { facts } }: { versions: readonly VersionShown[]; page: AgreementPage }) {
  const t = useTexts(agreementTexts).page;
  const locale = useLocale();
  const standing = (n: number): string => {
    if (n === facts.proposed?.n) return ` · ${t.versionProposed}`;
    if (n !== facts.current?.n) return "";
    return ` · ${facts.inForceAt ? t.versionNow : t.versionOnTable}`;
  };
  return (
    <div>
      {versions.map((v, i) => (
        <Details
          key={v.n}
          open={i === 0}
          summary={`${t.version({ n: v.n })} · ${t.versionBy[v.by]} · ${formatDateTime(locale, v.at)}${standing(v.n)}`}
        >
          {v.before === null ? (
            <>
              {v.n === 1 ? <p className="muted">{t.firstVersion}</p> : null}
              <AgreementText text={v.text} level={3} language={v.language} />
            </>
          ) : v.before === v.text ? (
            <p>{t.diffNone}</p>
          ) : (
            <>
              <p className="muted">{t.diffLead({ n: v.n - 1 })}</p>
              <WordDiff before={v.before} after={v.text} />
            </>
          )}
        </Details>
      ))}
    </div>
  );
}

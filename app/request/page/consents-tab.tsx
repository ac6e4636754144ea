// How far the consents have come, in numbers; who has been asked stands there for the owner's people only.
import { stateText } from "#app/cases/page/texts/command-texts.ts";
import { caseTexts } from "#app/cases/page/texts/index.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { requestTexts } from "#app/request/texts/index.ts";
import { DefinitionList } from "#app/ui/definition-list.tsx";

const COUNTS = ["asked", "accepted", "pending", "rejected", "withdrawn", "expired"] as const;

interface ConsentsTabProps {
  coverage: Record<(typeof COUNTS)[number] | "needed", number>;
  people:
    | readonly { id: string; state: string; name: string | null; email: string | null; mail: string | null }[]
    | null;
}

export function ConsentsTab({ coverage, people }: ConsentsTabProps) {
  const texts = useTexts({ cases: caseTexts, request: requestTexts });
  const t = texts.request.page;
  const { accepted, needed } = coverage;
  const mails: Readonly<Record<string, string>> = t.consentMails;
  return (
    <>
      <p id="coverage">
        <strong>{t.consentCoverage({ accepted, needed })}</strong>
      </p>
      <meter
        className="coverage"
        min={0}
        max={Math.max(needed, 1)}
        value={accepted}
        aria-labelledby="coverage"
      >
        {accepted}/{needed}
      </meter>
      <DefinitionList facts={COUNTS.map((c) => ({ term: t.consentCounts[c], value: String(coverage[c]) }))} />
      {people ? (
        <div className="table-frame">
          <table className="ds-table">
            <caption>{t.consentPeople}</caption>
            <thead>
              <tr>
                <th scope="col">{t.consentName}</th>
                <th scope="col">{t.consentState}</th>
                <th scope="col">{t.consentMail}</th>
              </tr>
            </thead>
            <tbody>
              {people.map((p) => (
                <tr key={p.id}>
                  <td>
                    {p.name}
                    <br />
                    <span className="muted">{p.email}</span>
                  </td>
                  <td>{stateText(texts.cases, "consent", p.state)}</td>
                  <td>{mails[p.mail ?? "none"]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <p className="muted">{t.consentPrivate}</p>
      )}
    </>
  );
}

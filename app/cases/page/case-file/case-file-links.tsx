// The case file at the edge of a case page: to take home, and to check.
import { useTexts } from "#app/i18n/use-texts.ts";
import { caseFileLinkTexts } from "./texts/index.ts";

/** @param page the address of the case's page */
export function CaseFileLinks({ page }: { page: string }) {
  const t = useTexts(caseFileLinkTexts).links;
  return (
    <section aria-labelledby="case-file" className="case-file">
      <h2 className="ds-heading" data-size="xs" id="case-file">
        {t.heading}
      </h2>
      <p>{t.text}</p>
      <ul>
        <li>
          <a href={`${page}/case-file.pdf`} download>
            {t.pdf}
          </a>
        </li>
        <li>
          <a href={`${page}/case-file.json`} download>
            {t.json}
          </a>
        </li>
        <li>
          <a href="/verify">{t.verify}</a>
        </li>
      </ul>
      <p className="muted">{t.jsonHint}</p>
    </section>
  );
}

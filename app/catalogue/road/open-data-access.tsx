// Where open data lie and what using them asks of one: on the page before the case, and in the case.
import { useTexts } from "#app/i18n/use-texts.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import type { OpenData } from "./open-data.ts";
import { openDataTexts } from "./texts/index.ts";

export function OpenDataAccess({ openData, level }: { openData: OpenData; level: 2 | 3 }) {
  const t = useTexts(openDataTexts).openData;
  const Heading = `h${level}` as const;
  const { address, file, licence } = openData;
  return (
    <section className="stack" aria-labelledby="open-data">
      <Heading className="ds-heading" data-size="xs" id="open-data">
        {t.where}
      </Heading>
      <DefinitionList
        facts={[
          { term: t.address, value: <span className="said">{address}</span> },
          { term: t.licence, value: licence ?? t.noLicence },
        ]}
      />
      <p>{t.duty}</p>
      <p className="actions">
        <ButtonLink href={address}>{file ? t.download : t.visit}</ButtonLink>
      </p>
    </section>
  );
}

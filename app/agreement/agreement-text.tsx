// The text of an agreement as it is read and signed: each line as it stands, headings recognised by their number.
import type { Language } from "#workflows/agreement/terms.ts";

interface AgreementTextProps {
  text: string;
  /** Of the title; headings of sections are one deeper. */
  level: 1 | 2 | 3;
  /** What it is written in, which need not be the reader's language. */
  language: Language;
}

/** "12. Signering": a line of its own that begins with a number. */
const SECTION = /^\d{1,2}\. \S.{0,80}$/;

export function AgreementText({ text, level, language }: AgreementTextProps) {
  const [title = "", ...paragraphs] = text.split("\n\n");
  const Title = `h${level}` as const;
  const Section = `h${level + 1}` as "h2" | "h3" | "h4";
  // The place in the text is all that distinguishes two equal paragraphs apart.
  const blocks = paragraphs.map((block, n) => ({
    lines: block.split("\n"),
    key: `${n} ${block.slice(0, 20)}`,
  }));
  return (
    <div className="agreement-text" lang={language}>
      <Title className="ds-heading" data-size="md">
        {title}
      </Title>
      {blocks.map(({ lines, key }) => {
        const heading = SECTION.test(lines[0] ?? "") ? lines[0] : null;
        const rest = lines.slice(heading ? 1 : 0).join("\n");
        return (
          <section key={key}>
            {heading ? (
              <Section className="ds-heading" data-size="2xs">
                {heading}
              </Section>
            ) : null}
            {rest ? <p className="said">{rest}</p> : null}
          </section>
        );
      })}
    </div>
  );
}

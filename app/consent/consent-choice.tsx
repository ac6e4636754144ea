// The question and the two answers, which weigh the same: same size, same look, side by side.
import { caseTexts } from "#app/cases/page/texts/index.ts";
import { formatDate } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Button } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { ConsentShown } from "./consent-shown.tsx";
import type { ShownText } from "./consent-text.ts";
import { consentTexts } from "./texts/index.ts";

interface ConsentChoiceProps {
  shown: ShownText;
  reference: string;
  name: string | null;
  version: number;
  replyBy: string | null;
  locale: Locale;
}

export function ConsentChoice({ shown, reference, name, version, replyBy, locale }: ConsentChoiceProps) {
  const { consent: t, cases } = useTexts({ cases: caseTexts, consent: consentTexts });
  const words = cases.commands.consent;
  return (
    <>
      <PageHeading
        eyebrow={t.eyebrow({ reference })}
        title={shown.question}
        lead={name ? `${t.greeting({ name })} ${shown.lead}` : shown.lead}
      />
      <ConsentShown shown={shown} />
      <section aria-labelledby="answer" className="stack">
        <h2 className="ds-heading" data-size="sm" id="answer">
          {t.yourAnswer}
        </h2>
        <Form>
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="locale" value={locale} />
          <div className="consent-answers">
            <Button variant="secondary" size="lg" name="answer" value="accept">
              {words.accept.button}
            </Button>
            <Button variant="secondary" size="lg" name="answer" value="reject">
              {words.reject.button}
            </Button>
          </div>
        </Form>
        {replyBy ? <p>{t.replyBy({ date: formatDate(locale, replyBy) })}</p> : null}
        <p className="muted">{t.safety}</p>
      </section>
    </>
  );
}

// Answers of an earlier request that do not fit the form of today, with what was said, so that nothing is lost in silence.
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { answerValue } from "#app/request/form/form-answer-texts.ts";
import { requestTexts } from "#app/request/texts/index.ts";
import { Alert } from "#app/ui/alert.tsx";
import type { CarriedAnswers } from "#workflows/request/earlier.ts";
import { copyRequestTexts } from "./texts/index.ts";

export function UnfitAnswers({ carried: { unfit, gone } }: { carried: CarriedAnswers }) {
  const texts = useTexts({ earlier: copyRequestTexts, request: requestTexts });
  const locale = useLocale();
  const t = texts.earlier;
  if (unfit.length === 0 && gone.length === 0) return null;
  return (
    <Alert tone="warning" title={t.unfitTitle}>
      {unfit.length > 0 ? (
        <>
          <p>{t.unfit}</p>
          <ul>
            {unfit.map(({ field, was }) => (
              <li key={field}>
                <strong>{texts.request.answers.fields[field].label}</strong> {t.was}:{" "}
                <span className="said">{answerValue(texts, locale, field, was)}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {gone.length > 0 ? (
        <>
          <p>{t.gone}</p>
          <ul>
            {gone.map(({ name, was }) => (
              <li key={name}>
                {t.was}: <span className="said">{was}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Alert>
  );
}

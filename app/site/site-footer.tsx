// The foot of every page: what the site is and the statements that the law asks for.
import { useTexts } from "#app/i18n/use-texts.ts";
import { publicAnswerTexts } from "#app/public-answers/texts/index.ts";
import { surveyTexts } from "#app/survey/texts/index.ts";
import { uiTexts } from "#app/ui/texts/index.ts";

export function SiteFooter({ demo }: { demo: boolean }) {
  const { common, answers, survey } = useTexts({
    answers: publicAnswerTexts,
    common: uiTexts,
    survey: surveyTexts,
  });
  const { product, footer, nav } = common;
  return (
    <footer className="site-footer">
      <div className="site-footer__inner">
        <p className="site-footer__line">
          <strong>{product}</strong>
          <span>{footer.line}</span>
          {demo ? <span>{footer.demo}</span> : null}
        </p>
        <nav aria-label={footer.heading}>
          <ul>
            <li>
              <a href="/svar">{answers.title}</a>
            </li>
            <li>
              <a href="/demand">{nav.demand}</a>
            </li>
            <li>
              <a href="/experiences">{survey.results.title}</a>
            </li>
            <li>
              <a href="/om">{footer.about}</a>
            </li>
            <li>
              <a href="/personvern">{footer.privacy}</a>
            </li>
            <li>
              <a href="/tilgjengelighet">{footer.accessibility}</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}

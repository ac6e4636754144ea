// The front page: one question, and three ways in.
import type { MetaFunction } from "@remix-run/react";
import { WaysIn } from "#app/catalogue/search/ways-in.tsx";
import { useTexts } from "#app/i18n/use-texts.ts";
import { siteTexts } from "#app/site/texts/index.ts";
import { titleMeta } from "#app/ui/title-meta.ts";

export const meta: MetaFunction = ({ matches }) => titleMeta(matches, siteTexts, (t) => t.front.title);

export default function FrontPage() {
  const t = useTexts(siteTexts).front;
  const ways = [
    { ...t.need, href: "/begin" },
    { ...t.share, href: "/desk" },
    { ...t.legal, href: "/questions/new" },
  ];
  return (
    <>
      <section className="hero">
        <div className="hero__inner">
          <h1 className="ds-heading hero__heading">{t.heading}</h1>
          <p className="hero__lead" id="front-lead">
            {t.lead}
          </p>
          {/* By POST: an address cannot hold all that somebody may paste here, and the guide gives it back. */}
          <form action="/begin" method="post" className="hero__form" data-once="">
            <input type="hidden" name="question" value="goal" />
            <label htmlFor="goal" className="ds-sr-only">
              {t.field}
            </label>
            <input
              id="goal"
              name="goal"
              type="text"
              className="ds-input hero__input"
              aria-describedby="front-lead front-example"
              autoComplete="off"
              enterKeyHint="go"
            />
            <button type="submit" className="ds-button hero__submit">
              {t.submit}
            </button>
          </form>
          <p className="hero__example" id="front-example">
            {t.example}
          </p>
          <p className="hero__example">
            <a href="/data">{t.search}</a>
          </p>
        </div>
      </section>
      <div className="page page--wide front">
        <section aria-labelledby="ways">
          <h2 id="ways" className="ds-heading" data-size="md">
            {t.ways}
          </h2>
          <ul className="ways">
            {ways.map((way) => (
              <li key={way.href} className="way">
                <h3 className="ds-heading" data-size="xs">
                  {way.title}
                </h3>
                <p>{way.text}</p>
                <a href={way.href} className="way__link">
                  {way.link}
                </a>
              </li>
            ))}
          </ul>
        </section>
        <WaysIn />
        <section aria-labelledby="how">
          <h2 id="how" className="ds-heading" data-size="md">
            {t.how}
          </h2>
          <ol className="road">
            {t.steps.map((step) => (
              <li key={step.title} className="road__step">
                <h3 className="ds-heading" data-size="2xs">
                  {step.title}
                </h3>
                <p>{step.text}</p>
              </li>
            ))}
          </ol>
        </section>
        <section className="honest" aria-labelledby="honest">
          <h2 id="honest" className="ds-heading" data-size="xs">
            {t.honest}
          </h2>
          <p>{t.honestText}</p>
        </section>
      </div>
    </>
  );
}

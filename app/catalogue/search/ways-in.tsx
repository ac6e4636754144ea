// Ways into the catalogue by what happens in a life or a trade, for those who do not know what data are called.
import { catalogueTexts } from "#app/catalogue/texts/index.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { searchHref } from "./search-params.ts";
import { LIFE_EVENTS, PROFILES, type WayIn } from "./ways-in.ts";

export function WaysIn() {
  const t = useTexts(catalogueTexts).ways;
  return (
    <section aria-labelledby="ways-in" className="ways-in">
      <h2 id="ways-in" className="ds-heading" data-size="md">
        {t.title}
      </h2>
      <p>{t.lead}</p>
      <Ways id="life-events" title={t.lifeEvents} ways={LIFE_EVENTS} />
      <Ways id="profiles" title={t.profiles} ways={PROFILES} />
    </section>
  );
}

function Ways({ id, title, ways }: { id: string; title: string; ways: readonly WayIn[] }) {
  const t = useTexts(catalogueTexts).ways;
  return (
    <>
      <h3 id={id} className="ds-heading" data-size="2xs">
        {title}
      </h3>
      <ul aria-labelledby={id} className="ways-in__list">
        {ways.map((way) => (
          <li key={way}>
            <a href={searchHref({ q: "", filters: { way } })} className="chosen__filter">
              {t.names[way]}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

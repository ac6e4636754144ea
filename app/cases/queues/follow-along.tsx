// Ways to follow one's cases without opening this page.
import { useTexts } from "#app/i18n/use-texts.ts";
import { savedSearchTexts } from "#app/saved-searches/texts/index.ts";

export function FollowAlong() {
  const t = useTexts(savedSearchTexts);
  const ways = [
    { href: "/profile/calendar", text: t.calendar.link },
    { href: "/profile/notifications", text: t.mail },
    { href: "/profile", text: t.export.title },
  ];
  return (
    <section className="section" aria-labelledby="follow">
      <h2 className="ds-heading" data-size="sm" id="follow">
        {t.heading}
      </h2>
      <ul className="ds-list">
        {ways.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

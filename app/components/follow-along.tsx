// Ways to be told of one's cases without opening this page.
import { useTexts } from "#app/i18n/use-texts.ts";

export function FollowAlong() {
  const t = useTexts().desk.journeys.follow;
  return (
    <section className="section" aria-labelledby="follow">
      <h2 className="ds-heading" data-size="sm" id="follow">
        {t.heading}
      </h2>
      <ul className="ds-list">
        <li>
          <a href="/profile/notifications">{t.mail}</a>
        </li>
      </ul>
    </section>
  );
}

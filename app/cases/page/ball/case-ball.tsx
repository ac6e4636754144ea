// How long each has had the ball: a bar for the eye, and the same as a table for everybody.
import type { TextsOf } from "#app/i18n/define-texts.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { ShareBar, ShareKey } from "#app/ui/share-bar.tsx";
import type { NamedShare } from "./ball-shares.server.ts";
import { ballTexts } from "./texts/index.ts";

export function CaseBall({ shares }: { shares: readonly NamedShare[] }) {
  const texts = useTexts(ballTexts);
  const t = texts.ball;
  if (shares.length === 0) return null;
  const total = shares.reduce((sum, s) => sum + s.days, 0);
  return (
    <section aria-labelledby="ball-title" className="ball">
      <h2 id="ball-title" className="ds-heading" data-size="xs">
        {t.heading}
      </h2>
      <ShareBar parts={shares.map(({ name, role, part }, look) => ({ key: `${name}${role}`, look, part }))} />
      <table className="ball__table">
        <caption className="ds-sr-only">{t.heading}</caption>
        <thead className="ds-sr-only">
          <tr>
            <th scope="col">{t.who}</th>
            <th scope="col">{t.howLong}</th>
          </tr>
        </thead>
        <tbody>
          {shares.map((share, i) => (
            <tr key={nameOf(texts, share)}>
              <th scope="row">
                <ShareKey look={i} />
                {nameOf(texts, share)}
                {share.now ? <span className="muted"> {t.now}</span> : null}
              </th>
              <td>{t.days({ days: share.days })}</td>
            </tr>
          ))}
        </tbody>
        {shares.length > 1 ? (
          <tfoot>
            <tr>
              <th scope="row">{t.total}</th>
              <td>{t.days({ days: total })}</td>
            </tr>
          </tfoot>
        ) : null}
      </table>
    </section>
  );
}

function nameOf(texts: { ball: TextsOf<typeof ballTexts>["ball"] }, { name, role }: NamedShare): string {
  if (name) return name;
  return role ? texts.ball.roles[role] : texts.ball.nobody;
}

// Where the page stands in the service; the last one is the page itself.
import { useTexts } from "#app/i18n/use-texts.ts";
import { uiTexts } from "./texts/index.ts";

export interface Crumb {
  label: string;
  /** Not given: this page. */
  href?: string;
}

export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const { breadcrumbs } = useTexts(uiTexts);
  return (
    <nav aria-label={breadcrumbs} className="crumbs">
      <ol>
        {crumbs.map(({ label, href }) => (
          <li key={`${href ?? ""} ${label}`}>
            {href === undefined ? <span aria-current="page">{label}</span> : <a href={href}>{label}</a>}
          </li>
        ))}
      </ol>
    </nav>
  );
}

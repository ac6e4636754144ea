// The top of every page: name, menu, language, sign-in. On narrow screens the menu is a <details>, so it needs no script.
import { useContext } from "react";
import { useTexts } from "#app/i18n/use-texts.ts";
import { PageContext } from "#app/platform/pages/page-context.ts";
import { LanguageSwitch } from "#app/ui/language-switch.tsx";
import { uiTexts } from "#app/ui/texts/index.ts";
import { Wordmark } from "#app/ui/wordmark.tsx";
import { isCurrent, type NavigationItem } from "./navigation.ts";
import type { RootData } from "./root-data.ts";

type HeaderProps = Pick<
  RootData,
  "actor" | "navigation" | "demo" | "demoHistory" | "demoHere" | "databaseDown"
>;

export function SiteHeader({ actor, navigation, demo, demoHistory, demoHere, databaseDown }: HeaderProps) {
  const t = useTexts(uiTexts);
  return (
    <header className="site-header">
      {demo ? (
        <div className="demo-ribbon">
          <p>
            <strong>{t.demo.label}</strong> {t.demo.text} {demoHistory ? t.demo.history(demoHistory) : null}
          </p>
          {databaseDown || !demoHere ? null : <a href="/demo">{t.demo.switchPerson}</a>}
        </div>
      ) : null}
      <div className="site-header__bar">
        <a href="/" className="site-header__home">
          <Wordmark />
        </a>
        <div className="site-header__wide">
          <Menu items={navigation} />
          <div className="site-header__end">
            <LanguageSwitch />
            {databaseDown ? null : <Person actor={actor} />}
          </div>
        </div>
        <details className="site-header__narrow">
          <summary>{t.menu}</summary>
          <div className="site-header__panel">
            <Menu items={navigation} />
            {databaseDown ? null : <Person actor={actor} />}
            <LanguageSwitch />
          </div>
        </details>
      </div>
    </header>
  );
}

function Menu({ items }: { items: readonly NavigationItem[] }) {
  const t = useTexts(uiTexts);
  const { path } = useContext(PageContext);
  const here = path.split("?")[0] ?? "";
  return (
    <nav aria-label={t.mainMenu} className="main-menu">
      <ul>
        {items.map((item) => (
          <li key={item.key}>
            <a href={item.href} {...(isCurrent(item, here) ? { "aria-current": "page" as const } : {})}>
              {t.nav[item.key]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Person({ actor }: Pick<RootData, "actor">) {
  const t = useTexts(uiTexts);
  const { path } = useContext(PageContext);
  if (actor === null) {
    const next = path === "/" ? "" : `?next=${encodeURIComponent(path)}`;
    return (
      <a href={`/sign-in${next}`} className="site-header__sign-in">
        {t.signIn}
      </a>
    );
  }
  return (
    <div className="site-header__person">
      <a href="/profile" title={t.account}>
        <span className="ds-sr-only">{t.signedInAs({ name: actor.name })}</span>
        <span aria-hidden="true">{actor.name}</span>
      </a>
      <form method="post" action="/sign-out">
        <button type="submit" className="site-header__sign-out">
          {t.signOut}
        </button>
      </form>
    </div>
  );
}

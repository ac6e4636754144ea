// The parts of a case, each a page of its own that can be linked to.
import type { ReactNode } from "react";

export interface TabLink {
  href: string;
  label: ReactNode;
  current: boolean;
  /** How many there are, where that is worth knowing. */
  count?: number;
}

export function TabsAsLinks({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  return (
    <nav aria-label={label} className="tabs">
      <ul>
        {tabs.map(({ href, label: text, current, count }) => (
          <li key={href}>
            <a href={href} {...(current ? { "aria-current": "page" as const } : {})}>
              {text}
              {count === undefined ? null : <span className="tabs__count">{count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

// Which parts of the service a person finds in the menu. What a page lets one do is decided there, not here.
import type { Actor } from "#app/accounts/actor.ts";
import type { TextsOf } from "#app/i18n/define-texts.ts";
import type { uiTexts } from "#app/ui/texts/index.ts";

export interface NavigationItem {
  key: keyof TextsOf<typeof uiTexts>["nav"];
  href: string;
}

export function navigationFor(
  actor: Pick<Actor, "admin" | "auditor" | "memberships"> | null,
): NavigationItem[] {
  const has = (...roles: string[]) => actor?.memberships.some(({ role }) => roles.includes(role)) ?? false;
  const items: (NavigationItem | false)[] = [
    { key: "data", href: "/data" },
    // Who handles requests has what concerns them on the desk; the foot of each page leads there too.
    !has("handler", "approver") && { key: "demand", href: "/demand" },
    actor !== null && { key: "requests", href: "/cases" },
    has("handler", "approver") && { key: "desk", href: "/desk" },
    actor !== null && { key: "legalDesk", href: "/questions" },
    (actor?.admin === true || actor?.auditor === true) && { key: "admin", href: "/admin" },
  ];
  return items.filter((item) => item !== false);
}

/** Is the page at `path` part of what the item leads to? */
export function isCurrent(item: NavigationItem, path: string): boolean {
  return path === item.href || path.startsWith(`${item.href}/`);
}

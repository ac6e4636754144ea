// What the address of the list of demands can say. Nonsense in it is as if it were not there.
import { THEME_CODES } from "#workflows/data-themes.ts";

/** How people think of the states. Merged and withdrawn ones are not listed. */
export const DEMAND_GROUPS = {
  open: ["triaged", "owner-found", "considered"],
  planned: ["planned"],
  published: ["published"],
  declined: ["declined"],
} as const;
export type DemandGroup = keyof typeof DEMAND_GROUPS;

export interface DemandQuery {
  q: string;
  status: DemandGroup | null;
  theme: string | null;
  owner: string | null;
  order: "wanted" | "newest";
  /** From 1. */
  page: number;
}

export function parseDemandQuery(params: URLSearchParams): DemandQuery {
  const page = params.get("page") ?? "";
  const owner = params.get("owner") ?? "";
  return {
    q: (params.get("q") ?? "").replace(/\0/g, "").trim().slice(0, 200),
    status: (Object.keys(DEMAND_GROUPS) as DemandGroup[]).find((s) => s === params.get("status")) ?? null,
    theme: THEME_CODES.find((t) => t === params.get("theme")) ?? null,
    owner: /^[0-9a-f-]{36}$/.test(owner) ? owner : null,
    order: params.get("order") === "newest" ? "newest" : "wanted",
    page: /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1,
  };
}

/** The address of the list with other choices; the first page is not named. */
export function demandHref(query: DemandQuery, change: Partial<DemandQuery> = {}, path = "/demand"): string {
  const { q, status, theme, owner, order, page } = { ...query, page: 1, ...change };
  const params = new URLSearchParams();
  if (q) params.set("q", q);
  if (status) params.set("status", status);
  if (theme) params.set("theme", theme);
  if (owner) params.set("owner", owner);
  if (order !== "wanted") params.set("order", order);
  if (page > 1) params.set("page", String(page));
  const search = params.toString();
  return search ? `${path}?${search}` : path;
}

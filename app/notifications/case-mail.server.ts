// The facts of a case for its mails, in each receiver's own language.
import { eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { casePath } from "#app/cases/case-path.ts";
import { env } from "#app/platform/env.server.ts";
import { linkPlaceholder } from "#app/platform/link-token.server.ts";
import type { Executor } from "#db/client.server.ts";
import { cases } from "#db/schema/cases.ts";
import { datasets } from "#db/schema/catalogue.ts";
import { organisations } from "#db/schema/people.ts";
import type { CaseFacts, MailLocale } from "#emails/mail-props.ts";
import type { Role } from "#workflows/types.ts";

export type MailedCase = NonNullable<Awaited<ReturnType<typeof findMailedCase>>>;

export async function findMailedCase(executor: Executor, caseId: string) {
  const applicant = alias(organisations, "applicant");
  const owner = alias(organisations, "owner");
  const parent = alias(cases, "parent");
  const [row] = await executor
    .select({
      id: cases.id,
      kind: cases.kind,
      reference: cases.reference,
      title: cases.title,
      dueAt: cases.dueAt,
      parentId: cases.parentId,
      applicant: applicant.name,
      owner: owner.name,
      /** Of the dataset, or that of the case this one is part of: written by its publisher, not by a party. */
      catalogueTitle: datasets.title,
    })
    .from(cases)
    .leftJoin(applicant, eq(applicant.id, cases.applicantOrgId))
    .leftJoin(owner, eq(owner.id, cases.ownerOrgId))
    .leftJoin(parent, eq(parent.id, cases.parentId))
    .leftJoin(datasets, eq(datasets.id, sql`coalesce(${cases.datasetId}, ${parent.datasetId})`))
    .where(eq(cases.id, caseId));
  return row;
}

/** Said of an event beside the case's own facts. Nothing that people wrote is among them. */
export interface SaidFacts {
  accessUntil?: string | null | undefined;
  until?: string | null | undefined;
  conditions?: number | null | undefined;
  agreement?: number | null | undefined;
  /** Oslo date: the receiver's own, where it is not the case's. */
  replyBy?: string | null | undefined;
  /** The receiver's link leads nowhere any more. */
  closed?: number | null | undefined;
}

export function caseFacts(
  about: MailedCase,
  to: { role: Role; locale: MailLocale; linkId?: string },
  said: SaidFacts | undefined,
): CaseFacts {
  return {
    kind: about.kind,
    role: to.role,
    reference: about.reference,
    title: about.title[to.locale] || about.title.nb || about.reference,
    about: about.catalogueTitle?.[to.locale] || about.catalogueTitle?.nb || about.reference,
    applicant: about.applicant,
    owner: about.owner,
    dueAt:
      said?.replyBy ??
      (to.role === "reviewer" || to.role === "invited" ? null : (about.dueAt?.toISOString() ?? null)),
    url: `${env().PUBLIC_URL}${said?.closed ? "/" : pathOf(about, to)}`,
    until: said?.accessUntil ?? said?.until ?? null,
    conditions: said?.conditions ?? 0,
    agreement: said?.agreement === 1,
  };
}

/** Where a person who acts by a link has their page. */
const LINK_PAGES: Partial<Record<Role, string>> = { reviewer: "review", invited: "invitation" };

function pathOf(about: MailedCase, { role, linkId }: { role: Role; linkId?: string }): string {
  if (linkId !== undefined) return `/${LINK_PAGES[role] ?? "consent"}/${linkPlaceholder(linkId)}`;
  // An organisation that is asked to join sees no more of the case than that.
  if (role === "invited") return `${casePath(about.kind, about.id)}/join`;
  // A consent has no page of its own for those who asked for it.
  if (about.kind === "consent") return casePath("request", about.parentId ?? about.id);
  return casePath(about.kind, about.id);
}

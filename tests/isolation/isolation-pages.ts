// Which pages are tried as whom in isolation.test.ts: who has a part in each and finds the secret there, and who has none.
import { orgs } from "#tests/support/case-world.ts";
import type { SecretWorld, Who } from "./isolation-fixture.ts";

/** Pages of one case or organisation: who has a part in it and finds the secret there, and who has none. */
export const OUTSIDERS: readonly Who[] = ["stranger", "otherHandler", "nobody"];
export const PAGES: { route: string; path: (w: SecretWorld) => string; sees: Who; others: readonly Who[] }[] =
  [
    ...["timeline", "messages", "answers", "decision"].map((tab) => ({
      route: "/requests/:id",
      path: (w: SecretWorld) => `/requests/${w.request}?tab=${tab}`,
      sees: "approver" as const,
      others: [...OUTSIDERS, "adviser" as const],
    })),
    ...(["legal", "consents", "reviews"] as const).map((tab) => ({
      route: "/requests/:id",
      path: (w: SecretWorld) => `/requests/${w.request}?tab=${tab}`,
      sees: "handler" as const,
      others: [...OUTSIDERS, "adviser" as const],
    })),
    {
      route: "/requests/:id",
      path: (w) => `/requests/${w.request}?tab=access`,
      sees: "applicant",
      others: [...OUTSIDERS, "adviser"],
    },
    ...["what", "summary"].map((part) => ({
      route: part === "what" ? "/requests/:id/form/:section" : "/requests/:id/form/summary",
      path: (w: SecretWorld) => `/requests/${w.draft}/form/${part}`,
      sees: "applicant" as const,
      // The owner of the data sees a request only once it is sent.
      others: [...OUTSIDERS, "adviser", "handler", "approver"] as const,
    })),
    ...["timeline", "messages"].flatMap((tab) => [
      {
        route: "/questions/:id",
        path: (w: SecretWorld) => `/questions/${w.ownersQuestion}?tab=${tab}`,
        sees: "handler" as const,
        others: [...OUTSIDERS, "applicant"] as const,
      },
      {
        route: "/questions/:id",
        path: (w: SecretWorld) => `/questions/${w.applicantsQuestion}?tab=${tab}`,
        sees: "applicant" as const,
        others: [...OUTSIDERS, "handler", "approver"] as const,
      },
    ]),
    {
      route: "/requests/:id/case-file.json",
      path: (w) => `/requests/${w.request}/case-file.json`,
      sees: "applicant",
      others: [...OUTSIDERS, "adviser"],
    },
    {
      route: "/requests/:id/decision-letter",
      path: (w) => `/requests/${w.request}/decision-letter`,
      sees: "applicant",
      others: [...OUTSIDERS, "adviser"],
    },
    {
      route: "/questions/:id/case-file.json",
      path: (w) => `/questions/${w.applicantsQuestion}/case-file.json`,
      sees: "applicant",
      others: [...OUTSIDERS, "handler", "approver"],
    },
    ...[
      ["/agreements/:id", ""],
      ["/agreements/:id", "?tab=versions"],
      ["/agreements/:id/text", "/text"],
      ["/agreements/:id/case-file.json", "/case-file.json"],
    ].map(([route, rest]) => ({
      route: route as string,
      path: (w: SecretWorld) => `/agreements/${w.agreement}${rest}`,
      sees: "approver" as const,
      others: [...OUTSIDERS, "adviser"] as const,
    })),
    ...[
      ["/appeals/:id", ""],
      ["/appeals/:id/case-file.json", "/case-file.json"],
    ].map(([route, rest]) => ({
      route: route as string,
      path: (w: SecretWorld) => `/appeals/${w.appeal}${rest}`,
      sees: "handler" as const,
      // The appeal body sees it when it has been sent there.
      others: [...OUTSIDERS, "adviser"] as const,
    })),
    {
      route: "/organisations/:id/decisions",
      path: () => `/organisations/${orgs.owner}/decisions`,
      sees: "handler",
      others: [...OUTSIDERS, "applicant", "adviser"],
    },
    {
      route: "/organisations/:id/members",
      path: () => `/organisations/${orgs.applicant}/members`,
      sees: "applicant",
      others: [...OUTSIDERS, "handler", "adviser"],
    },
    ...[
      ["/admin/harvests", () => "/admin/harvests"],
      ["/admin/harvests/:id", (w: SecretWorld) => `/admin/harvests/${w.harvest}`],
      ["/admin/outbox", () => "/admin/outbox"],
      ["/admin/outbox/:mailId", (w: SecretWorld) => `/admin/outbox/${w.mail}`],
      ["/admin/outbox/:mailId/html", (w: SecretWorld) => `/admin/outbox/${w.mail}/html`],
    ].map(([route, path]) => ({
      route: route as string,
      path: path as (w: SecretWorld) => string,
      sees: "administrator" as const,
      others: ["stranger", "nobody", "applicant", "handler", "approver", "adviser"] as const,
    })),
  ];
export const ALSO: readonly (readonly [
  route: string,
  path: (w: SecretWorld) => string,
  others: readonly Who[],
])[] = [
  ["/requests/:id/form", (w) => `/requests/${w.draft}/form`, [...OUTSIDERS, "adviser", "handler"]],
  ["/requests/:id/form", (w) => `/requests/${w.request}/form`, [...OUTSIDERS, "adviser"]],
  ["/requests/:id", (w) => `/requests/${w.draft}`, [...OUTSIDERS, "adviser", "handler"]],
  ["/requests/:id/again", (w) => `/requests/${w.request}/again`, [...OUTSIDERS, "adviser", "handler"]],
  ["/requests/:id/amend", (w) => `/requests/${w.request}/amend`, [...OUTSIDERS, "adviser"]],
  ["/requests/:id", (w) => `/requests/${w.consent}`, [...OUTSIDERS, "applicant", "handler"]],
  ["/questions/:id", (w) => `/questions/${w.consent}`, [...OUTSIDERS, "applicant", "handler", "adviser"]],
  ["/questions/:id", (w) => `/questions/${w.request}`, [...OUTSIDERS, "applicant", "handler", "adviser"]],
  ["/requests/:id/case-file.pdf", (w) => `/requests/${w.request}/case-file.pdf`, [...OUTSIDERS, "adviser"]],
  [
    "/requests/:id/decision-letter.pdf",
    (w) => `/requests/${w.request}/decision-letter.pdf`,
    [...OUTSIDERS, "adviser"],
  ],
  ["/requests/:id/letters/:step", (w) => `/requests/${w.request}/letters/nudge`, [...OUTSIDERS, "adviser"]],
  [
    "/questions/:id/case-file.pdf",
    (w) => `/questions/${w.applicantsQuestion}/case-file.pdf`,
    [...OUTSIDERS, "handler", "approver"],
  ],
  ["/desk/forwarded/:id", (w) => `/desk/forwarded/${w.request}`, [...OUTSIDERS, "handler", "applicant"]],
  ["/consent/:token", (w) => `/consent/${w.consent}`, [...OUTSIDERS, "applicant", "handler", null]],
  [
    "/questions/:id/publication",
    (w) => `/questions/${w.applicantsQuestion}/publication`,
    [...OUTSIDERS, "applicant", "handler"],
  ],
  ["/questions/obstacles", () => "/questions/obstacles", [...OUTSIDERS, "applicant", "handler"]],
  ["/requests/:id/applicants", (w) => `/requests/${w.request}/applicants`, [...OUTSIDERS, "adviser"]],
  [
    "/requests/:id/applicants",
    (w) => `/requests/${w.draft}/applicants`,
    [...OUTSIDERS, "adviser", "handler"],
  ],
  [
    "/requests/:id/join",
    (w) => `/requests/${w.request}/join`,
    [...OUTSIDERS, "adviser", "applicant", "handler"],
  ],
  ["/invitation/:token", (w) => `/invitation/${w.invitation}`, [...OUTSIDERS, "applicant", "handler", null]],
  ["/review/:token", (w) => `/review/${w.review}`, [...OUTSIDERS, "applicant", "handler", null]],
  ["/consent/:token/receipt", (w) => `/consent/${w.consent}/receipt`, [...OUTSIDERS, "handler", null]],
  ["/cases/:id/files", (w) => `/cases/${w.request}/files`, [...OUTSIDERS, "adviser"]],
  [
    "/cases/:id/files/:fileId",
    (w) => `/cases/${w.request}/files/${w.mail}`,
    [...OUTSIDERS, "applicant", "handler"],
  ],
  [
    "/agreements/:id/case-file.pdf",
    (w) => `/agreements/${w.agreement}/case-file.pdf`,
    [...OUTSIDERS, "adviser"],
  ],
  ["/appeals/:id/case-file.pdf", (w) => `/appeals/${w.appeal}/case-file.pdf`, [...OUTSIDERS, "adviser"]],
  ["/demand/:id", (w) => `/demand/${w.demand}`, [...OUTSIDERS, "handler", "approver", null]],
  // Another kind of case is no case here.
  ["/demand/:id", (w) => `/demand/${w.request}`, [...OUTSIDERS, "applicant", null]],
  ["/agreements/:id", (w) => `/agreements/${w.request}`, [...OUTSIDERS, "applicant"]],
  ["/appeals/:id", (w) => `/appeals/${w.agreement}`, [...OUTSIDERS, "applicant"]],
  // Who handles cases binds nobody; and a company has nothing to decide there.
  [
    "/organisations/:id/terms",
    () => `/organisations/${orgs.owner}/terms`,
    [...OUTSIDERS, "applicant", "handler", "adviser"],
  ],
  ["/organisations/:id/terms", () => `/organisations/${orgs.applicant}/terms`, ["applicant"]],
  ["/admin/files", () => "/admin/files", [...OUTSIDERS, "applicant", "handler", "adviser"]],
  ["/admin/toolbox", () => "/admin/toolbox", [...OUTSIDERS, "applicant", "handler", "adviser"]],
  ["/admin", () => "/admin", [...OUTSIDERS, "applicant", "handler", "adviser"]],
  ["/admin/import", () => "/admin/import", [...OUTSIDERS, "applicant", "handler", "adviser"]],
  ["/demo/outbox", () => "/demo/outbox", [...OUTSIDERS, "administrator", null]],
  ["/demo/outbox/:mailId", (w) => `/demo/outbox/${w.mail}`, [...OUTSIDERS, null]],
  ["/demo/outbox/:mailId/html", (w) => `/demo/outbox/${w.mail}/html`, [...OUTSIDERS, null]],
];

// Which pages are tried as whom in isolation.test.ts: who has a part in each and finds the secret there, and who has none.
import { orgs } from "#tests/support/case-world.ts";
import type { SecretWorld, Who } from "./isolation-fixture.ts";

/** Pages of one case or organisation: who has a part in it and finds the secret there, and who has none. */
export const OUTSIDERS: readonly Who[] = ["stranger", "otherHandler", "nobody"];
export const PAGES: { route: string; path: (w: SecretWorld) => string; sees: Who; others: readonly Who[] }[] =
  [
    ...["timeline", "messages", "answers", "decision"].map((tab) => ({
      route: "requests.$id._index.tsx",
      path: (w: SecretWorld) => `/requests/${w.request}?tab=${tab}`,
      sees: "approver" as const,
      others: [...OUTSIDERS, "adviser" as const],
    })),
    ...(["legal", "consents", "reviews"] as const).map((tab) => ({
      route: "requests.$id._index.tsx",
      path: (w: SecretWorld) => `/requests/${w.request}?tab=${tab}`,
      sees: "handler" as const,
      others: [...OUTSIDERS, "adviser" as const],
    })),
    {
      route: "requests.$id._index.tsx",
      path: (w) => `/requests/${w.request}?tab=access`,
      sees: "applicant",
      others: [...OUTSIDERS, "adviser"],
    },
    ...["what", "summary"].map((part) => ({
      route: part === "what" ? "requests.$id.form.$section.tsx" : "requests.$id.form.summary.tsx",
      path: (w: SecretWorld) => `/requests/${w.draft}/form/${part}`,
      sees: "applicant" as const,
      // The owner of the data sees a request only once it is sent.
      others: [...OUTSIDERS, "adviser", "handler", "approver"] as const,
    })),
    ...["timeline", "messages"].flatMap((tab) => [
      {
        route: "questions.$id.tsx",
        path: (w: SecretWorld) => `/questions/${w.ownersQuestion}?tab=${tab}`,
        sees: "handler" as const,
        others: [...OUTSIDERS, "applicant"] as const,
      },
      {
        route: "questions.$id.tsx",
        path: (w: SecretWorld) => `/questions/${w.applicantsQuestion}?tab=${tab}`,
        sees: "applicant" as const,
        others: [...OUTSIDERS, "handler", "approver"] as const,
      },
    ]),
    {
      route: "requests.$id_.case-file[.]json.ts",
      path: (w) => `/requests/${w.request}/case-file.json`,
      sees: "applicant",
      others: [...OUTSIDERS, "adviser"],
    },
    {
      route: "requests.$id_.decision-letter.tsx",
      path: (w) => `/requests/${w.request}/decision-letter`,
      sees: "applicant",
      others: [...OUTSIDERS, "adviser"],
    },
    {
      route: "questions.$id_.case-file[.]json.ts",
      path: (w) => `/questions/${w.applicantsQuestion}/case-file.json`,
      sees: "applicant",
      others: [...OUTSIDERS, "handler", "approver"],
    },
    ...[
      ["agreements.$id._index.tsx", ""],
      ["agreements.$id._index.tsx", "?tab=versions"],
      ["agreements.$id.text.tsx", "/text"],
      ["agreements.$id_.case-file[.]json.ts", "/case-file.json"],
    ].map(([route, rest]) => ({
      route: route as string,
      path: (w: SecretWorld) => `/agreements/${w.agreement}${rest}`,
      sees: "approver" as const,
      others: [...OUTSIDERS, "adviser"] as const,
    })),
    ...[
      ["appeals.$id.tsx", ""],
      ["appeals.$id_.case-file[.]json.ts", "/case-file.json"],
    ].map(([route, rest]) => ({
      route: route as string,
      path: (w: SecretWorld) => `/appeals/${w.appeal}${rest}`,
      sees: "handler" as const,
      // The appeal body sees it when it has been sent there.
      others: [...OUTSIDERS, "adviser"] as const,
    })),
    {
      route: "organisations.$id.decisions.tsx",
      path: () => `/organisations/${orgs.owner}/decisions`,
      sees: "handler",
      others: [...OUTSIDERS, "applicant", "adviser"],
    },
    {
      route: "organisations.$id.members.tsx",
      path: () => `/organisations/${orgs.applicant}/members`,
      sees: "applicant",
      others: [...OUTSIDERS, "handler", "adviser"],
    },
    ...[
      ["admin_.harvests._index.tsx", () => "/admin/harvests"],
      ["admin_.harvests.$id.tsx", (w: SecretWorld) => `/admin/harvests/${w.harvest}`],
      ["admin_.outbox._index.tsx", () => "/admin/outbox"],
      ["admin_.outbox.$mailId._index.tsx", (w: SecretWorld) => `/admin/outbox/${w.mail}`],
      ["admin_.outbox.$mailId.html.ts", (w: SecretWorld) => `/admin/outbox/${w.mail}/html`],
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
  ["requests.$id.form._index.tsx", (w) => `/requests/${w.draft}/form`, [...OUTSIDERS, "adviser", "handler"]],
  ["requests.$id.form._index.tsx", (w) => `/requests/${w.request}/form`, [...OUTSIDERS, "adviser"]],
  ["requests.$id._index.tsx", (w) => `/requests/${w.draft}`, [...OUTSIDERS, "adviser", "handler"]],
  ["requests.$id_.again.tsx", (w) => `/requests/${w.request}/again`, [...OUTSIDERS, "adviser", "handler"]],
  ["requests.$id_.amend.tsx", (w) => `/requests/${w.request}/amend`, [...OUTSIDERS, "adviser"]],
  ["requests.$id._index.tsx", (w) => `/requests/${w.consent}`, [...OUTSIDERS, "applicant", "handler"]],
  ["questions.$id.tsx", (w) => `/questions/${w.consent}`, [...OUTSIDERS, "applicant", "handler", "adviser"]],
  ["questions.$id.tsx", (w) => `/questions/${w.request}`, [...OUTSIDERS, "applicant", "handler", "adviser"]],
  [
    "requests.$id_.case-file[.]pdf.ts",
    (w) => `/requests/${w.request}/case-file.pdf`,
    [...OUTSIDERS, "adviser"],
  ],
  [
    "requests.$id_.decision-letter[.]pdf.ts",
    (w) => `/requests/${w.request}/decision-letter.pdf`,
    [...OUTSIDERS, "adviser"],
  ],
  [
    "requests.$id_.letters.$step.ts",
    (w) => `/requests/${w.request}/letters/nudge`,
    [...OUTSIDERS, "adviser"],
  ],
  [
    "questions.$id_.case-file[.]pdf.ts",
    (w) => `/questions/${w.applicantsQuestion}/case-file.pdf`,
    [...OUTSIDERS, "handler", "approver"],
  ],
  ["desk_.forwarded.$id.tsx", (w) => `/desk/forwarded/${w.request}`, [...OUTSIDERS, "handler", "applicant"]],
  ["consent.$token._index.tsx", (w) => `/consent/${w.consent}`, [...OUTSIDERS, "applicant", "handler", null]],
  [
    "questions.$id_.publication.tsx",
    (w) => `/questions/${w.applicantsQuestion}/publication`,
    [...OUTSIDERS, "applicant", "handler"],
  ],
  ["questions.obstacles.tsx", () => "/questions/obstacles", [...OUTSIDERS, "applicant", "handler"]],
  ["requests.$id_.applicants.tsx", (w) => `/requests/${w.request}/applicants`, [...OUTSIDERS, "adviser"]],
  [
    "requests.$id_.applicants.tsx",
    (w) => `/requests/${w.draft}/applicants`,
    [...OUTSIDERS, "adviser", "handler"],
  ],
  [
    "requests.$id_.join.tsx",
    (w) => `/requests/${w.request}/join`,
    [...OUTSIDERS, "adviser", "applicant", "handler"],
  ],
  [
    "invitation.$token.tsx",
    (w) => `/invitation/${w.invitation}`,
    [...OUTSIDERS, "applicant", "handler", null],
  ],
  ["review.$token.tsx", (w) => `/review/${w.review}`, [...OUTSIDERS, "applicant", "handler", null]],
  ["consent.$token.receipt.tsx", (w) => `/consent/${w.consent}/receipt`, [...OUTSIDERS, "handler", null]],
  ["cases.$id.files._index.tsx", (w) => `/cases/${w.request}/files`, [...OUTSIDERS, "adviser"]],
  [
    "cases.$id.files.$fileId.ts",
    (w) => `/cases/${w.request}/files/${w.mail}`,
    [...OUTSIDERS, "applicant", "handler"],
  ],
  [
    "agreements.$id_.case-file[.]pdf.ts",
    (w) => `/agreements/${w.agreement}/case-file.pdf`,
    [...OUTSIDERS, "adviser"],
  ],
  ["appeals.$id_.case-file[.]pdf.ts", (w) => `/appeals/${w.appeal}/case-file.pdf`, [...OUTSIDERS, "adviser"]],
  ["demand.$id.tsx", (w) => `/demand/${w.demand}`, [...OUTSIDERS, "handler", "approver", null]],
  // Another kind of case is no case here.
  ["demand.$id.tsx", (w) => `/demand/${w.request}`, [...OUTSIDERS, "applicant", null]],
  ["agreements.$id._index.tsx", (w) => `/agreements/${w.request}`, [...OUTSIDERS, "applicant"]],
  ["appeals.$id.tsx", (w) => `/appeals/${w.agreement}`, [...OUTSIDERS, "applicant"]],
  // Who handles cases binds nobody; and a company has nothing to decide there.
  [
    "organisations.$id.terms.tsx",
    () => `/organisations/${orgs.owner}/terms`,
    [...OUTSIDERS, "applicant", "handler", "adviser"],
  ],
  ["organisations.$id.terms.tsx", () => `/organisations/${orgs.applicant}/terms`, ["applicant"]],
  ["admin_.files.tsx", () => "/admin/files", [...OUTSIDERS, "applicant", "handler", "adviser"]],
  ["admin_.toolbox.tsx", () => "/admin/toolbox", [...OUTSIDERS, "applicant", "handler", "adviser"]],
  ["admin._index.tsx", () => "/admin", [...OUTSIDERS, "applicant", "handler", "adviser"]],
  ["admin_.import.tsx", () => "/admin/import", [...OUTSIDERS, "applicant", "handler", "adviser"]],
  ["demo_.outbox._index.tsx", () => "/demo/outbox", [...OUTSIDERS, "administrator", null]],
  ["demo_.outbox.$mailId._index.tsx", (w) => `/demo/outbox/${w.mail}`, [...OUTSIDERS, null]],
  ["demo_.outbox.$mailId.html.ts", (w) => `/demo/outbox/${w.mail}/html`, [...OUTSIDERS, null]],
];

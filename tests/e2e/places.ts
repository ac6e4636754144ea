// Every page of the site, and who can see it: what pages.test.ts looks at. A route without an entry fails there.
import { all, missing, of, type Places } from "./place.ts";
import { PLACES_FOR_ALL } from "./places-for-all.ts";
import { PLACES_OF_OTHER_CASES } from "./places-of-other-cases.ts";

/** Routes that answer with something else than a page. */
export const WITHOUT_PAGE = [
  "/admin/outbox/:mailId/html",
  "/agreements/:id/case-file.json",
  "/agreements/:id/case-file.pdf",
  "/appeals/:id/case-file.json",
  "/appeals/:id/case-file.pdf",
  "/calendar/:token.ics",
  "/cases/:id/draft",
  "/cases/:id/files/:fileId",
  "/checkpoints/:number.json",
  "/demand.atom",
  "/experiences.csv",
  "/consent/:token/receipt.pdf",
  "/demo/outbox/:mailId/html",
  "/dev/emails/:name/html",
  "/language",
  "/questions/:id/case-file.json",
  "/questions/:id/case-file.pdf",
  "/profile/export",
  "/requests/:id/answers",
  "/searches/:id",
  "/requests/:id/case-file.json",
  "/requests/:id/case-file.pdf",
  "/requests/:id/decision-letter.pdf",
  "/requests/:id/letters/:step",
];

export const PLACES: Record<string, Places> = {
  "/*": missing("/finnes/ikke"),
  // Chosen by the server for what it turned away; the person who types the address finds nothing.
  "/refused": missing("/refused"),
  // Not there in production.
  "/dev/emails": missing("/dev/emails"),

  ...PLACES_OF_OTHER_CASES,

  ...PLACES_FOR_ALL,

  "/cases": () => [
    ...all(["ingrid"], "/cases", "/cases?tab=active", "/cases?tab=closed"),
    ...all(["leif", "elin"], "/cases"),
  ],
  "/requests/new": (demo) => [
    ...all(["ingrid", "leif"], `/requests/new?dataset=${demo.datasetOf("restricted")}`),
    ...all(["ingrid"], "/requests/new"),
  ],
  "/requests/:id/form": (demo) =>
    all(
      ["ingrid"],
      `/requests/${demo.caseOf("draft-credit")}/form`,
      `/requests/${demo.caseOf("draft-again")}/form`,
    ),
  "/requests/:id/form/:section": (demo) => {
    const form = `/requests/${demo.caseOf("draft-credit")}/form`;
    return all(
      ["ingrid"],
      ...["what?check", "data?check", "who?check", "law?check"].map((s) => `${form}/${s}`),
    );
  },
  "/requests/:id/form/summary": (demo) => [
    ...all(["ingrid"], `/requests/${demo.caseOf("draft-credit")}/form/summary`),
    ...all(["marte"], `/requests/${demo.caseOf("draft-empty")}/form/summary`),
  ],
  "/requests/:id": (demo) => {
    const at = (key: string, ...tabs: string[]) =>
      (tabs.length > 0 ? tabs.map((tab) => `?tab=${tab}`) : [""]).map(
        (tab) => `/requests/${demo.caseOf(key)}${tab}`,
      );
    return [
      ...all(["ingrid"], ...at("received-new"), ...at("assessing", "messages", "files", "answers")),
      ...all(["ingrid"], ...at("active-ending"), ...at("active-soon"), ...at("refused-before")),
      ...all(["oda"], ...at("renewal")),
      ...all(["jonas", "oda"], ...at("together"), ...at("together-access", "access")),
      ...all(["marte"], ...at("together-access", "access")),
      ...all(
        ["ingrid"],
        ...at("provisioning", "decision"),
        ...at("partly-approved", "decision"),
        ...at("active", "access"),
        ...at("refused"),
      ),
      ...all(["jonas"], ...at("clarifying"), ...at("approved"), ...at("suspended-consent", "consents")),
      ...all(["jonas"], ...at("revoked"), ...at("closed", "decision")),
      ...all(
        ["tor"],
        ...at("received-new"),
        ...at("assessing", "messages", "notes"),
        ...at("suspended-owner"),
      ),
      ...all(["leif"], ...at("consent-collecting", "consents"), ...at("question-answered", "legal")),
      ...all(["yusuf"], ...at("review-pending", "reviews"), ...at("review-given", "reviews", "timeline")),
      ...all(["oda"], ...at("returned", "decision"), ...at("active", "access")),
      ...all(["astrid"], ...at("deciding", "decision"), ...at("deciding-stages", "decision")),
      ...all(["sigrid"], ...at("deciding-stages")),
      ...all(["berit"], ...at("deciding-refusal")),
      { as: "jonas", path: at("assessing")[0] ?? "", status: 404 },
    ];
  },

  "/requests/:id/decision-letter": (demo) => {
    const letter = (key: string, rest = "") => `/requests/${demo.caseOf(key)}/decision-letter${rest}`;
    return [
      ...all(
        ["ingrid"],
        letter("provisioning"),
        letter("partly-approved"),
        letter("refused"),
        letter("refused", "?in=en"),
      ),
      ...all(["astrid"], letter("deciding", "?draft=approve")),
    ];
  },
  "/requests/:id/again": (demo) => [
    ...all(["ingrid"], `/requests/${demo.caseOf("active-ending")}/again?how=renew`),
    ...all(["ingrid"], `/requests/${demo.caseOf("refused-before")}/again`),
  ],
  "/requests/:id/amend": (demo) => all(["ingrid"], `/requests/${demo.caseOf("assessing")}/amend`),
  "/cases/:id/files": (demo) => [
    ...all(["ingrid", "tor"], `/cases/${demo.caseOf("assessing")}/files`),
    ...all(["ingrid"], `/cases/${demo.caseOf("refused")}/files`),
  ],

  "/desk/forwarded": () => all(["leif", "nina"], "/desk/forwarded"),
  "/desk/forwarded/:id": (demo) => all(["leif"], `/desk/forwarded/${demo.caseOf("forwarded")}`),
  "/desk": () => [
    ...all(["leif"], ...["", "?tab=unclaimed", "?tab=team", "?tab=closed"].map((tab) => `/desk${tab}`)),
    ...all(["astrid"], "/desk", "/desk?tab=decision"),
    ...all(["ingrid"], "/desk"),
  ],

  "/questions": () => [
    ...all(
      ["elin"],
      "/questions",
      "/questions?tab=unclaimed",
      "/questions?tab=review",
      "/questions?view=own",
    ),
    ...all(["ingrid", "leif"], "/questions"),
  ],
  "/questions/:id/publication": (demo) =>
    all(["elin"], `/questions/${demo.caseOf("small-numbers")}/publication`),
  "/questions/obstacles": () => all(["elin", "kjell"], "/questions/obstacles"),
  "/svar": () => all(["nobody", "ingrid"], "/svar", "/svar?q=lisens", "/svar?q=qqqq&topic=privacy"),
  "/svar/:id": async (demo) => [
    ...all(["nobody", "elin"], `/svar/${await demo.publicAnswer()}`),
    { as: "nobody", path: "/svar/00000000-0000-4000-8000-000000000000", status: 404 },
  ],
  "/questions/new": () => all(["ingrid", "leif"], "/questions/new"),
  "/questions/:id": (demo) => [
    ...all(
      ["elin"],
      `/questions/${demo.questionOf("question-new")}`,
      `/questions/${demo.questionOf("question-answering")}`,
      `/questions/${demo.questionOf("question-review")}`,
    ),
    ...all(["yusuf"], `/questions/${demo.questionOf("question-awaiting")}`),
    ...all(["ingrid", "henrik"], `/questions/${demo.caseOf("merge")}`),
    ...all(["elin"], `/questions/${demo.caseOf("small-numbers")}`),
  ],

  "/consent/:token": async (demo) => [
    ...all(
      ["nobody"],
      await demo.consentLink("created"),
      await demo.consentLink("accepted"),
      await demo.consentLink("rejected"),
      await demo.consentLink("withdrawn"),
    ),
    { as: "nobody", path: "/consent/wrong", status: 404 },
  ],
  "/consent/:token/receipt": async (demo) => [
    ...all(["nobody"], `${await demo.consentLink("accepted")}/receipt`),
    ...all(["nobody"], `${await demo.consentLink("rejected")}/receipt`),
  ],
  "/invitation/:token": async (demo) => [
    ...all(["nobody", "marte", "leif"], await demo.invitationLink()),
    { as: "nobody", path: "/invitation/wrong", status: 404 },
  ],
  "/requests/:id/join": (demo) => all(["marte"], `/requests/${demo.requestOf("parking")}/join`),
  "/requests/:id/applicants": (demo) => [
    ...all(["ingrid", "jonas", "oda"], `/requests/${demo.caseOf("together")}/applicants`),
    ...all(["ingrid", "marte"], `/requests/${demo.caseOf("together-access")}/applicants`),
    ...all(["ingrid", "jonas"], `/requests/${demo.caseOf("lead-offered")}/applicants`),
    ...all(["ingrid"], `/requests/${demo.caseOf("draft-invited")}/applicants`),
  ],
  "/review/:token": async (demo) => [
    ...all(["nobody"], await demo.reviewLink("asked"), await demo.reviewLink("given")),
    { as: "nobody", path: "/review/wrong", status: 404 },
  ],

  "/organisations": () => all(["ingrid", "ragnhild"], "/organisations"),
  "/organisations/join": () => all(["ingrid"], "/organisations/join"),
  "/organisations/:id/decisions": (demo) => [
    ...all(["leif", "nina"], `/organisations/${demo.org("Kartverket")}/decisions`),
    ...all(["astrid"], `/organisations/${demo.org("Brønnøysundregistrene")}/decisions`),
  ],
  "/organisations/:id/members": (demo) => [
    ...all(["leif", "nina", "ragnhild"], `/organisations/${demo.org("Kartverket")}/members`),
  ],

  "/organisations/:id/terms": (demo) => [
    ...all(["geir"], `/organisations/${demo.org("Statens vegvesen")}/terms?language=nn`),
    ...all(["berit"], `/organisations/${demo.org("Helsedirektoratet")}/terms?done=body`),
    { as: "leif", path: `/organisations/${demo.org("Kartverket")}/terms`, status: 404 },
  ],

  "/admin": () => [...all(["ragnhild", "kjell"], "/admin"), { as: "ingrid", path: "/admin", status: 404 }],
  "/admin/toolbox": () => all(["ragnhild", "kjell"], "/admin/toolbox"),
  "/admin/files": () => all(["ragnhild", "kjell"], "/admin/files"),
  "/admin/import": of("ragnhild", "/admin/import"),
  "/admin/harvests": of("ragnhild", "/admin/harvests"),
  "/admin/harvests/:id": (demo) => all(["ragnhild"], `/admin/harvests/${demo.harvest}`),
  "/admin/outbox": of("ragnhild", "/admin/outbox", "/admin/outbox?status=dead"),
  "/admin/outbox/:mailId": (demo) => all(["ragnhild"], `/admin/outbox/${demo.mail}`),
};

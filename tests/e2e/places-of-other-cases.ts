// Pages of agreements, appeals and needs, each in several states: part of places.ts.
import { all, type Places } from "./place.ts";

export const PLACES_OF_OTHER_CASES: Record<string, Places> = {
  "/agreements/:id": (demo) => {
    const at = (key: string, tab = "text") => `/agreements/${demo.agreementOf(key)}?tab=${tab}`;
    return [
      ...all(
        ["oda"],
        at("agreement-drafting"),
        at("agreement-countered"),
        at("agreement-countered", "versions"),
      ),
      ...all(
        ["ingrid"],
        at("agreement-offered"),
        at("agreement-in-force"),
        at("agreement-in-force", "obligations"),
      ),
      ...all(["ingrid"], at("agreement-expired"), at("agreement-expired", "timeline")),
      ...all(["sigrid"], at("agreement-accepted")),
      ...all(["nina"], at("agreement-signed"), at("agreement-amending")),
      ...all(["marte"], at("agreement-amending")),
      ...all(["jonas"], at("agreement-terminated"), at("not-agreed")),
      { as: "marte", path: at("agreement-offered"), status: 404 },
    ];
  },
  "/agreements/:id/text": (demo) =>
    all(["ingrid"], `/agreements/${demo.agreementOf("agreement-in-force")}/text`),
  "/appeals/:id": (demo) => {
    const at = (key: string) => `/appeals/${demo.appealOf(key)}`;
    return [
      ...all(["yusuf"], at("appeal-filed"), at("appeal-remitted")),
      ...all(["geir"], at("appeal-late")),
      ...all(["astrid"], at("appeal-reconsidering"), at("appeal-reversed")),
      ...all(["vigdis"], at("appeal-forwarded"), at("appeal-upheld")),
      ...all(["elin"], at("appeal-hearing")),
      ...all(["marte"], at("appeal-overturned"), at("appeal-closed")),
      ...all(["ingrid"], at("appeal-dismissed")),
      { as: "jonas", path: at("appeal-filed"), status: 404 },
    ];
  },

  "/demand": () => [
    ...all(["nobody"], "/demand", "/demand?status=planned&theme=TRAN&order=newest", "/demand?q=qqqqwwww"),
    ...all(["ingrid"], "/demand"),
  ],
  "/demand/new": (demo) => [
    ...all(["ingrid"], "/demand/new?q=vinterdata"),
    ...all(["leif"], `/demand/new?dataset=${demo.datasetOf("non-public")}`),
  ],
  "/demand/:id": (demo) => {
    const at = (key: string) => `/demand/${demo.caseOf(key)}`;
    return [
      ...all(["nobody"], at("snow"), at("cabins"), at("snow-again"), at("signatures")),
      ...all(["ingrid"], at("energy"), at("signatures"), at("snow")),
      ...all(["elin"], at("buses"), at("energy"), at("waiting-times")),
      ...all(["yusuf"], at("waiting-times")),
      ...all(["leif"], at("elevation")),
      ...all(["oda"], at("snow")),
      ...all(["jonas"], at("buses")),
      { as: "ingrid", path: at("buses"), status: 404 },
    ];
  },
};

// Pages that everybody has: finding data, signing in, one's own account, the demo.
import { all, of, type Places } from "./place.ts";

export const PLACES_FOR_ALL: Record<string, Places> = {
  "/": () => all(["nobody", "ingrid"], "/"),
  "/begin": (demo) => {
    const goal = "/begin?goal=Vise+foreldre+ledige+barnehageplasser";
    const rest = "&about=persons&use=own&form=api&often=live&has=nobody";
    return [
      ...all(
        ["nobody"],
        `${goal}`,
        `${goal}&data=none${rest}&as=public`,
        `${goal}&data=${demo.datasetOf("open")}`,
      ),
      ...all(["ingrid"], `${goal}&data=${demo.datasetOf("restricted")}${rest}`),
      { as: "nobody", path: "/begin?goal=x", status: 422 },
    ];
  },
  "/om": of("nobody", "/om"),
  "/personvern": of("nobody", "/personvern"),
  "/tilgjengelighet": of("nobody", "/tilgjengelighet"),
  "/verify": of("nobody", "/verify"),
  "/forecast": of("nobody", "/forecast"),
  "/experiences": () => all(["nobody", "elin"], "/experiences"),
  "/why": of("nobody", "/why?at=guide:about"),
  "/why/:ticket": () => [{ as: "nobody", path: "/why/wrong", status: 410 }],
  "/what-if": (demo) => {
    const address = `/what-if?dataset=${demo.datasetOf("restricted")}`;
    return [
      ...all(["nobody"], `${address}&extent=all&to.extent=totals&to.consent=yes&to.road=documents`),
      { as: "nobody", path: "/what-if", status: 404 },
    ];
  },
  "/data": () => [
    ...all(
      ["nobody"],
      "/data",
      "/data?q=matrikkel",
      "/data?q=qqqqwwww",
      "/data?access=RESTRICTED&order=newest",
    ),
    ...all(["ingrid"], "/data?q=vei"),
  ],
  "/data/:id": (demo) => [
    ...all(
      ["nobody"],
      `/data/${demo.datasetOf("open")}`,
      `/data/${demo.datasetOf("restricted")}`,
      `/data/${demo.datasetOf("non-public")}`,
    ),
    ...all(["ingrid"], `/data/${demo.datasetOf("restricted")}`),
    { as: "nobody", path: "/data/00000000-0000-4000-8000-000000000000", status: 404 },
  ],

  "/compare": (demo) => {
    const [open, restricted, hidden] = (["open", "restricted", "non-public"] as const).map((k) =>
      demo.datasetOf(k),
    );
    return all(
      ["nobody"],
      "/compare",
      `/compare?d=${open}&d=${restricted}&q=vei`,
      `/compare?d=${open}&d=${restricted}&d=${hidden}`,
    );
  },
  "/sign-in": of("nobody", "/sign-in", "/sign-in?note=signed-out&next=/cases"),
  "/sign-out": of("ingrid", "/sign-out"),
  "/register": of("nobody", "/register"),
  "/reset": of("nobody", "/reset"),
  "/reset/:token": () => [{ as: "nobody", path: "/reset/wrong", status: 410 }],
  "/confirm/:token": () => [{ as: "nobody", path: "/confirm/wrong", status: 410 }],
  "/profile/absence": () => all(["leif", "elin"], "/profile/absence"),
  "/profile/calendar": () => all(["ingrid"], "/profile/calendar"),
  "/profile/searches": () => all(["ingrid"], "/profile/searches"),
  "/searches/new": () => all(["ingrid"], "/searches/new?q=vei&access=RESTRICTED"),
  "/profile/notifications": () => all(["ingrid", "tor"], "/profile/notifications"),
  "/unsubscribe/:token": async (demo) => [
    ...all(["nobody"], await demo.unsubscribeLink()),
    { as: "nobody", path: "/unsubscribe/wrong", status: 404 },
  ],
  "/profile": () => all(["ingrid", "ragnhild"], "/profile"),
  "/demo": () => all(["nobody", "ingrid"], "/demo"),
  "/demo/outbox": of("nobody", "/demo/outbox"),
  "/demo/outbox/:mailId": (demo) => all(["nobody"], `/demo/outbox/${demo.mail}`),
};

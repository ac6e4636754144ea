// Following along without signing in, in English.
import type { FollowTexts } from "./nb.ts";

export const en: FollowTexts = {
  heading: "Follow along without signing in",
  mail: "Choose what you get e-mail about",
  calendar: {
    title: "Due dates in your calendar",
    link: "Get the due dates in your calendar",
    lead: "Your calendar can fetch the due dates from Dataveien. When a date moves, it moves there too.",
    make: "Make a calendar address",
    address: "Your calendar address",
    addressHint: "Copy it, and add a calendar “from web address” in your calendar program.",
    since: (p) => `The address is from ${p.date}.`,
    open: "Open in the calendar program",
    endTitle: "Has anybody else got hold of the address?",
    endText: "Whoever has the address can read the due dates. With a new address the old one stops working.",
    renew: "Make a new address",
    end: "Turn the calendar off",
    done: {
      made: "The address is ready. Add it to your calendar program.",
      ended: "The calendar is turned off. The address no longer works.",
    },
    whatTitle: "This stands in the calendar",
    what: [
      "The deadline, what the case is called, its reference and who has the ball.",
      "The cases that you can see now. When you lose access to a case, its due dates disappear.",
      "Deadlines that stand still are left out until they run again.",
      "The calendar program fetches the dates a few times a day. When in doubt, the case is right.",
    ],
    back: "Back to the account",
    name: "Due dates in Dataveien",
    ball: (p) => (p.name === null ? "The ball is with you." : `The ball is with ${p.name}.`),
    gone: "This calendar is gone. Its owner may have made a new address. Sign in to Dataveien to find it, or remove the calendar from your program.",
  },
};

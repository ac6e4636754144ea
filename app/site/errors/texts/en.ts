// Pages of error in English: what happened, and what to do next.
import type { ErrorsTexts } from "./nb.ts";

export const en: ErrorsTexts = {
  next: "What you can do",
  toFront: "Go to the front page",
  toData: "Search for data",
  toSignIn: "Sign in",
  requestId: (p) => `Give this number if you contact us: ${p.id}`,
  badRequest: {
    title: "We did not understand what you sent",
    text: "The form arrived incomplete, or the link is misspelt.",
    hints: ["Go back and try once more.", "Reload the page before you send."],
  },
  addressTooLong: "The address is too long. Go back and write less.",
  notFound: {
    title: "We cannot find the page",
    text: "The page does not exist, has moved, or is only for those the case concerns.",
    hints: [
      "Check the address for typing errors.",
      "Sign in if the page belongs to a case.",
      "Did you come from an e-mail? The link may have expired.",
    ],
  },
  crossSite: {
    title: "We did not accept the form",
    text: "It seemed to come from another website. We stop that for your safety.",
    hints: [
      "Open the page on our site again, and send the form from there.",
      "Turn off browser add-ons that hide where you come from.",
    ],
  },
  forbidden: {
    title: "You cannot do this",
    text: "Your role does not allow this step.",
    hints: [
      "Ask a colleague with the right role to do it.",
      "Check that you are signed in as the right person.",
    ],
  },
  unconfirmed: {
    title: "Confirm your e-mail address first",
    text: "We sent you a link when you made the account. Open it, and you can do this. Nothing has been sent or saved yet.",
    hints: [
      "Open the e-mail from us and press the link.",
      "Cannot find it? Ask for a new one from your profile.",
      "Come back here and send again. Leave this page open meanwhile.",
    ],
    link: "Open your profile in a new tab",
    written: "This is what you wrote",
    again: "Send again",
    files: "Go back and send again once you have confirmed. Files have to be chosen once more.",
  },
  tooLarge: {
    title: "What you sent is too large",
    text: (p) =>
      `Files may be up to ${p.files} MB in total. Forms without files may be up to ${p.forms} MB. Nothing was saved.`,
    hints: [
      "Go back and choose a smaller file.",
      "Split a large file into parts.",
      "Attach only what the case needs.",
    ],
  },
  lengthRequired: {
    title: "We need to know how much you are sending",
    text: "The request did not say how large it is. Nothing was saved.",
    hints: ["Send the request with a Content-Length header."],
  },
  tooMany: {
    title: "Too many attempts",
    text: "You have tried many times in a short while. So you have to wait a little.",
    hints: ["Wait a few minutes, and try again.", "Forgotten your password? Ask for a new one."],
  },
  serverError: {
    title: "Something went wrong on our side",
    text: "The fault is ours, and it has been logged. What you saved earlier is safe.",
    hints: ["Try again in a little while.", "Go back to find what you wrote."],
  },
  unavailable: {
    title: "The service is down for a short while",
    text: "We are restarting, or have no connection to the database.",
    hints: ["Try again in a minute."],
  },
};

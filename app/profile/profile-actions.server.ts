// What each button of the profile page does. Success leads back to the page with a word on what was done, so that
// reloading sends nothing again.
import { data, redirect } from "@remix-run/node";
import type { Actor } from "#app/accounts/actor.ts";
import { type FormAnswer, textOf, unprocessable, waitFirst } from "#app/accounts/form-answer.server.ts";
import { changePassword } from "#app/accounts/passwords.server.ts";
import {
  eraseForm,
  parsePersonForm,
  passwordForm,
  profileForm,
  typedValues,
} from "#app/accounts/person-forms.ts";
import { resendConfirmation } from "#app/accounts/registration.server.ts";
import { notFound } from "#app/accounts/require-actor.server.ts";
import { endAllSessions, endOwnSession, endSession, startSession } from "#app/accounts/session.server.ts";
import { localeCookie } from "#app/platform/http/locale-cookie.server.ts";
import { changeProfile, eraseOwnAccount } from "./own-details.server.ts";

interface Sent {
  request: Request;
  actor: Actor;
  form: FormData;
  place: string;
}
type RefusalCode = "demo" | "holds-open-cases" | "unconfirmed";
type Refused = FormAnswer & { refused?: RefusalCode };

const PROFILE_DONE = ["saved", "password", "session", "resent"] as const;
export type ProfileDone = (typeof PROFILE_DONE)[number];
export const profileDone = (text: string | null): ProfileDone | null =>
  PROFILE_DONE.find((done) => done === text) ?? null;

function back(done: ProfileDone, cookie?: string) {
  const headers = cookie === undefined ? {} : { "Set-Cookie": cookie };
  return redirect(`/profile?done=${done}`, { status: 303, headers });
}

function refused(form: FormData, code: RefusalCode) {
  const answer: Refused = {
    issues: [],
    values: typedValues(form),
    refused: code,
    intent: textOf(form, "intent"),
  };
  return data(answer, 422);
}

/** By the name of the button that was pressed. */
export async function actOnProfile(sent: Sent) {
  switch (textOf(sent.form, "intent")) {
    case "details":
      return saveDetails(sent);
    case "password":
      return savePassword(sent);
    case "end-session":
      await endOwnSession(sent.actor.userId, textOf(sent.form, "handle"));
      return back("session");
    case "end-all":
      return endEverywhere(sent);
    case "resend":
      return resend(sent);
    case "erase":
      return erase(sent);
    default:
      throw notFound();
  }
}

async function saveDetails({ actor, form }: Sent) {
  const parsed = parsePersonForm(profileForm, form);
  if (!parsed.ok) return unprocessable(form, parsed.issues);
  await changeProfile(actor, parsed.values);
  // The choice on a page outranks the account, so the newest choice has to be there as well.
  return back("saved", localeCookie(parsed.values.locale));
}

async function savePassword({ request, actor, form, place }: Sent) {
  const parsed = parsePersonForm(passwordForm, form);
  if (!parsed.ok) return unprocessable(form, parsed.issues);
  const answer = await changePassword(actor, parsed.values, { place });
  if (answer.ok) return back("password", await startSession(request, actor.userId));
  if (answer.code === "too-many") return waitFirst(form, answer.retryAfterSeconds);
  return answer.code === "invalid" ? unprocessable(form, answer.issues) : refused(form, answer.code);
}

async function endEverywhere({ request, actor }: Sent) {
  await endAllSessions(actor.userId);
  const cookie = await endSession(request);
  return redirect("/sign-in?note=signed-out", { status: 303, headers: { "Set-Cookie": cookie } });
}

async function resend({ actor, form }: Sent) {
  const answer = await resendConfirmation(actor);
  return answer.ok ? back("resent") : waitFirst(form, answer.retryAfterSeconds);
}

async function erase({ request, actor, form, place }: Sent) {
  const parsed = parsePersonForm(eraseForm, form);
  if (!parsed.ok) return unprocessable(form, parsed.issues);
  const answer = await eraseOwnAccount(actor, parsed.values.current, { place });
  if (answer.ok) {
    const cookie = await endSession(request);
    return redirect("/sign-in?note=erased", { status: 303, headers: { "Set-Cookie": cookie } });
  }
  if (answer.code === "too-many") return waitFirst(form, answer.retryAfterSeconds);
  return answer.code === "invalid" ? unprocessable(form, answer.issues) : refused(form, answer.code);
}

// Samples of every mail for the development page, named `<topic>.<role or account>.<locale>`.
import { z } from "zod";
import { notFound } from "#app/accounts/require-actor.server.ts";
import { env } from "#app/platform/env.server.ts";
import { ACCOUNT_TOPICS, MAIL_LOCALES, type RenderedMail } from "#emails/mail-props.ts";
import { renderAccountMail, renderMail } from "#emails/render-mail.tsx";
import { sampleAccountFacts, sampleFacts, sampleRoles } from "#emails/samples.ts";
import { NOTIFY_TOPICS } from "#workflows/notify-topics.ts";
import { ROLES } from "#workflows/types.ts";

const caseName = z.tuple([z.enum(NOTIFY_TOPICS), z.enum(ROLES), z.enum(MAIL_LOCALES)]);
const accountName = z.tuple([z.enum(ACCOUNT_TOPICS), z.literal("account"), z.enum(MAIL_LOCALES)]);

/** Throws a 404 in production. */
export function requireDevelopment(): void {
  if (env().NODE_ENV === "production") throw notFound();
}

/** Each topic once per role that gets words of its own. */
export function listSamples(): { topic: string; role: string }[] {
  return [
    ...NOTIFY_TOPICS.flatMap((topic) => sampleRoles[topic].map((role) => ({ topic, role }))),
    ...ACCOUNT_TOPICS.map((topic) => ({ topic, role: "account" })),
  ];
}

export async function findSample(name: string): Promise<RenderedMail | undefined> {
  const frame = { publicUrl: env().PUBLIC_URL, receiver: "Kari Nordmann" };
  const ofCase = caseName.safeParse(name.split("."));
  if (ofCase.success) {
    const [topic, role, locale] = ofCase.data;
    return renderMail(topic, locale, sampleFacts(role), frame);
  }
  const ofAccount = accountName.safeParse(name.split("."));
  if (!ofAccount.success) return undefined;
  const [topic, , locale] = ofAccount.data;
  return renderAccountMail(topic, locale, sampleAccountFacts[topic], frame);
}

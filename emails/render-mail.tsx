// From facts to a mail: subject, HTML and text, in the receiver's language.
import { render } from "@react-email/render";
import type { NotifyTopic } from "#workflows/notify-topics.ts";
import { Layout, type LayoutProps, plainText } from "./layout.tsx";
import type { AccountFacts, AccountTopic, CaseFacts, MailLocale, RenderedMail } from "./mail-props.ts";
import { isTheirTurn, type MemberSide, sideOfRole } from "./side-of-role.ts";
import { en } from "./texts/frame/en.ts";
import { nb } from "./texts/frame/nb.ts";
import { nn } from "./texts/frame/nn.ts";
import type { MailTexts, MailWords } from "./texts/mail-texts.ts";

const texts: Record<MailLocale, MailTexts> = { nb, nn, en };
const tags: Record<MailLocale, string> = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" };
/** Longer titles than this are cut in subjects; the facts have them whole. */
const subjectLength = 140;

export interface MailFrame {
  /** Without a slash at the end. */
  publicUrl: string;
  /** The receiver's name. */
  receiver: string;
  /** Of mails that the receiver may leave: what their address ends with, a token or its placeholder. */
  unsubscribe?: string;
}

/** They have no case to reply in, and nothing to choose about. */
const WITHOUT_ACCOUNT: ReadonlySet<MemberSide> = new Set(["subject", "reviewer"]);

/** The request has come to its end; the page of the case asks, the mail only says so. */
const OVER: ReadonlySet<NotifyTopic> = new Set(["access-delivered", "access-expired", "access-revoked"]);

/** The receiver is to act, but the deadline is the data owner's, and runs meanwhile. */
const OWNERS_DUE: ReadonlySet<NotifyTopic> = new Set(["clarification-asked"]);

/** A mail about a case. */
export async function renderMail(
  topic: NotifyTopic,
  locale: MailLocale,
  facts: CaseFacts,
  frame: MailFrame,
): Promise<RenderedMail> {
  const t = texts[locale];
  const side = sideOfRole(facts.role);
  const until = facts.until && formatDate(facts.until, locale);
  const due = facts.dueAt && formatDate(facts.dueAt, locale);
  const words = wordsOf(topic, locale, facts);
  const yours = isTheirTurn(topic, facts.role);
  const said = t[OWNERS_DUE.has(topic) ? "ownersDue" : "due"];
  return compose(locale, frame, {
    words: due && yours ? { ...words, next: `${words.next} ${said({ date: due })}` } : words,
    url: facts.url,
    facts: [
      { label: t.labels.title, value: facts.title },
      { label: t.labels.applicant, value: facts.applicant },
      { label: t.labels.owner, value: facts.owner },
      { label: t.labels.until, value: until },
      { label: t.labels.due, value: due },
      { label: t.labels.reference, value: facts.reference },
    ],
    ...(OVER.has(topic) && facts.role === "applicant"
      ? { besides: { ...t.tell, url: `${facts.url}#tell` } }
      : {}),
    why: t.why[side],
    // A person without an account has no case to reply in, and nothing to choose.
    doNotReply: WITHOUT_ACCOUNT.has(side) ? null : t.doNotReply,
    choice: WITHOUT_ACCOUNT.has(side) ? null : choiceOf(locale, frame),
  });
}

/** News of one case: the same facts that a mail about each event alone would have. */
export interface CaseNews {
  facts: CaseFacts;
  events: { topic: NotifyTopic; facts: CaseFacts }[];
}

/** Several pieces of news in one mail: of one case, or of the day. */
export async function renderNews(
  news: readonly CaseNews[],
  locale: MailLocale,
  frame: MailFrame & { daily: boolean },
): Promise<RenderedMail> {
  const t = texts[locale];
  const count = news.reduce((sum, one) => sum + one.events.length, 0);
  const first = news[0]?.facts;
  const words = frame.daily
    ? t.news.ofDay({ cases: news.length })
    : t.news.ofCase({ count, about: first?.about ?? "" });
  return compose(locale, frame, {
    words,
    url: frame.daily || !first ? `${frame.publicUrl}/` : first.url,
    news: news.map(({ facts, events }) => ({
      title: facts.title,
      reference: facts.reference,
      url: facts.url,
      lines: linesOf(events, locale),
    })),
    facts: [],
    why: first ? t.why[sideOfRole(first.role)] : t.why.account,
    doNotReply: t.doNotReply,
    choice: choiceOf(locale, frame),
  });
}

/** What has happened, each thing once, in the order of its first time. */
function linesOf(events: CaseNews["events"], locale: MailLocale): string[] {
  const times = new Map<string, number>();
  for (const { topic, facts } of events) {
    const { lead } = wordsOf(topic, locale, facts);
    times.set(lead, (times.get(lead) ?? 0) + 1);
  }
  return [...times].map(([lead, count]) =>
    count === 1 ? lead : `${lead} ${texts[locale].news.times({ count })}`,
  );
}

function wordsOf(topic: NotifyTopic, locale: MailLocale, facts: CaseFacts): MailWords {
  const t = texts[locale];
  return t.cases[topic]({
    about: facts.about,
    applicant: facts.applicant ?? t.someApplicant,
    owner: facts.owner ?? t.someOwner,
    until: facts.until && formatDate(facts.until, locale),
    conditions: facts.conditions,
    role: facts.role,
    side: sideOfRole(facts.role),
    inRequest: facts.kind === "request",
    inAppeal: facts.kind === "appeal",
    agreement: facts.agreement,
  });
}

function choiceOf(locale: MailLocale, { publicUrl, unsubscribe }: MailFrame): LayoutProps["choice"] {
  const t = texts[locale];
  if (!unsubscribe) return { always: t.always };
  return {
    links: [
      { label: t.choose, url: `${publicUrl}/profile/notifications` },
      { label: t.unsubscribe, url: `${publicUrl}/unsubscribe/${unsubscribe}` },
    ],
  };
}

/** A mail outside the cases. */
export async function renderAccountMail<T extends AccountTopic>(
  topic: T,
  locale: MailLocale,
  facts: AccountFacts[T],
  frame: MailFrame,
): Promise<RenderedMail> {
  const t = texts[locale];
  return compose(locale, frame, {
    words: t.account[topic](facts),
    url: `${frame.publicUrl}${facts.path}`,
    facts: "organisation" in facts ? [{ label: t.labels.organisation, value: facts.organisation }] : [],
    why: topic === "new-hits" ? t.why.searches : t.why.account,
    doNotReply: null,
    choice: frame.unsubscribe ? choiceOf(locale, frame) : null,
  });
}

type Content = {
  words: MailWords;
  url: string;
  facts: { label: string; value: string | null }[];
  why: string;
  doNotReply: string | null;
  news?: NonNullable<LayoutProps["news"]>;
  besides?: NonNullable<LayoutProps["besides"]>;
  choice: LayoutProps["choice"];
};

async function compose(locale: MailLocale, frame: MailFrame, content: Content): Promise<RenderedMail> {
  const t = texts[locale];
  const subject = oneLine(content.words.subject);
  const mail: LayoutProps = {
    lang: locale,
    subject,
    greeting: t.greeting({ name: oneLine(frame.receiver) }),
    lead: content.words.lead,
    next: content.words.next,
    button: { label: content.words.button, url: content.url },
    facts: content.facts.flatMap(({ label, value }) => (value ? [{ label, value }] : [])),
    from: t.from,
    why: content.why,
    doNotReply: content.doNotReply,
    ...(content.news ? { news: content.news } : {}),
    ...(content.besides ? { besides: content.besides } : {}),
    choice: content.choice,
    homeUrl: `${frame.publicUrl}/`,
  };
  return { subject, html: await render(<Layout {...mail} />), text: plainText(mail) };
}

/** A title with a line break in it must not become a second mail header. */
function oneLine(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= subjectLength ? line : `${line.slice(0, subjectLength - 1).trimEnd()}…`;
}

function formatDate(iso: string, locale: MailLocale): string {
  const format = new Intl.DateTimeFormat(tags[locale], { dateStyle: "long", timeZone: "Europe/Oslo" });
  return format.format(new Date(iso));
}

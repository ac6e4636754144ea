// The shape of the mail texts. A topic or a language without words does not compile.
import type { AccountFacts, AccountTopic } from "#emails/mail-props.ts";
import type { MemberSide } from "#emails/side-of-role.ts";
import type { NotifyTopic } from "#workflows/notify-topics.ts";
import type { Role } from "#workflows/types.ts";

/** What the words of a case mail may name; formatted for the receiver's language. */
export interface CaseWordFacts {
  /** For subjects, which hold nothing that people typed. */
  about: string;
  /** Names, or words like "the applicant" where a case names none. */
  applicant: string;
  owner: string;
  until: string | null;
  conditions: number;
  role: Role;
  side: MemberSide;
  /** True where the mail is about a legal question that lies inside a request. */
  inRequest: boolean;
  /** An appeal has three parties: its mails name nobody as the writer. */
  inAppeal: boolean;
  /** The approval asks for an agreement. */
  agreement: boolean;
}

export interface MailWords {
  subject: string;
  /** What has happened. */
  lead: string;
  /** Who holds the ball, and what the receiver can do. */
  next: string;
  button: string;
}

export type AgreementAndAppealTopic = Extract<
  NotifyTopic,
  | `agreement-${string}`
  | `amendment-${string}`
  | `obligation-${string}`
  | `appeal-${string}`
  | `reversal-${string}`
>;
export type CoApplicantMails = Record<
  Extract<NotifyTopic, `co-applicant-${string}` | `lead-${string}`>,
  (facts: CaseWordFacts) => MailWords
>;
export type AgreementAndAppealMails = Record<AgreementAndAppealTopic, (facts: CaseWordFacts) => MailWords>;

/** About questions to the resource centre. */
export type QuestionMails = Record<
  Extract<NotifyTopic, `question-${string}` | "answer-published">,
  (facts: CaseWordFacts) => MailWords
>;
export type ConsentMails = Record<
  Extract<NotifyTopic, `consent-${string}`>,
  (facts: CaseWordFacts) => MailWords
>;
/** What every kind of case has, and so no feature for itself. */
export type SharedTopic =
  | "message-sent"
  | "files-shared"
  | "note-written"
  | "deadline-near"
  | "deadline-passed";
export type RequestMails = Record<
  Exclude<
    NotifyTopic,
    | SharedTopic
    | AgreementAndAppealTopic
    | keyof CoApplicantMails
    | keyof DemandMails
    | keyof QuestionMails
    | keyof ConsentMails
  >,
  (facts: CaseWordFacts) => MailWords
>;

export type DemandMails = Record<
  Extract<NotifyTopic, `demand-${string}`>,
  (facts: CaseWordFacts) => MailWords
>;

export interface MailTexts {
  greeting: (p: { name: string }) => string;
  /** Said where the receiver is the one who has to act. */
  due: (p: { date: string }) => string;
  /** To the applicant whose answer the owner waits for. */
  ownersDue: (p: { date: string }) => string;
  labels: Record<"reference" | "title" | "applicant" | "owner" | "due" | "until" | "organisation", string>;
  /** Where a request is over: what its applicant can share, without their name. */
  tell: { text: string; link: string };
  someApplicant: string;
  someOwner: string;
  from: string;
  doNotReply: string;
  /** Below mails that people choose about, each a link. */
  choose: string;
  unsubscribe: string;
  /** Below mails that are sent whatever one has chosen. */
  always: string;
  news: {
    ofCase: (p: { count: number; about: string }) => MailWords;
    ofDay: (p: { cases: number }) => MailWords;
    /** After a line that is true several times. */
    times: (p: { count: number }) => string;
  };
  /** `follower`: of a demand; the person who follows one applies for nothing yet. */
  why: Record<MemberSide | "account" | "follower" | "searches", string>;
  cases: Record<NotifyTopic, (facts: CaseWordFacts) => MailWords>;
  account: { [T in AccountTopic]: (facts: AccountFacts[T]) => MailWords };
}

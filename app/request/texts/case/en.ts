import type { KindTexts } from "#app/cases/page/texts/shape.ts";
import { coApplicantWords } from "#app/request/co-applicants/texts/en.ts";
import { refusalProvisions } from "#app/request/decision/provisions/texts/en.ts";
import { publishedExampleWords } from "#app/request/texts/published-examples-en.ts";

const answers = {
  purpose: "The purpose",
  purposeKind: "Kind of purpose",
  use: "How the data will be used",
  dataNeeded: "Which data it concerns",
  extent: "How much of the data",
  area: "Which area",
  personalData: "Personal data",
  recipients: "Who will see the data",
  periodFrom: "From date",
  periodTo: "To date",
  legalBasis: "The basis",
  legalBasisDetail: "More about the basis",
  safeguards: "How the data are kept safe",
};

export const en: KindTexts<"request"> = {
  kind: "Access request",
  states: {
    draft: "Draft",
    received: "Received",
    assessing: "Being assessed",
    deciding: "Awaiting decision",
    approved: "Approved",
    "partly-approved": "Partly approved",
    agreeing: "Agreement under way",
    provisioning: "Access being prepared",
    active: "Access",
    suspended: "Suspended",
    refused: "Refused",
    appealed: "Appealed",
    "not-agreed": "Without agreement",
    discarded: "Draft deleted",
    withdrawn: "Withdrawn",
    closed: "Closed",
    ended: "Expired",
    revoked: "Revoked",
  },
  steps: {
    apply: { title: "Apply", what: "You say what you need and what you will use it for." },
    receive: { title: "Received", what: "The data owner receives it and finds a case handler." },
    assess: { title: "Assessment", what: "The case handler looks at purpose, law and consents." },
    decide: { title: "Decision", what: "An approver approves or refuses." },
    agree: { title: "Conditions", what: "You read and accept the conditions." },
    provide: { title: "Preparation", what: "The data owner prepares the access." },
    access: { title: "Access", what: "You fetch the data for as long as the access lasts." },
  },
  commands: {
    "record-use": {
      title: "Report use",
      hint: "Those who have consented see on their own page what the data have been used for. Write so that they understand it.",
      button: "Record the use",
      done: "The use is recorded. Those who have consented can read it.",
    },
    ...coApplicantWords.commands,
    ...publishedExampleWords.commands,
    submit: {
      title: "Send the request",
      button: "Send the request",
      done: "The request has been sent. The data owner now receives it. We e-mail you when something happens.",
    },
    discard: {
      title: "Delete the draft",
      hint: "The answers will be gone. The data owner has not seen them.",
      button: "Yes, delete the draft",
      done: "The draft has been deleted. You can start again from the dataset's page.",
    },
    withdraw: {
      title: "Withdraw the request",
      hint: "The case is closed, and this cannot be undone. You can apply again later.",
      button: "Yes, withdraw the request",
      done: "The request has been withdrawn. The data owner has been told.",
    },
    claim: {
      title: "Take the case",
      hint: "You become the case handler. The applicant is told that somebody has started.",
      button: "Take the case",
      done: "You have taken the case. You can now assess it and propose a decision.",
    },
    nudge: {
      title: "Remind the data owner",
      hint: "The data owner gets an e-mail. You can do this once a week.",
      button: "Send the reminder",
      done: "The reminder has been sent. You can send another in a week.",
    },
    "hand-over": {
      title: "Give the case to a colleague",
      hint: "The colleague gets an e-mail. If they are away, the case goes to their substitute.",
      button: "Hand the case over",
      done: "The case has been handed over.",
    },
    forward: {
      title: "Send to the right data owner",
      hint: "Use this when the request belongs with another body. The new data owner gets the whole case and a deadline of its own. You keep only what your records need.",
      button: "Send the case on",
      done: "The case has been sent on. The applicant has got your guidance.",
    },
    "ask-clarification": {
      title: "Ask the applicant to clarify",
      hint: "Deadlines that the law sets run while the applicant answers. If you cannot meet them, the applicant must get an interim answer.",
      button: "Send the question",
      done: "The question has been sent. The case waits for the applicant.",
    },
    "answer-clarification": {
      title: "Answer the question",
      hint: "You can change the answers in the request as well. The data owner sees what you changed.",
      button: "Send the answer",
      done: "The answer has been sent. The data owner now goes on with the assessment.",
    },
    amend: {
      title: "Change the answers",
      button: "Send the changes",
      done: "The answers have been changed. The data owner sees what is new.",
    },
    "ask-resource-centre": {
      title: "Ask the resource centre",
      hint: "The advisers answer legal questions about sharing data. They see only what you write here.",
      button: "Send the question to the resource centre",
      done: "The question has gone to the resource centre. The answer will come in this case.",
    },
    "require-consent": {
      title: "Ask for consent",
      hint: "Each person gets an e-mail with a link. They answer without an account.",
      button: "Send the consent questions",
      done: "The questions have been sent. The answers will appear in the case.",
    },
    "send-interim-answer": {
      title: "Give an interim answer",
      hint: "Say why the case takes time and, if possible, when the answer comes. The applicant gets it at once.",
      button: "Send the interim answer",
      done: "The interim answer has been sent. The date you gave is now your deadline.",
    },
    "extend-deadline": {
      title: "Extend the deadline",
      hint: "The deadline can be extended once. The applicant gets the reasons.",
      button: "Extend the deadline",
      done: "The deadline has been extended. The applicant has been given the reasons.",
    },
    "ask-review": {
      title: "Ask for a review",
      hint: "Whoever is asked gets an e-mail with a link and answers without an account. They see the answers of the request, not the rest of the case.",
      button: "Send the question",
      done: "The review has been asked for. The answer comes in the case.",
    },
    "remind-reviewers": {
      title: "Remind of the review",
      hint: "Those who have not answered get another e-mail.",
      button: "Send the reminder",
      done: "The reminder has been sent.",
    },
    "cancel-review": {
      title: "Call off the review",
      button: "Call off",
      done: "The review is called off. Whoever was asked has been told.",
    },
    "give-review": {
      title: "Give the review",
      button: "Send the review",
      done: "The review has been sent.",
    },
    "propose-decision": {
      title: "Propose a decision",
      hint: "The approver sees the proposal. The applicant does not.",
      button: "Put the proposal forward",
      done: "The proposal has been put forward. The approver now decides.",
    },
    "return-to-handler": {
      title: "Return to the case handler",
      button: "Return the case",
      done: "The case has been returned. The case handler sees your comment.",
    },
    approve: {
      title: "Approve",
      hint: "The applicant gets the decision with reasons, conditions and end date.",
      button: "Approve the request",
      done: "The request has been approved. The applicant has the decision.",
    },
    "approve-partly": {
      title: "Approve a part",
      hint: "Some is granted and the rest refused. The applicant gets both reasons, and can appeal what is refused.",
      button: "Approve a part",
      done: "A part of the request has been approved. The applicant has the decision.",
    },
    refuse: {
      title: "Refuse",
      hint: "The applicant gets the reasons and can appeal within three weeks.",
      button: "Refuse the request",
      done: "The request has been refused. The applicant has the reasons and the right of appeal.",
    },
    "sign-decision": {
      title: "Approve the decision",
      hint: "You approve the text as it is written. If you are the last who has to approve, the decision is sent to the applicant.",
      button: "Approve",
      done: "Your approval has been recorded.",
    },
    appeal: {
      title: "Appeal against the decision",
      hint: "The data owner looks at the decision again. If they do not change it, the appeal goes to the appeal body. It costs nothing.",
      button: "Send the appeal",
      done: "The appeal has been sent. You follow it on the page of the appeal.",
    },
    "accept-conditions": {
      title: "Accept the conditions",
      hint: "You accept the conditions on behalf of your organisation.",
      button: "Accept the conditions",
      done: "The conditions have been accepted. The data owner now prepares the access.",
    },
    "deliver-access": {
      title: "Deliver the access",
      hint: "Only the applicant's organisation can see what you write here.",
      button: "Deliver the access",
      done: "The access has been delivered. The applicant has been told.",
    },
    suspend: {
      title: "Suspend the access",
      hint: "Close the access in your own system too.",
      button: "Suspend the access",
      done: "The access has been suspended. The applicant has been told.",
    },
    resume: {
      title: "Resume the access",
      hint: "First take out the data of those who withdrew their consent.",
      button: "Resume the access",
      done: "The access has been resumed. The applicant has been told.",
    },
    revoke: {
      title: "Revoke the access",
      hint: "The access ends for good, and this cannot be undone.",
      button: "Yes, revoke the access",
      done: "The access has been revoked. The applicant has the reasons.",
    },
    "end-use": {
      title: "End the use",
      hint: "Say so when you no longer need the data. The case is closed, and that cannot be undone.",
      button: "Yes, end the use",
      done: "The use has ended. Delete what you have if the conditions say so.",
    },
    "send-message": {
      title: "Write a message",
      button: "Send the message",
      done: "The message has been sent. The receiver gets an e-mail.",
    },
  },
  fields: {
    "record-use": { what: { label: "What have the data been used for?" } },
    ...coApplicantWords.fields,
    ...publishedExampleWords.fields,
    submit: { answers: { label: "The answers" } },
    discard: {},
    withdraw: { reason: { label: "Why do you withdraw it?", hint: "The data owner sees what you write." } },
    claim: {},
    nudge: {},
    "hand-over": {
      to: { label: "Who is to have the case?" },
      note: { label: "What should the colleague know?", hint: "The applicant does not see it." },
    },
    forward: {
      to: { label: "Which body does it belong with?" },
      guidance: {
        label: "Guidance to the applicant",
        hint: "Why the case belongs there, and what happens now. The applicant reads this. At least 20 characters.",
      },
    },
    "ask-clarification": {
      field: { label: "Which answer is it about?" },
      question: {
        label: "What would you like to know?",
        hint: "One question at a time is easiest to answer.",
      },
    },
    "answer-clarification": { reply: { label: "Your answer" } },
    amend: {
      why: { label: "Why do you change the answers?", hint: "The data owner sees what you write." },
    },
    "ask-resource-centre": {
      question: {
        label: "What is the question?",
        hint: "Write as to a colleague. At least 20 characters.",
      },
      facts: {
        label: "What should the adviser know?",
        hint: "Facts of the case that matter. Leave out names of private persons.",
      },
      blocking: {
        label: "The case must wait for the answer",
        hint: "Applies only when the data owner asks.",
      },
    },
    "require-consent": {
      subjects: { label: "Who is to be asked?" },
      data: {
        label: "Which data are concerned?",
        hint: "Write so that the person asked understands. For example: “Your address and your hourly electricity use.”",
      },
      validUntil: { label: "How long shall the consent last?" },
      needed: { label: "How many must say yes?", hint: "A number, at most as many as you ask." },
    },
    "send-interim-answer": {
      reasons: {
        label: "Why does the case take time?",
        hint: "The applicant reads this. At least 20 characters.",
      },
      expectedBy: {
        label: "When can the applicant expect an answer?",
        hint: "Leave it empty if you do not know.",
      },
    },
    "extend-deadline": {
      reasons: {
        label: "Why must the deadline be extended?",
        hint: "The applicant reads this. At least 20 characters.",
      },
    },
    "ask-review": {
      kind: { label: "What kind of review?" },
      reviewers: { label: "Who is to be asked?" },
      question: {
        label: "What do you want to know?",
        hint: "As concrete as possible. Include no more than they need.",
      },
      replyBy: { label: "Answer by" },
      blocking: {
        label: "The case must wait for the answer",
        hint: "Otherwise you can go on before it comes.",
      },
    },
    "remind-reviewers": {},
    "cancel-review": {},
    "give-review": {
      recommendation: { label: "What do you recommend?" },
      comment: {
        label: "Your review",
        hint: "Give short reasons. Write no more about people than you must.",
      },
    },
    "propose-decision": {
      recommendation: { label: "What do you propose?" },
      reasons: {
        label: "Reasons",
        hint: "Which rules, which facts, and what weighed most. At least 20 characters.",
      },
    },
    "return-to-handler": { comment: { label: "What must be assessed again?" } },
    approve: {
      reasons: {
        label: "Reasons",
        hint: "Which rules, which facts, and what weighed most. The applicant will read this.",
      },
      legalBasis: { label: "Legal basis", hint: "Act and section, for example “offentleglova § 9”." },
      conditions: {
        label: "Conditions",
        hint: "One condition on each line. Leave empty if there are none.",
      },
      accessUntil: { label: "The access lasts until" },
      needsAgreement: {
        label: "The access needs an agreement",
        hint: "You then write an agreement before access is given. The conditions go into its text.",
      },
    },
    "approve-partly": {
      granted: {
        label: "This is granted",
        hint: "One field, part or purpose on each line. Move what is refused down to the other list.",
      },
      reasons: {
        label: "Reasons for what is granted",
        hint: "Which rules, which facts, and what weighed most.",
      },
      legalBasis: { label: "Legal basis of what is granted", hint: "Act and section." },
      refused: { label: "This is refused", hint: "One field, part or purpose on each line." },
      refusalReasons: {
        label: "Reasons for what is refused",
        hint: "Which rules, which facts, and what weighed most. The applicant will read this.",
      },
      provision: {
        label: "The provision that the refusal rests on",
        hint: "No lawyer has checked the list. Read the provision before you choose.",
      },
      refusalBasis: {
        label: "More on the legal basis",
        hint: "Paragraph, letter or more provisions. Has to be filled in where the provision is not on the list.",
      },
      conditions: {
        label: "Conditions",
        hint: "One condition on each line. Leave it empty if there are none.",
      },
      accessUntil: { label: "Access lasts until" },
      needsAgreement: {
        label: "Access needs an agreement",
        hint: "Then you write an agreement before access is given. The conditions go into its text.",
      },
    },
    refuse: {
      reasons: {
        label: "Reasons",
        hint: "Which rules, which facts, and what weighed most. The applicant will read this.",
      },
      provision: {
        label: "The provision that the refusal rests on",
        hint: "No lawyer has checked the list. Read the provision before you choose.",
      },
      legalBasis: {
        label: "More on the legal basis",
        hint: "Paragraph, letter or more provisions. Has to be filled in where the provision is not on the list.",
      },
    },
    "sign-decision": {},
    appeal: {
      grounds: {
        label: "What is wrong with the decision?",
        hint: "Facts, the reading of the law, or the procedure. In your own words. At least 20 characters.",
      },
      wanted: { label: "What would you have changed?" },
      lateReason: {
        label: "Why does the appeal come after the deadline?",
        hint: "A late appeal can be admitted when there are good reasons.",
      },
    },
    "accept-conditions": {},
    "deliver-access": {
      method: { label: "How does the applicant get the data?" },
      address: { label: "Address", hint: "Link, endpoint or place." },
      instructions: {
        label: "What the applicant does",
        hint: "Send keys as a one-time link or a reference, not in plain text.",
      },
    },
    suspend: {
      reasons: { label: "Why is the access suspended?", hint: "The applicant will read this." },
    },
    resume: {
      reasons: { label: "Why can the access be resumed?", hint: "The applicant will read this." },
    },
    revoke: {
      reasons: { label: "Reasons", hint: "The applicant will read this. At least 20 characters." },
      legalBasis: { label: "Legal basis", hint: "Act and section, or the condition that was broken." },
    },
    "end-use": {},
    "send-message": { text: { label: "Message" } },
  },
  choices: {
    "record-use": {},
    ...coApplicantWords.choices,
    ...publishedExampleWords.choices,
    submit: {},
    discard: {},
    withdraw: {},
    claim: {},
    nudge: {},
    "hand-over": {},
    forward: {},
    "ask-clarification": { field: answers },
    "answer-clarification": {},
    amend: {},
    "ask-resource-centre": {},
    "require-consent": {},
    "send-interim-answer": {},
    "extend-deadline": {},
    "ask-review": {
      kind: { "data-protection": "Data-protection officer", legal: "Lawyer", expert: "Domain expert" },
    },
    "remind-reviewers": {},
    "cancel-review": {},
    "give-review": {
      recommendation: {
        share: "Share the data",
        "share-on-conditions": "Share on conditions",
        "do-not-share": "Do not share the data",
        "no-opinion": "No opinion",
      },
    },
    "propose-decision": {
      recommendation: { approve: "To approve", "approve-partly": "To approve a part", refuse: "To refuse" },
    },
    "return-to-handler": {},
    approve: {},
    "sign-decision": {},
    "approve-partly": { provision: refusalProvisions },
    refuse: { provision: refusalProvisions },
    appeal: {},
    "accept-conditions": {},
    "deliver-access": {
      method: {
        api: "Through an API",
        download: "By download",
        "secure-transfer": "By secure transfer",
        other: "In another way",
      },
    },
    suspend: {},
    resume: {},
    revoke: {},
    "end-use": {},
    "send-message": {},
  },
  events: {
    "record-use": (p) => `${p.who} recorded what the data have been used for.`,
    ...coApplicantWords.events,
    ...publishedExampleWords.events,
    create: (p) => (p.count > 0 ? `${p.who} started using the open data.` : `${p.who} began the request.`),
    submit: (p) => `${p.who} sent the request to the data owner.`,
    discard: (p) => `${p.who} deleted the draft.`,
    withdraw: (p) => `${p.who} withdrew the request.`,
    claim: (p) => `${p.who} took the case as case handler.`,
    nudge: (p) => `${p.who} reminded the data owner.`,
    "hand-over": (p) => `${p.who} handed the case over to ${p.to}.`,
    forward: (p) => `${p.who} sent the case on to ${p.to}.`,
    "ask-clarification": (p) => `${p.who} asked for clarification. It is about: ${p.what}.`,
    "answer-clarification": (p) =>
      p.count > 0
        ? `${p.who} answered the question and changed ${p.count} ${p.count === 1 ? "answer" : "answers"} in the request.`
        : `${p.who} answered the question.`,
    amend: (p) =>
      p.count === 1
        ? `${p.who} changed one answer of the request.`
        : `${p.who} changed ${p.count} answers of the request.`,
    "ask-resource-centre": (p) => `${p.who} asked the resource centre a legal question.`,
    "require-consent": (p) => `${p.who} asked ${p.count} ${p.count === 1 ? "person" : "people"} for consent.`,
    "send-interim-answer": (p) => `${p.who} gave an interim answer.`,
    "extend-deadline": (p) => `${p.who} extended the deadline.`,
    "ask-review": (p) =>
      p.what ? `${p.who} asked for a review: ${p.what}.` : `${p.who} asked for a review.`,
    "remind-reviewers": (p) => `${p.who} reminded of the review.`,
    "cancel-review": (p) => `${p.who} called off a review.`,
    "give-review": (p) => (p.to ? `${p.to} gave a review: ${p.what}.` : "A review came in."),
    "propose-decision": (p) =>
      p.what ? `${p.who} proposed ${p.what}.` : `${p.who} put the case forward for decision.`,
    "return-to-handler": (p) => `${p.who} returned the case to the case handler.`,
    approve: (p) =>
      `${p.who} ${p.settled ? "approved the request." : "wrote a decision to approve, and approved it. More people have to."}`,
    "sign-decision": (p) =>
      `${p.who} ${p.settled ? "gave the last approval. The decision is made." : "approved the decision. More people have to."}`,
    "approve-partly": (p) =>
      `${p.who} ${p.settled ? "approved a part of the request." : "wrote a decision to approve a part, and approved it. More people have to."}`,
    refuse: (p) =>
      `${p.who} ${p.settled ? "refused the request." : "wrote a decision to refuse, and approved it. More people have to."}`,
    appeal: (p) => `${p.who} appealed against the decision.`,
    "accept-conditions": (p) => `${p.who} accepted the conditions.`,
    "deliver-access": (p) => `${p.who} delivered the access.`,
    suspend: (p) => `${p.who} suspended the access.`,
    resume: (p) => `${p.who} resumed the access.`,
    revoke: (p) => `${p.who} revoked the access.`,
    "end-use": (p) => `${p.who} ended the use of the data.`,
    "send-message": (p) => `${p.who} wrote a message.`,
    "legal-question-answered": () => "The resource centre answered the legal question.",
    "legal-question-redirected": () =>
      "A legal question was closed without an answer from the resource centre.",
    "consent-accepted": () => "One of those asked gave consent.",
    "consent-rejected": () => "One of those asked declined to consent.",
    "consent-withdrawn": () => "One of those asked withdrew their consent.",
    "consent-expired": () => "A consent expired.",
    "agreement-moved": () => "The ball changed sides in the agreement.",
    "agreement-in-force": () => "The agreement came into force.",
    "agreement-ended": () => "The agreement ended.",
    "appeal-forwarded": () => "The data owner sent the appeal to the appeal body.",
    "appeal-reopens": () => "Because of the appeal the request is assessed anew.",
    "appeal-rejected": () => "The appeal has been decided. The decision stands.",
    "deadline-passed": (p) => `A deadline passed: ${p.rule}.`,
  },
};

// The guide as a machine: a state is a question, and a question that can no longer change the plan is passed by. Nothing is
// stored: the answers stand in the address, and the machine is walked anew from them each time.
import { assign, initialTransition, setup, transition } from "xstate";
import { type Answers, isAnswer, isDatasetId, QUESTIONS, type Question, type Typed } from "./questions.ts";

/** What is known of the dataset that was chosen: free to use, to be asked for, no longer there. */
export type DatasetStanding = "open" | "ask" | "vanished";

interface Context {
  dataset: DatasetStanding | null;
  answers: Partial<Answers>;
}
type Event = { type: "answer"; question: Question; value: string };

export const guideMachine = setup({
  types: { context: {} as Context, events: {} as Event, input: {} as Pick<Context, "dataset"> },
  guards: {
    isAnswer: ({ context, event }) => isAnswer(event.question, event.value, context.answers),
    hasVanished: ({ context: { dataset, answers } }) => isDatasetId(answers.data) && dataset === "vanished",
    // Nobody has to be asked for open data, so nothing else has to be known.
    isOpen: ({ context: { dataset, answers } }) => isDatasetId(answers.data) && dataset === "open",
    // A document is sent once.
    isDocument: ({ context }) => context.answers.form === "document",
    // Whose the data are is known, and there is nobody whose consent could be asked.
    hasOneHolder: ({ context: { answers } }) => isDatasetId(answers.data) && answers.about === "things",
  },
  actions: {
    keep: assign({
      answers: ({ context, event }) => ({ ...context.answers, [event.question]: event.value }),
    }),
  },
}).createMachine({
  id: "guide",
  context: ({ input }) => ({ dataset: input.dataset, answers: {} }),
  initial: "goal",
  states: {
    goal: { on: { answer: { guard: "isAnswer", actions: "keep", target: "data" } } },
    data: { on: { answer: { guard: "isAnswer", actions: "keep", target: "about" } } },
    about: {
      always: [
        { guard: "hasVanished", target: "vanished" },
        { guard: "isOpen", target: "plan" },
      ],
      on: { answer: { guard: "isAnswer", actions: "keep", target: "use" } },
    },
    use: { on: { answer: { guard: "isAnswer", actions: "keep", target: "form" } } },
    form: { on: { answer: { guard: "isAnswer", actions: "keep", target: "often" } } },
    often: {
      always: { guard: "isDocument", target: "has" },
      on: { answer: { guard: "isAnswer", actions: "keep", target: "has" } },
    },
    has: {
      always: { guard: "hasOneHolder", target: "plan" },
      on: { answer: { guard: "isAnswer", actions: "keep", target: "plan" } },
    },
    vanished: { type: "final" },
    plan: { type: "final" },
  },
});

export interface Walk {
  at: Question | "vanished" | "plan";
  /** The questions on this way, in order; the last one is open unless `at` is an end. */
  asked: readonly Question[];
  /** Those that were lawful where they were given. */
  answers: Readonly<Partial<Answers>>;
}

const isQuestion = (state: string): state is Question => (QUESTIONS as readonly string[]).includes(state);

/** Follows the answers as far as they lead. Whatever was typed, there is a state; what does not fit is asked again. */
export function walkGuide(typed: Typed, dataset: DatasetStanding | null): Walk {
  let [state] = initialTransition(guideMachine, { dataset });
  const asked: Question[] = [];
  for (;;) {
    const at = state.value;
    if (!isQuestion(at)) return { at, asked, answers: state.context.answers };
    asked.push(at);
    const event: Event = { type: "answer", question: at, value: typed[at] ?? "" };
    if (!state.can(event)) return { at, asked, answers: state.context.answers };
    [state] = transition(guideMachine, state, event);
  }
}

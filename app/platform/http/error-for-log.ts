// An error as it may stand in a log: what went wrong and where, without what people had written. Drizzle puts every
// parameter of a failed query into its message, PostgreSQL the value that was there already into its detail.

export interface LoggedError {
  type: string;
  message: string;
  code?: string;
  stack?: string;
  cause?: LoggedError;
}

const DEEPEST = 4;

/** Only what is named here is written: other properties of an error may hold anything. */
export function errorForLog(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: "thrown, and no error" };
  const { code } = error as { code?: unknown };
  const cause =
    error.cause !== undefined && depth < DEEPEST ? errorForLog(error.cause, depth + 1) : undefined;
  return {
    type: error.name === "Error" ? error.constructor.name : error.name,
    message: withoutParameters(error.message),
    ...(typeof code === "string" ? { code } : {}),
    stack: framesOf(error.stack),
    ...(cause ? { cause } : {}),
  };
}

const withoutParameters = (message: string) =>
  message.replace(/^(Failed query: [\s\S]*?)\nparams: [\s\S]*$/, "$1");

/** A stack begins with the message once more. */
const framesOf = (stack = "") =>
  stack
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .join("\n");

// What a loader or action gave, as the page gets it. Pages are rendered on the server only, so nothing is serialised in
// between and the types need not pretend so.
import { useActionData, useLoaderData } from "@remix-run/react";

type Unwrapped<T> = T extends { type: string; data: infer D; init: ResponseInit | null } ? D : T;
// biome-ignore lint/suspicious/noExplicitAny: any function that loads
type Given<F> = F extends (...args: any[]) => infer R ? Unwrapped<Exclude<Awaited<R>, Response>> : never;

export const useLoaded = <F>(): Given<F> => useLoaderData() as Given<F>;
export const useAnswered = <F>(): Given<F> | undefined => useActionData() as Given<F> | undefined;

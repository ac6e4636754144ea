// Parts of a whole as a bar for the eye, and the key to its looks; a table beside it says the same to everybody.

/** Five looks that can be distinguished by number, and those that mean something by name. */
export type Look = number | "good" | "bad" | "quiet";

/** As many as can be distinguished. */
const NUMBERED = 5;
const nameOf = (look: Look) => (typeof look === "number" ? look % NUMBERED : look);

export interface SharePart {
  key: string;
  look: Look;
  /** 0 to 1; all together 1. */
  part: number;
}

export function ShareBar({ parts }: { parts: readonly SharePart[] }) {
  let from = 0;
  return (
    <svg className="share-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      {parts.map(({ key, look, part }) => {
        const x = from;
        from += part * 100;
        return <rect key={key} data-look={nameOf(look)} x={x} y="0" width={part * 100} height="4" />;
      })}
    </svg>
  );
}

export function ShareKey({ look }: { look: Look }) {
  return <span className="share-key" data-look={nameOf(look)} aria-hidden="true" />;
}

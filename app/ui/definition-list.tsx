// Facts as pairs of word and value, side by side where there is room.
import type { ReactNode } from "react";

export interface Fact {
  term: string;
  /** Empty values are left out. */
  value: ReactNode;
}

export function DefinitionList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts
        .filter(({ value }) => value !== null && value !== undefined && value !== "" && value !== false)
        .map(({ term, value }) => (
          <div key={term} className="facts__pair">
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

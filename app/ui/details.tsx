// An explanation on the spot, opened by the person who needs it.
import type { ReactNode } from "react";

export interface DetailsProps {
  summary: ReactNode;
  open?: boolean;
  children: ReactNode;
}

export function Details({ summary, open = false, children }: DetailsProps) {
  return (
    <details className="details" open={open}>
      <summary>{summary}</summary>
      <div className="details__content">{children}</div>
    </details>
  );
}

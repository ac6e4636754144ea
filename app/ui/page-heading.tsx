// The one h1 of a page, with the sentence that answers it and what stands beside it.
import type { ReactNode } from "react";

export interface PageHeadingProps {
  title: ReactNode;
  /** A small line above: what kind of page or whose case. */
  eyebrow?: ReactNode;
  /** The first sentence under the heading. */
  lead?: ReactNode;
  /** Tags or facts in one line under the heading. */
  facts?: ReactNode;
}

export function PageHeading({ title, eyebrow, lead, facts }: PageHeadingProps) {
  return (
    <div className="page-heading">
      {eyebrow ? <p className="page-heading__eyebrow">{eyebrow}</p> : null}
      <h1 className="ds-heading" data-size="lg">
        {title}
      </h1>
      {facts ? <div className="page-heading__facts">{facts}</div> : null}
      {lead ? <p className="lead">{lead}</p> : null}
    </div>
  );
}

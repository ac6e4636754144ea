// Where a list has nothing to show: why, and the next possible step.
import type { ReactNode } from "react";

export interface EmptyStateProps {
  title: ReactNode;
  level?: 2 | 3;
  text?: ReactNode;
  /** Links or a button. */
  children?: ReactNode;
}

export function EmptyState({ title, level = 2, text, children }: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <div className="empty">
      <Heading className="ds-heading" data-size="xs">
        {title}
      </Heading>
      {text ? <p>{text}</p> : null}
      {children ? <div className="actions">{children}</div> : null}
    </div>
  );
}

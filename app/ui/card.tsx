// A thing of its own on the page, on white paper.
import type { ReactNode } from "react";

export interface CardProps {
  title?: ReactNode;
  /** Level of the title in the page's outline. */
  level?: 2 | 3 | 4;
  tinted?: boolean;
  /** Names the card as a region of the page. */
  id?: string;
  children: ReactNode;
}

export function Card({ title, level = 2, tinted = false, id, children }: CardProps) {
  const Heading = `h${level}` as const;
  return (
    <section
      className="ds-card"
      data-color={tinted ? "accent" : "neutral"}
      data-variant={tinted ? "tinted" : "default"}
      {...(id ? { id, "aria-labelledby": `${id}-title` } : {})}
    >
      {title ? (
        <Heading className="ds-heading" data-size="xs" {...(id ? { id: `${id}-title` } : {})}>
          {title}
        </Heading>
      ) : null}
      {children}
    </section>
  );
}

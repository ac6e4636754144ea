// A message that belongs to the page and stays there. Its kind is shown by icon and words, not by colour alone.
import type { ReactNode } from "react";

export interface AlertProps {
  tone?: "info" | "success" | "warning" | "danger";
  title?: ReactNode;
  /** Level of the title in the page's outline. */
  level?: 2 | 3 | 4;
  children?: ReactNode;
  /** Read out when the page comes; for the answer to what was just done. */
  announce?: boolean;
}

export function Alert({ tone = "info", title, level = 2, children, announce = false }: AlertProps) {
  const Heading = `h${level}` as const;
  return (
    <div className="ds-alert" data-color={tone} {...(announce ? { role: "status" } : {})}>
      {title ? (
        <Heading className="ds-heading" data-size="2xs">
          {title}
        </Heading>
      ) : null}
      {typeof children === "string" ? <p>{children}</p> : children}
    </div>
  );
}

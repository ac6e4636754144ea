// The column that a page stands in: narrow for reading and forms, wide for two columns, full for desks.
import type { ReactNode } from "react";

export interface PageProps {
  width?: "reading" | "wide" | "full";
  children: ReactNode;
}

export function Page({ width = "reading", children }: PageProps) {
  return (
    <div className={`page page--${width}`} {...(width === "full" ? { "data-size": "sm" } : {})}>
      {children}
    </div>
  );
}

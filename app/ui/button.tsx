// Buttons that send a form, and links that look like them. One primary button a page.
import type { ReactNode } from "react";

interface Look {
  variant?: "primary" | "secondary" | "tertiary";
  /** "danger" only where something cannot be taken back. */
  color?: "accent" | "neutral" | "danger";
  size?: "sm" | "md" | "lg";
  children: ReactNode;
}

export interface ButtonProps extends Look {
  type?: "submit" | "button";
  /** Sent along when this button is the one pressed. */
  name?: string;
  value?: string;
  formAction?: string;
  /** Skips the browser's own check of fields, as "save draft" should. */
  formNoValidate?: boolean;
  form?: string;
  id?: string;
  "aria-label"?: string;
  "aria-describedby"?: string;
}

export function Button({
  variant = "primary",
  color = "accent",
  size,
  children,
  type = "submit",
  ...rest
}: ButtonProps) {
  return (
    <button
      type={type}
      className="ds-button"
      data-variant={variant}
      data-color={color}
      {...(size ? { "data-size": size } : {})}
      {...rest}
    >
      {children}
    </button>
  );
}

export interface ButtonLinkProps extends Look {
  href: string;
  download?: boolean | string;
  id?: string;
  "aria-label"?: string;
}

export function ButtonLink({
  variant = "primary",
  color = "accent",
  size,
  children,
  ...rest
}: ButtonLinkProps) {
  return (
    <a
      className="ds-button"
      data-variant={variant}
      data-color={color}
      {...(size ? { "data-size": size } : {})}
      {...rest}
    >
      {children}
    </a>
  );
}

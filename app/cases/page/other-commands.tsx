// What can be done besides the next step: each form folded, under a heading only where something stands above it.
import type { ReactNode } from "react";
import type { AvailableCommand } from "./command-form.tsx";

export interface OtherCommandsProps {
  /** Null where nothing precedes them. */
  title: string | null;
  offers: readonly AvailableCommand[];
  form: (offer: AvailableCommand) => ReactNode;
}

export function OtherCommands({ title, offers, form }: OtherCommandsProps) {
  if (offers.length === 0) return null;
  return (
    <div className="commands">
      {title === null ? null : (
        <h3 className="ds-heading" data-size="2xs">
          {title}
        </h3>
      )}
      {offers.map((offer) => form(offer))}
    </div>
  );
}

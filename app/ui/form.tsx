// A form as the product sends them: with the id that makes a second submission harmless, guarded in the browser too.
import type { ReactNode } from "react";
import { useTexts } from "#app/i18n/use-texts.ts";
import { uiTexts } from "./texts/index.ts";

export interface FormProps {
  /** Default: the page's own address. */
  action?: string;
  method?: "post" | "get";
  /** Made by the loader (randomUUID), so that a form sent twice is one command. */
  commandId?: string;
  /** The version of the case that the reader saw. */
  version?: number;
  /** "multipart/form-data" for files. */
  encType?: "application/x-www-form-urlencoded" | "multipart/form-data";
  /** Address to which the form is saved as the reader writes. Needs an <AutosaveStatus /> inside. */
  autosave?: string;
  id?: string;
  "aria-label"?: string;
  children: ReactNode;
}

export function Form({ method = "post", commandId, version, autosave, children, ...rest }: FormProps) {
  return (
    <form
      method={method}
      className="form"
      // The server reports what is wrong, in the reader's language and all at once; browsers do neither.
      noValidate
      {...(method === "post" ? { "data-once": "" } : {})}
      {...(autosave ? { "data-autosave": autosave } : {})}
      {...rest}
    >
      {commandId === undefined ? null : <input type="hidden" name="commandId" value={commandId} />}
      {version === undefined ? null : <input type="hidden" name="expectedVersion" value={version} />}
      {children}
    </form>
  );
}

/** Says when the form was last saved by itself. Empty without a script, where nothing is saved by itself. */
export function AutosaveStatus() {
  const t = useTexts(uiTexts).autosave;
  return (
    <p
      className="muted autosave"
      role="status"
      data-autosave-status=""
      data-saving={t.saving}
      data-saved={t.saved({ time: "{time}" })}
      data-failed={t.failed}
      data-signed-out={t.signedOut}
      data-sign-in={t.signIn}
    />
  );
}

// What became of the form that was just sent; the address points here, so that a reader of the screen hears it first.
import { useTexts } from "#app/i18n/use-texts.ts";
import { Alert } from "./alert.tsx";
import { uiTexts } from "./texts/index.ts";

/** Nothing where there is nothing to say. */
export function DoneNotice({ said }: { said: string | null | undefined }) {
  const t = useTexts(uiTexts);
  if (!said) return null;
  return (
    <div id="done">
      <Alert tone="success" title={t.doneTitle} announce>
        {said}
      </Alert>
    </div>
  );
}

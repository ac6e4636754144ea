// Above a page that comes although the database does not answer: why nobody is signed in, and that it will pass.
import { useTexts } from "#app/i18n/use-texts.ts";
import { uiTexts } from "#app/ui/texts/index.ts";

export function OutageNotice() {
  const { title, text } = useTexts(uiTexts).outage;
  return (
    <div className="outage" role="status">
      <p>
        <strong>{title}.</strong> {text}
      </p>
    </div>
  );
}

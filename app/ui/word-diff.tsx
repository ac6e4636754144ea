// A changed text with what went and what came marked in it: by line and ground, and in words for who does not see them.
import { useTexts } from "#app/i18n/use-texts.ts";
import { wordDiff } from "./diff-words.ts";
import { uiTexts } from "./texts/index.ts";

export function WordDiff({ before, after }: { before: string; after: string }) {
  const t = useTexts(uiTexts).diff;
  // The place in the text is all that distinguishes two equal words apart.
  const parts = wordDiff(before, after).map((part, n) => ({ ...part, key: `${n} ${part.kind}` }));
  return (
    <p className="said diff">
      {parts.map(({ kind, text, key }) => {
        if (kind === "same") return <span key={key}>{text}</span>;
        const Mark = kind === "added" ? "ins" : "del";
        return (
          <Mark key={key}>
            <span className="ds-sr-only">{` [${kind === "added" ? t.added : t.removed}: `}</span>
            {text}
            <span className="ds-sr-only">{"] "}</span>
          </Mark>
        );
      })}
    </p>
  );
}

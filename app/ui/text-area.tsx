// Several lines of text. The limit is announced before, not when it is too late.
import { formatNumber } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { controlAttributes, FieldFrame, type FieldProps } from "./field-frame.tsx";
import { uiTexts } from "./texts/index.ts";

export interface TextAreaProps extends FieldProps {
  defaultValue?: string | undefined;
  rows?: number;
  /** Shown to the reader; the server refuses more, the browser does not cut off what is pasted. */
  limit?: number;
  required?: boolean;
  readOnly?: boolean;
}

export function TextArea(props: TextAreaProps) {
  const { name, label, id, hint, error, optional, limit, rows = 5, ...rest } = props;
  const texts = useTexts(uiTexts);
  const locale = useLocale();
  const own = id ?? name;
  return (
    <FieldFrame field={props}>
      <textarea
        className="ds-input"
        rows={rows}
        {...controlAttributes(props, limit === undefined ? [] : [`${own}-limit`])}
        {...rest}
      />
      {limit === undefined ? null : (
        <p id={`${own}-limit`} className="muted field-limit">
          {texts.maxLength({ limit: formatNumber(locale, limit) })}
        </p>
      )}
    </FieldFrame>
  );
}

// How to reach those who run the service: no page says "contact us" without saying how.
import { useContext } from "react";
import { useTexts } from "#app/i18n/use-texts.ts";
import { PageContext } from "#app/platform/pages/page-context.ts";
import { uiTexts } from "./texts/index.ts";

/** Where the resource centre is found when the operator has named no address. */
const CENTRE_URL = "https://data.norge.no";

/** One sentence with one link. */
export function ContactWay() {
  const t = useTexts(uiTexts).contact;
  const { contact } = useContext(PageContext);
  return contact ? (
    <>
      {t.write} <a href={`mailto:${contact}`}>{contact}</a>.
    </>
  ) : (
    <>
      {t.centre} <a href={CENTRE_URL}>{t.centreSite}</a>.
    </>
  );
}

// What people write in a case: messages to the other side, or notes among themselves. The same for every kind of case.
import { useTexts } from "#app/i18n/use-texts.ts";
import type { RefusedCommand } from "./case-action.server.ts";
import type { CaseView, WrittenPage } from "./case-view.server.ts";
import { CommandForm } from "./command-form.tsx";
import { caseTexts } from "./texts/index.ts";
import { Messages } from "./timeline.tsx";

const WRITES = { messages: "send-message", notes: "write-note" } as const;

const ATTACHES = { messages: "attach-files", notes: "attach-internal-files" } as const;

interface MessagesTabProps {
  which: keyof typeof WRITES;
  view: CaseView;
  page: WrittenPage;
  refused: RefusedCommand | undefined;
  /** Who reads what is written here. */
  who: string;
  /** What is said while nothing has been written. */
  empty?: string;
  /** The address of the tab, without `before`. */
  address: string;
}

export function MessagesTab({ which, view, page, refused, who, empty, address }: MessagesTabProps) {
  const t = useTexts(caseTexts).talk.files;
  const path = address.split("?")[0];
  const offer = view.offers.find((o) => o.command === WRITES[which]);
  return (
    <>
      <p className="muted">{who}</p>
      {offer ? (
        <CommandForm
          caseId={view.id}
          kind={view.kind}
          offer={offer}
          version={view.version}
          refused={refused}
          tab={which}
          open
        />
      ) : null}
      {view.may.includes(ATTACHES[which]) ? (
        <p>
          <a href={`${path}?tab=files#tab-title`}>{t.form.title}</a>
        </p>
      ) : null}
      <Messages caseId={view.id} page={page} address={address} {...(empty ? { empty } : {})} />
    </>
  );
}

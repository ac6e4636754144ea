// One's saved searches: open, rename, delete.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { readForm, textOf } from "#app/accounts/form-answer.server.ts";
import { notFound, requireActor } from "#app/accounts/require-actor.server.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { useAnswered, useLoaded } from "#app/platform/pages/page-data.ts";
import {
  NAME_MOST,
  ownSearches,
  removeOwnSearch,
  renameOwnSearch,
} from "#app/saved-searches/saved-searches.server.ts";
import { SearchLink } from "#app/saved-searches/saved-searches.tsx";
import { savedSearchTexts } from "#app/saved-searches/texts/index.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { TextField } from "#app/ui/text-field.tsx";
import { titleMeta } from "#app/ui/title-meta.ts";

export const meta: MetaFunction = ({ matches }) =>
  titleMeta(matches, savedSearchTexts, (t) => t.searches.title);

const DONE = ["saved", "renamed", "removed"] as const;

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const said = new URL(request.url).searchParams.get("done");
  return {
    searches: await ownSearches(actor.userId),
    done: DONE.find((d) => d === said) ?? null,
    most: NAME_MOST,
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const form = await readForm(request);
  const [intent, id, name] = [textOf(form, "intent"), textOf(form, "id"), textOf(form, "name")];
  if (intent === "remove") {
    await removeOwnSearch(actor.userId, id);
    return redirect("/profile/searches?done=removed", 303);
  }
  const result = intent === "rename" ? await renameOwnSearch(actor.userId, id, name) : "gone";
  if (result === "gone") throw notFound();
  if (result === "name") return data({ id, name }, 422);
  return redirect("/profile/searches?done=renamed", 303);
}

export default function Searches() {
  const { searches, done, most } = useLoaded<typeof loader>();
  const answer = useAnswered<typeof action>();
  const t = useTexts(savedSearchTexts).searches;
  const problem = t.nameProblem({ most });
  return (
    <Page>
      <ErrorSummary mistakes={answer ? [{ field: `name-${answer.id}`, message: problem }] : []} />
      <PageHeading title={t.title} lead={t.lead} />
      {done && !answer ? (
        <Alert tone="success" announce>
          {t.done[done]}
        </Alert>
      ) : null}
      {searches.length === 0 ? (
        <p>
          {t.none} <a href="/data">{t.find}</a>
        </p>
      ) : (
        <ul className="journeys">
          {searches.map((search) => {
            const { id, name } = search;
            const wrong = answer?.id === id ? answer : undefined;
            return (
              <li key={id} className="journeys__one">
                <p>
                  <SearchLink search={search} />
                </p>
                <form method="post" className="search-edit" noValidate data-once="">
                  <input type="hidden" name="id" value={id} />
                  <TextField
                    id={`name-${id}`}
                    name="name"
                    label={t.renameOf({ name })}
                    defaultValue={wrong?.name ?? name}
                    maxLength={most}
                    {...(wrong ? { error: problem } : {})}
                  />
                  <div className="actions">
                    <Button name="intent" value="rename" variant="secondary" size="sm">
                      {t.rename}
                    </Button>
                    <Button
                      name="intent"
                      value="remove"
                      variant="tertiary"
                      size="sm"
                      color="danger"
                      aria-label={t.removeOf({ name })}
                    >
                      {t.remove}
                    </Button>
                  </div>
                </form>
              </li>
            );
          })}
        </ul>
      )}
      <p>
        <a href="/profile/notifications">{t.notices}</a>
      </p>
      <p>
        <a href="/cases">{t.back}</a>
      </p>
    </Page>
  );
}

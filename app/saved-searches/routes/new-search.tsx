// Saves a search under a name. The search is in the address, so the person who has to sign in first comes back to it.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { readForm, textOf } from "#app/accounts/form-answer.server.ts";
import { requireActor } from "#app/accounts/require-actor.server.ts";
import { useFacetLabel } from "#app/catalogue/search/facet-list.tsx";
import { FACETS, parseSearchParams, searchHref } from "#app/catalogue/search/search-params.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { useAnswered, useLoaded } from "#app/platform/pages/page-data.ts";
import { NAME_MOST, storeSearch } from "#app/saved-searches/saved-searches.server.ts";
import { savedSearchTexts } from "#app/saved-searches/texts/index.ts";
import { Button } from "#app/ui/button.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { TextField } from "#app/ui/text-field.tsx";
import { titleMeta } from "#app/ui/title-meta.ts";
import { db } from "#db/client.server.ts";
import { findPublisherName } from "#db/queries/catalogue/search-results.ts";
import { MOST_SEARCHES } from "#db/queries/saved-searches.ts";

export const meta: MetaFunction = ({ matches }) =>
  titleMeta(matches, savedSearchTexts, (t) => t.searches.save);

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request);
  const params = parseSearchParams(new URL(request.url).searchParams);
  const { publisher } = params.filters;
  return {
    params,
    publisherName: publisher ? await findPublisherName(db(), publisher) : null,
    most: { name: NAME_MOST, searches: MOST_SEARCHES },
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const name = textOf(await readForm(request), "name");
  const params = parseSearchParams(new URL(request.url).searchParams);
  const problem = await storeSearch(actor.userId, name, params, new Date());
  if (problem === "saved") return redirect("/profile/searches?done=saved", 303);
  return data({ problem, name }, 422);
}

export default function SaveSearch() {
  const { params, publisherName, most } = useLoaded<typeof loader>();
  const answer = useAnswered<typeof action>();
  const t = useTexts(savedSearchTexts).searches;
  const labelOf = useFacetLabel();
  const filters = FACETS.flatMap((facet) => {
    const value = params.filters[facet];
    return value === undefined ? [] : [labelOf(facet, { value, count: 0, name: publisherName ?? undefined })];
  });
  const what = [params.q, ...filters].filter((word) => word !== "").join(", ") || t.everything;
  const nameProblem = answer?.problem === "name" ? t.nameProblem({ most: most.name }) : undefined;
  const mistakes = answer
    ? [nameProblem ? { field: "name", message: nameProblem } : { message: t.full({ most: most.searches }) }]
    : [];
  return (
    <Page>
      <ErrorSummary mistakes={mistakes} />
      <PageHeading title={t.save} lead={t.saveLead} />
      <DefinitionList facts={[{ term: t.what, value: what }]} />
      <Form>
        <TextField
          name="name"
          label={t.name}
          defaultValue={answer?.name ?? [...what].slice(0, most.name).join("")}
          maxLength={most.name}
          {...(nameProblem ? { error: nameProblem } : {})}
        />
        <div className="actions">
          <Button>{t.button}</Button>
          <a href={searchHref(params)}>{t.cancel}</a>
        </div>
      </Form>
      {answer?.problem === "full" ? (
        <p>
          <a href="/profile/searches">{t.change}</a>
        </p>
      ) : null}
    </Page>
  );
}

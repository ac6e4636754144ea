// Beside the road to a dataset: others who wait for the same data, and where to say so oneself when nobody can fetch them.
import { demandTexts } from "#app/demand/texts/index.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Card } from "#app/ui/card.tsx";
import type { DemandRow } from "#db/queries/demand.ts";

export type DatasetDemand = Pick<DemandRow, "id" | "title" | "followers">;

export interface DatasetDemandsProps {
  datasetId: string;
  demands: readonly DatasetDemand[];
  /** The data are described, and no address leads to them. */
  mayWish: boolean;
}

export function DatasetDemands({ datasetId, demands, mayWish }: DatasetDemandsProps) {
  const t = useTexts(demandTexts);
  if (demands.length > 0) {
    return (
      <Card title={t.waitingTitle} id="waiting">
        <p>{t.waitingText}</p>
        <ul className="ds-list">
          {demands.map(({ id, title, followers }) => (
            <li key={id}>
              <a href={`/demand/${id}`}>{title}</a> ({t.counts.followers({ n: followers })})
            </li>
          ))}
        </ul>
      </Card>
    );
  }
  if (!mayWish) return null;
  return (
    <p className="muted">
      {t.wishText} <a href={`/demand/new?dataset=${datasetId}`}>{t.wishDataset}</a>
    </p>
  );
}

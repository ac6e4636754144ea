// Rows and columns; on a narrow screen each row becomes a small list with the column's name before each value.
// The roles are written out because changing `display` makes some browsers forget that this is a table.
import type { ReactNode } from "react";

export interface Column<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Figures stand to the right, under each other. */
  numeric?: boolean;
}

export interface TableProps<Row> {
  /** What the table shows; read out, and seen unless `captionHidden`. */
  caption: string;
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
}

export function Table<Row>({ caption, captionHidden = false, columns, rows, rowKey }: TableProps<Row>) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: see the head of the file
    <table className="ds-table table" role="table">
      <caption className={captionHidden ? "ds-sr-only" : undefined}>{caption}</caption>
      {/* biome-ignore lint/a11y/noRedundantRoles: see the head of the file */}
      <thead role="rowgroup">
        {/* biome-ignore lint/a11y/noRedundantRoles: see the head of the file */}
        <tr role="row">
          {columns.map(({ key, header, numeric }) => (
            // biome-ignore lint/a11y/noRedundantRoles: see the head of the file
            <th key={key} role="columnheader" scope="col" className={numeric ? "numeric" : undefined}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      {/* biome-ignore lint/a11y/noRedundantRoles: see the head of the file */}
      <tbody role="rowgroup">
        {rows.map((row) => (
          // biome-ignore lint/a11y/noRedundantRoles: see the head of the file
          <tr key={rowKey(row)} role="row">
            {columns.map(({ key, header, cell, numeric }) => (
              // biome-ignore lint/a11y/noRedundantRoles: see the head of the file
              <td key={key} role="cell" data-label={header} className={numeric ? "numeric" : undefined}>
                <div className="table__value">{cell(row)}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { useId } from "react";
import { useT } from "#app/i18n/context.tsx";
import { useFollowedLinks } from "../layout/use-followed-links.ts";
import { Patch } from "./Patch.tsx";
import { moveAmongPatches } from "./arrow-moves.ts";
import { usePatchWords } from "./patch-words.ts";
import { patchCorners } from "./quilt-geometry.ts";
import type { QuiltLine, QuiltPatch } from "./quilt-types.ts";

export type QuiltTableProps = { rows: readonly QuiltLine[]; columns: readonly QuiltLine[]; patches: readonly QuiltPatch[] };

/** With many columns the headings stand upright and the table scrolls; with few it need not fill the page. */
const sizeOf = (columns: number) => (columns > 12 ? " quilt-dense" : columns < 6 ? " quilt-few" : "");

const keyOf = (rowId: string, columnId: string) => `${rowId}|${columnId}`;

/** A real table with its roles said again, because narrow screens lay it out as a grid. */
export function QuiltTable({ rows, columns, patches }: QuiltTableProps) {
  const t = useT();
  const helpId = useId();
  const follow = useFollowedLinks();
  const byPlace = new Map(patches.map((patch) => [keyOf(patch.rowId, patch.columnId), patch]));
  return (
    <div className="quilt-scroll">
      <table className={`quilt${sizeOf(columns.length)}`} role="table" aria-describedby={helpId} onKeyDown={moveAmongPatches} onClick={follow}>
        <caption id={helpId} className="visually-hidden">{t.quilt.caption} {t.quilt.arrows}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" className="quilt-corner" />
            {columns.map(({ id, label }) => <th key={id} role="columnheader" scope="col" className="quilt-col"><span>{label}</span></th>)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row, index) => <QuiltRow key={row.id} row={row} index={index} rows={rows} columns={columns} byPlace={byPlace} />)}
        </tbody>
      </table>
    </div>
  );
}

type QuiltRowProps = { row: QuiltLine; index: number; rows: readonly QuiltLine[]; columns: readonly QuiltLine[]; byPlace: ReadonlyMap<string, QuiltPatch> };

function QuiltRow({ row, index, rows, columns, byPlace }: QuiltRowProps) {
  const t = useT();
  const words = usePatchWords();
  const lines = { rowIds: rows.map(({ id }) => id), columnIds: columns.map(({ id }) => id) };
  return (
    <tr role="row">
      <th role="rowheader" scope="row"><span>{row.label}</span></th>
      {columns.map((column, place) => {
        const patch = byPlace.get(keyOf(row.id, column.id));
        return (
          <td key={column.id} role="cell" className="quilt-cell">
            <div className="quilt-cell-in">
              {patch
                ? <Patch patch={patch} corners={patchCorners(lines, index, place)} words={words(patch, row.label, column.label)} row={index} column={place} />
                : <span className="visually-hidden">{t.quilt.noPair}</span>}
            </div>
          </td>
        );
      })}
    </tr>
  );
}

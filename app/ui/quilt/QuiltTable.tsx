import { useId } from "react";
import type { PatchSize } from "#app/domain/quilt/quilt-choice.ts";
import { useT } from "#app/i18n/context.tsx";
import { useFollowedLinks } from "../layout/use-followed-links.ts";
import { moveAmongPatches } from "./arrow-moves.ts";
import { Patch } from "./Patch.tsx";
import { usePatchWords } from "./patch-words.ts";
import { cutClasses, patchCorners } from "./quilt-geometry.ts";
import type { QuiltLine, QuiltPatch, QuiltRows } from "./quilt-types.ts";

export type QuiltTableProps = { groups: readonly QuiltRows[]; columns: readonly QuiltLine[]; patches: readonly QuiltPatch[]; size?: PatchSize };

/** With many columns the headings stand upright and the table scrolls; with few it need not fill the page. */
const widthOf = (columns: number) => (columns > 12 ? " quilt-many" : columns < 6 ? " quilt-few" : "");

const keyOf = (rowId: string, columnId: string) => `${rowId}|${columnId}`;

/** A real table with its roles said again, because narrow screens lay it out as a grid. */
export function QuiltTable({ groups, columns, patches, size = "medium" }: QuiltTableProps) {
  const t = useT();
  const helpId = useId();
  const follow = useFollowedLinks();
  const byPlace = new Map(patches.map((patch) => [keyOf(patch.rowId, patch.columnId), patch]));
  return (
    <div className="quilt-scroll">
      <table className={`quilt quilt-${size}${widthOf(columns.length)}`} role="table" aria-describedby={helpId} onKeyDown={moveAmongPatches} onClick={follow}>
        <caption id={helpId} className="visually-hidden">{t.quilt.caption} {t.quilt.arrows}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" className="quilt-corner" />
            {columns.map(({ id, label }) => <th key={id} role="columnheader" scope="col" className="quilt-col"><span>{label}</span></th>)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {groups.map((group) => <QuiltGroup key={group.heading} group={group} columns={columns} byPlace={byPlace} />)}
        </tbody>
      </table>
    </div>
  );
}

type GroupProps = { group: QuiltRows; columns: readonly QuiltLine[]; byPlace: ReadonlyMap<string, QuiltPatch> };

/** Between groups runs a strip of bare cloth, with the name of the one that follows. */
function QuiltGroup({ group: { heading, rows }, columns, byPlace }: GroupProps) {
  return (
    <>
      {heading !== null && (
        <tr role="row" className="quilt-band">
          <th role="rowheader" scope="rowgroup"><span>{heading}</span></th>
          <td role="cell" className="quilt-cell" colSpan={columns.length} />
        </tr>
      )}
      {rows.map((row, index) => <QuiltRow key={row.id} row={row} index={index} rows={rows} columns={columns} byPlace={byPlace} />)}
    </>
  );
}

type RowProps = Omit<GroupProps, "group"> & { row: QuiltLine; index: number; rows: readonly QuiltLine[] };

function QuiltRow({ row, index, rows, columns, byPlace }: RowProps) {
  const words = usePatchWords();
  const lines = { rowIds: rows.map(({ id }) => id), columnIds: columns.map(({ id }) => id) };
  return (
    <tr role="row">
      <th role="rowheader" scope="row"><span>{row.label}</span></th>
      {columns.map((column, place) => {
        const patch = byPlace.get(keyOf(row.id, column.id));
        return (
          <td key={column.id} role="cell" className="quilt-cell">
            {patch && <Patch patch={patch} corners={patchCorners(lines, index, place)} cut={cutClasses(lines, index, place)} words={words(patch, row.full ?? row.label, column.label)} />}
          </td>
        );
      })}
    </tr>
  );
}

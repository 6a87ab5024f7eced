import { Fragment } from "react";
import type { OpeningCell, OpeningRow } from "#app/domain/chart/opening-spec.ts";
import { useT } from "#app/i18n/context.tsx";
import type { OpeningChartProps } from "./OpeningChart.tsx";
import "#app/i18n/words/version.ts";

type MatrixProps = OpeningChartProps & { caption: string; /** Every version, in a table that scrolls. */ whole?: boolean };

/** On a phone each item is a band above its states, so that these keep the whole width; the roles are said again for that. */
export function OpeningMatrix({ spec: { versions, rows }, caption, versionHref, aside, whole }: MatrixProps) {
  const t = useT();
  const heads = aside?.heads ?? [];
  const families = [...new Set(rows.map(({ family }) => family))];
  return (
    <table role="table" className={`data-table opening-matrix ${whole ? "opening-whole" : `opening-of-${versions.length}`}`}>
      <caption className="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col" className="opening-name">{t.version.items.name}</th>
          {versions.map(({ id, label }) => <th key={id} role="columnheader" scope="col">{versionHref ? <a href={versionHref(id)}>{label}</a> : label}</th>)}
          {heads.map((head) => <th key={head} role="columnheader" scope="col" className="opening-aside">{head}</th>)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {families.map((family) => (
          <Fragment key={family}>
            {family !== "" && <tr role="row" className="opening-family"><th role="rowheader" scope="rowgroup" colSpan={1 + versions.length + heads.length}>{family}</th></tr>}
            {rows.filter((row) => row.family === family).map((row) => <Row key={row.id} row={row} aside={aside} />)}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, aside }: Pick<MatrixProps, "aside"> & { row: OpeningRow }) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row" className="opening-name">{row.name}</th>
      {row.cells.map((cell) => <State key={cell.versionId} cell={cell} />)}
      {aside?.of(row.id).map((content, index) => <td key={aside.heads[index]} role="cell" className="opening-aside" data-label={aside.heads[index]}>{content}</td>)}
    </tr>
  );
}

function State({ cell: { state, licence, like, changed } }: { cell: OpeningCell }) {
  const { states, like: likeWords } = useT().version.items;
  return (
    <td role="cell" className={`opening-cell strip-${state}`}>
      {changed ? <b className="opening-moved">{states[state]}</b> : <span>{states[state]}</span>}
      {licence && <p className="field-note">{licence}</p>}
      {like && <p className="field-note">{likeWords(like)}</p>}
    </td>
  );
}

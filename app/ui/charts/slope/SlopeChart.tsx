import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { SLOPE_STATUSES, type SlopeRow, type SlopeSpec } from "#app/domain/chart/slope-spec.ts";
import { SlopeKey } from "./SlopeKey.tsx";
import { SlopePicture } from "./SlopePicture.tsx";
import { SlopeTable } from "./SlopeTable.tsx";
import "#app/i18n/words/evolution.ts";
import "#app/i18n/words/slope.ts";
import "#app/i18n/words/impact.ts";

export type SlopeChartProps = {
  spec: SlopeSpec;
  /** The workspace of the records; without it an item opens nothing. */
  workspace?: string;
};

/** Item by item: what got worse, what is new and what is gone first, each with the reasons of its moves. */
export function SlopeChart({ spec, workspace }: SlopeChartProps) {
  const t = useT();
  const groups = SLOPE_STATUSES.map((status) => ({ status, rows: spec.rows.filter((row) => row.status === status) })).filter(({ rows }) => rows.length > 0);
  const message = spec.to ? t.slope.message(spec.to, groups.map(({ status, rows }) => t.slope.counted[status](rows.length))) : t.slope.none;
  return (
    <figure className="slope">
      <figcaption><b className="chart-title">{message}</b></figcaption>
      <SlopeKey />
      {spec.hidden > 0 && <p className="def">{t.evolution.hidden(spec.hidden)}</p>}
      {groups.map(({ status, rows }) => status === "same" && groups.length > 1
        ? <details key={status} className="disclosure"><summary>{t.slope.status[status]} ({rows.length})</summary><Rows spec={spec} rows={rows} workspace={workspace} /></details>
        : <section key={status}><h3 className="slope-status">{t.slope.status[status]} ({rows.length})</h3><Rows spec={spec} rows={rows} workspace={workspace} /></section>)}
      <details className="data-twin"><summary>{t.evolution.howToRead}</summary><p className="def">{t.slope.definition}</p></details>
      <details className="data-twin"><summary>{t.evolution.table}</summary><SlopeTable spec={spec} caption={message} workspace={workspace} /></details>
    </figure>
  );
}

function Rows({ spec, rows, workspace }: SlopeChartProps & { rows: readonly SlopeRow[] }) {
  return <ul className="slope-rows">{rows.map((row) => <Row key={row.impactId} spec={spec} row={row} workspace={workspace} />)}</ul>;
}

const REASONS_IN_SIGHT = 2;

function Row({ spec, row, workspace }: SlopeChartProps & { row: SlopeRow }) {
  const t = useT();
  const ref = t.impact.ref[row.kind](row.number);
  const [first, rest] = [row.moves.slice(0, REASONS_IN_SIGHT), row.moves.slice(REASONS_IN_SIGHT)];
  return (
    <li className="slope-row">
      <p className="slope-item" title={row.statement}>{workspace ? <a className={`kind-${row.kind}`} href={paths.impact(workspace, row.impactId)}>{ref}</a> : <b className={`kind-${row.kind}`}>{ref}</b>} {row.statement}</p>
      <SlopePicture spec={spec} row={row} />
      <div className="slope-why">
        <Reasons moves={first} />
        {rest.length > 0 && <details className="data-twin"><summary>{t.evolution.allMoves(rest.length)}</summary><Reasons moves={rest} /></details>}
      </div>
    </li>
  );
}

function Reasons({ moves }: Pick<SlopeRow, "moves">) {
  const t = useT();
  return <ul>{moves.map((move) => <li key={move.versionId}><b>{t.evolution.levels(move)}.</b> {move.reason}</li>)}</ul>;
}

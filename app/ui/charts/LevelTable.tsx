import { useT } from "#app/i18n/context.tsx";
import type { Level, LevelByLensSpec } from "#app/domain/chart/chart-spec.ts";
import { Table } from "../primitives/Table.tsx";

/** The data-table twin: the same figures as the picture. */
export function LevelTable({ spec }: { spec: LevelByLensSpec }) {
  const t = useT();
  const { lens, version, ...figures } = t.charts.columns;
  return (
    <Table small captionHidden caption={spec.title} head={
      <tr><th scope="col">{lens}</th><th scope="col">{version}</th>{Object.entries(figures).map(([key, label]) => <th key={key} scope="col" className="num">{label}</th>)}</tr>
    }>
      {spec.rows.map((row) => (
        <tr key={`${row.lens} ${row.version}`}>
          <th scope="row">{row.lens}</th><td>{row.version}</td>
          {[row.benefitObserved, row.benefitExpected, row.benefitCount, row.riskObserved, row.riskExpected, row.riskBefore, row.riskCount]
            .map((level, index) => <td key={index} className="num">{figure(level)}</td>)}
        </tr>
      ))}
    </Table>
  );
}

const figure = (level: Level): string => (level === null ? "–" : String(level));

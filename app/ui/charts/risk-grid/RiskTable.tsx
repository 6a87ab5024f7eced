import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import type { RiskGridSpec, RiskPlace } from "#app/domain/chart/risk-grid-spec.ts";
import { Table } from "../../primitives/Table.tsx";
import "#app/i18n/words/risk-grid.ts";
import "#app/i18n/words/impact.ts";

/** The data-table twin of both grids. */
export function RiskTable({ spec, caption, workspace }: { spec: RiskGridSpec; caption: string; workspace?: string }) {
  const t = useT();
  const words = t.riskGrid;
  const cell = (place: RiskPlace | null) => (place ? words.figures(place) : "–");
  return (
    <Table small captionHidden caption={caption} head={
      <tr><th scope="col">{t.impact.number}</th><th scope="col" className="num">{words.columns.previous}</th><th scope="col" className="num">{words.columns.before}</th><th scope="col" className="num">{words.columns.now}</th></tr>
    }>
      {spec.risks.map((risk) => {
        const ref = t.impact.ref.risk(risk.number);
        return (
          <tr key={risk.impactId}>
            <th scope="row" className="nowrap">{workspace ? <a href={paths.impact(workspace, risk.impactId)}>{ref}</a> : ref}</th>
            <td className="num">{cell(risk.previous)}</td><td className="num">{cell(risk.beforeAction ?? risk.now)}</td><td className="num">{cell(risk.now)}</td>
          </tr>
        );
      })}
    </Table>
  );
}

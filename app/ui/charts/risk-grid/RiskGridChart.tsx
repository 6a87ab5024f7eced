import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import type { RiskGridSpec, RiskOnGrid } from "#app/domain/chart/risk-grid-spec.ts";
import { RiskGrid } from "./RiskGrid.tsx";
import { RiskTable } from "./RiskTable.tsx";
import "#app/i18n/words/evolution.ts";
import "#app/i18n/words/risk-grid.ts";
import "#app/i18n/words/impact.ts";

export type RiskGridChartProps = {
  spec: RiskGridSpec;
  /** The workspace of the records; without it a mark opens nothing. */
  workspace?: string;
};

/** The same risks on two grids: where they come from, version to version; what their control actions do. The list names every number. */
export function RiskGridChart({ spec, workspace }: RiskGridChartProps) {
  const t = useT();
  const { version, from, risks } = spec;
  const words = t.riskGrid;
  if (!version) return <p className="soft">{words.none}</p>;
  const message = words.message(version, { risks: risks.length, worst: risks.at(0)?.now.level ?? null, worse: risks.filter((one) => turn(one) > 0).length, better: risks.filter((one) => turn(one) < 0).length, from });
  return (
    <figure className="risk-grids">
      <figcaption><b className="chart-title">{message}</b></figcaption>
      <div className="grids">
        {from !== null && <div><h3 className="multiple-title">{words.sinceVersion(from, version)}</h3><RiskGrid label={words.sinceVersion(from, version)} look="version" risks={risks} originOf={({ previous }) => previous} workspace={workspace} /></div>}
        <div><h3 className="multiple-title">{words.byAction(version)}</h3><RiskGrid label={words.byAction(version)} look="action" risks={risks} originOf={({ beforeAction }) => beforeAction} workspace={workspace} /></div>
      </div>
      <ol id="risk-list" className="grid-list">{risks.map((risk) => <Line key={risk.impactId} risk={risk} from={from} workspace={workspace} />)}</ol>
      <Others title={words.unplaced} items={spec.unplaced} workspace={workspace} />
      <Others title={words.retired} items={spec.retired} workspace={workspace} />
      <details className="data-twin"><summary>{t.evolution.howToRead}</summary><p className="def">{words.definition}</p></details>
      <details className="data-twin"><summary>{t.evolution.table}</summary><RiskTable spec={spec} caption={message} workspace={workspace} /></details>
    </figure>
  );
}

const turn = ({ now, previous }: RiskOnGrid): number => (previous ? now.level - previous.level : 0);

function Line({ risk, from, workspace }: { risk: RiskOnGrid; from: string | null; workspace?: string }) {
  const t = useT();
  const words = t.riskGrid;
  const ref = t.impact.ref.risk(risk.number);
  return (
    <li>
      <p className="slope-item" title={risk.statement}>{workspace ? <a className="kind-risk" href={paths.impact(workspace, risk.impactId)}>{ref}</a> : <b className="kind-risk">{ref}</b>} {risk.statement}</p>
      <p className="moved-why">
        <b>{words.place(risk.now)}.</b> {from !== null && `${risk.previous ? words.was(risk.previous.level, risk.now.level) : words.isNew} `}{risk.beforeAction && `${words.unmanaged(risk.beforeAction)} `}{risk.reason}
      </p>
    </li>
  );
}

function Others({ title, items, workspace }: { title: string; items: RiskGridSpec["unplaced"]; workspace?: string }) {
  const t = useT();
  if (items.length === 0) return null;
  return (
    <div className="grid-others">
      <h3 className="slope-status">{title}</h3>
      <ul>{items.map((item) => <li key={item.impactId}>{workspace ? <a className="kind-risk" href={paths.impact(workspace, item.impactId)}>{t.impact.ref.risk(item.number)}</a> : <b className="kind-risk">{t.impact.ref.risk(item.number)}</b>} {item.statement}</li>)}</ul>
    </div>
  );
}

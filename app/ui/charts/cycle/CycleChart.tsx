import { fewerMoments, isFlat, type CyclePoint, type CycleSpec } from "#app/domain/chart/cycle-spec.ts";
import { useT } from "#app/i18n/context.tsx";
import { CyclePanel } from "./CyclePanel.tsx";
import { CycleTable } from "./CycleTable.tsx";
import "#app/i18n/words/cycle.ts";

/** Moments side by side beyond which the others wait in the table. */
const MOST = 7;
type CycleChartProps = { spec: CycleSpec; /** Without them (a shared page), the names open nothing. */ hrefs?: { commitments: string; options: string } };

/** Means growing, open options narrowing: two small panels on the same moments, each on its own scale from 0. */
export function CycleChart({ spec, hrefs }: CycleChartProps) {
  const { cycle: words } = useT();
  const [first, last] = [spec.points[0], spec.points.at(-1)];
  if (!first || !last || isFlat(spec)) return <p className="soft">{words.empty}</p>;
  const shown = fewerMoments(spec, MOST);
  const figures = (point: CyclePoint) => ({ label: point.label ?? words.today, commitments: point.delivered + point.pledged, options: point.options });
  const message = spec.points.length === 1 ? words.only(figures(last)) : words.message(figures(first), figures(last));
  return (
    <figure className="cycle">
      <figcaption><b className="chart-title">{message}</b></figcaption>
      <div className="cycle-panels">
        <CyclePanel spec={shown} reading="means" title={words.means} href={hrefs?.commitments} />
        <CyclePanel spec={shown} reading="options" title={words.options} href={hrefs?.options} />
      </div>
      {shown.hidden > 0 && <p className="def">{words.hidden(shown.hidden)}</p>}
      <p className="def">{words.definition}</p>
      <details className="data-twin"><summary>{words.table}</summary><CycleTable spec={spec} caption={message} /></details>
    </figure>
  );
}

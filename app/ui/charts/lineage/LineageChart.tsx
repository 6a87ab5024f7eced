import { lazy } from "react";
import { latestIterations, type LineageIteration, type LineageOrigin, type LineageResult, type LineageSpec } from "#app/domain/chart/lineage-spec.ts";
import { useT } from "#app/i18n/context.tsx";
import { ClothPatterns } from "../../quilt/ClothPatterns.tsx";
import { ExploreFold } from "../explore/ExploreFold.tsx";
import { LineagePicture } from "./LineagePicture.tsx";
import { LineageTable } from "./LineageTable.tsx";
import { MOST_ITERATIONS } from "./lineage-geometry.ts";
import { lineageMessage } from "./lineage-words.ts";
import "#app/i18n/words/lineage.ts";

const ExploreLineage = lazy(() => import("./ExploreLineage.tsx"));

/** Where the hypotheses behind a figure are. */
export type LineageLinks = (iteration: Pick<LineageIteration, "id">, filter: { from?: LineageOrigin; verdict?: LineageResult }) => string;
type LineageChartProps = { spec: LineageSpec; open?: boolean; /** Without it (a shared page), figures open nothing. */ hrefOf?: LineageLinks };

/** Hypotheses through the iterations by lineage, folded under the sentence that sums it up. Only exploring it needs a script. */
export function LineageChart({ spec, open = true, hrefOf }: LineageChartProps) {
  const t = useT();
  const message = lineageMessage(t, spec.message);
  const shown = latestIterations({ ...spec, iterations: spec.iterations.filter(({ origins }) => Object.values(origins).some((n) => n > 0)) }, MOST_ITERATIONS);
  return (
    <details className="disclosure lineage-fold" open={open && spec.message.takenUp > 0}>
      <summary><span className="chart-title">{message}</span></summary>
      {spec.message.hypotheses > 0 && (
        <figure>
          <ClothPatterns />
          <LineagePicture spec={shown} label={message} hrefOf={hrefOf} />
          {shown.hidden > 0 && <p className="def">{t.lineage.hidden(shown.hidden)}</p>}
          <p className="def">{t.lineage.definition}</p>
          <ExploreFold><ExploreLineage spec={shown} label={message} hrefOf={hrefOf} /></ExploreFold>
          <details className="data-twin"><summary>{t.lineage.table}</summary><LineageTable spec={spec} caption={message} hrefOf={hrefOf} /></details>
        </figure>
      )}
    </details>
  );
}

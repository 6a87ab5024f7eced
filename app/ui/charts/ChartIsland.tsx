import { Suspense, lazy, useState } from "react";
import { useT } from "#app/i18n/context.tsx";
import type { LevelByLensSpec } from "#app/domain/chart/chart-spec.ts";
import { useHydrated } from "./use-hydrated.ts";
import { LevelByLensChart } from "./LevelByLensChart.tsx";
import { LevelTable } from "./LevelTable.tsx";

const InteractiveLevelByLens = lazy(() => import("./InteractiveLevelByLens.tsx"));

/** The static picture first; the interactive one is fetched only when someone asks to explore. */
export function ChartIsland({ spec }: { spec: LevelByLensSpec }) {
  const t = useT();
  const hydrated = useHydrated();
  const [exploring, setExploring] = useState(false);
  return (
    <figure className="min-w-0">
      <figcaption><b className="chart-title">{spec.title}</b></figcaption>
      {exploring
        ? <Suspense fallback={<LevelByLensChart spec={spec} />}><InteractiveLevelByLens spec={spec} /></Suspense>
        : <LevelByLensChart spec={spec} />}
      <p className="def">{spec.definition}</p>
      {hydrated && !exploring && (
        <p className="explore no-print">
          <button type="button" className="btn btn-quiet" onClick={() => setExploring(true)} onPointerEnter={prefetch} onFocus={prefetch}>{t.charts.explore}</button>
        </p>
      )}
      <details className="data-twin"><summary>{t.charts.seeTable}</summary><LevelTable spec={spec} /></details>
    </figure>
  );
}

const prefetch = () => void import("./InteractiveLevelByLens.tsx");

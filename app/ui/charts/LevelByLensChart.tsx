import type { LevelByLensSpec } from "#app/domain/chart/chart-spec.ts";
import { LensChart } from "./LensChart.tsx";
import { LevelKey } from "./LevelKey.tsx";

/** Small multiples by lens, static: what the server draws and the printer prints. */
export function LevelByLensChart({ spec }: { spec: LevelByLensSpec }) {
  return (
    <div>
      <ul className="lenses">
        {spec.lenses.map((series, index) => (
          <li className="lens" key={series.lens}>
            <h4 className="lens-title">{series.title}</h4>
            <LensChart spec={spec} series={series} first={index === 0} />
          </li>
        ))}
      </ul>
      <LevelKey />
    </div>
  );
}

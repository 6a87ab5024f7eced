import { useT } from "#app/i18n/context.tsx";
import type { Control } from "#app/domain/chart/evolution-spec.ts";
import "#app/i18n/words/evolution.ts";

const box = { x: 1, y: 1, width: 20, height: 10 };
const BANDS = ["strong", "medium", "weak"] as const;

export function BandKey({ control }: { control: Control }) {
  const { key, axis, unknown, controlLabel, controls } = useT().evolution;
  return (
    <ul className="chart-key">
      {BANDS.map((band) => (
        <li key={band}>
          <svg aria-hidden="true"><rect className={`band-benefit-${band}`} {...box} /></svg>
          <svg aria-hidden="true"><rect className={`band-risk-${band}`} {...box} /><rect fill="url(#grain-risk)" {...box} /></svg>
          {key.bands[band]}
        </li>
      ))}
      <li><svg aria-hidden="true"><rect className="key-outline" fill="url(#hatch-soft)" {...box} /></svg>{key.expected}</li>
      <li>{axis.benefit} ↑ · {axis.risk} ↓ ({controlLabel.toLocaleLowerCase()} {controls[control]})</li>
      <li><span aria-hidden="true">2</span>{key.count}</li>
      <li><span aria-hidden="true">–</span>{key.nothing}</li>
      <li><span aria-hidden="true">{unknown}</span>{key.unknown}</li>
    </ul>
  );
}

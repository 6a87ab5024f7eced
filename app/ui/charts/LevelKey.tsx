import { useT } from "#app/i18n/context.tsx";

export function LevelKey() {
  const t = useT();
  const box = { x: 1, y: 1, width: 20, height: 10 };
  return (
    <ul className="chart-key">
      <li><svg aria-hidden="true"><rect className="step-benefit" {...box} /></svg>{t.charts.keyBenefit}</li>
      <li><svg aria-hidden="true"><rect className="step-risk" {...box} /><rect fill="url(#grain-risk)" {...box} /></svg>{t.charts.keyRisk}</li>
      <li><svg aria-hidden="true"><rect className="key-outline" fill="url(#hatch-soft)" {...box} /></svg>{t.charts.keyExpected}</li>
      <li><svg aria-hidden="true"><path className="lens-before" d="M1 0V11H21V0" /></svg>{t.charts.keyBefore}</li>
      <li><svg aria-hidden="true"><path className="lens-expected" d="M0 6H22" /></svg>{t.charts.keyWasExpected}</li>
      <li><span aria-hidden="true">2</span>{t.charts.keyCount}</li>
    </ul>
  );
}

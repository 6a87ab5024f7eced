import { useT } from "#app/i18n/context.tsx";
import "#app/i18n/words/evolution.ts";

const box = { x: 1, y: 1, width: 20, height: 10 };

/** What the marks of the level picture mean, in the order they are met. */
export function LevelKey() {
  const { key, unknown } = useT().evolution;
  return (
    <ul className="chart-key">
      <li><svg aria-hidden="true"><rect className="step-benefit" {...box} /></svg>{key.benefit}</li>
      <li><svg aria-hidden="true"><rect className="step-risk" {...box} /><rect fill="url(#grain-risk)" {...box} /></svg>{key.risk}</li>
      <li><svg aria-hidden="true"><rect className="key-outline" fill="url(#hatch-soft)" {...box} /></svg>{key.expected}</li>
      <li><svg aria-hidden="true"><path className="multiple-before" d="M1 0V11H21V0" /></svg>{key.before}</li>
      <li><svg aria-hidden="true"><path className="multiple-expected" d="M0 6H22" /></svg>{key.wasExpected}</li>
      <li><span aria-hidden="true">2</span>{key.count}</li>
      <li><span aria-hidden="true">–</span>{key.nothing}</li>
      <li><span aria-hidden="true">{unknown}</span>{key.unknown}</li>
    </ul>
  );
}

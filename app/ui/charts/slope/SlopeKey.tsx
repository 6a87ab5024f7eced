import { useT } from "#app/i18n/context.tsx";

export function SlopeKey() {
  const { slope, evolution: { key, unknown } } = useT();
  return (
    <ul className="chart-key">
      <li><svg aria-hidden="true"><circle className="bead-benefit bead-observed" cx="11" cy="6" r="5.5" /></svg>{key.benefit}</li>
      <li><svg aria-hidden="true"><rect className="bead-risk bead-observed" x="5.5" y=".5" width="11" height="11" /></svg>{key.risk}</li>
      <li><svg aria-hidden="true"><circle className="bead-benefit bead-expected" cx="6" cy="6" r="5" /><rect className="bead-risk bead-expected" x="12.5" y="1" width="9" height="10" /></svg>{key.expected}</li>
      <li><svg aria-hidden="true"><path className="multiple-before" d="M11 0V10M5 10H17" /></svg>{key.before}</li>
      <li><svg aria-hidden="true"><path className="multiple-expected" d="M0 6H22" /></svg>{key.wasExpected}</li>
      <li><span aria-hidden="true">✕</span>{slope.gone}</li>
      <li><span aria-hidden="true">{unknown}</span>{key.unknown}</li>
      <li>{slope.upIsBetter}</li>
    </ul>
  );
}

import { useT } from "#app/i18n/context.tsx";

export function LossKey() {
  const { loss } = useT().charts;
  const box = { x: 0.5, y: 0.5, width: 21, height: 10 };
  return (
    <ul className="chart-key">
      <li><svg aria-hidden="true"><rect className="loss-used" {...box} /></svg>{loss.used}</li>
      <li><svg aria-hidden="true"><rect className="loss-open" fill="url(#hatch-ink)" {...box} /></svg>{loss.open}</li>
      <li><svg aria-hidden="true"><rect className="loss-ceiling" {...box} /></svg>{loss.ceiling}</li>
      <li><svg aria-hidden="true"><rect className="loss-refused" {...box} /></svg>{loss.refused}</li>
      <li><svg className="loss-unknown" aria-hidden="true"><path d="M4 6h.01M11 6h.01M18 6h.01" /></svg>{loss.unknown}</li>
    </ul>
  );
}

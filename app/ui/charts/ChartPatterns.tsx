/** Hatching for what is expected or open, grain for risks: a grey print still reads. */
export function ChartPatterns() {
  return (
    <>
      <Lines id="hatch-ink" size={5} rotate={45} line="hatch-ink" />
      <Lines id="hatch-soft" size={6} rotate={45} line="hatch-soft" />
      <Lines id="hatch-benefit" size={6} rotate={45} line="hatch-benefit" />
      <Lines id="hatch-risk" size={6} rotate={-45} line="hatch-risk" />
      <pattern id="grain-risk" width="5" height="5" patternUnits="userSpaceOnUse"><path className="grain-risk" d="M2.5 0V5" /></pattern>
    </>
  );
}

function Lines({ id, size, rotate, line }: { id: string; size: number; rotate: number; line: string }) {
  return (
    <pattern id={id} width={size} height={size} patternUnits="userSpaceOnUse" patternTransform={`rotate(${rotate})`}>
      <path className={line} d={`M0 0V${size}`} />
    </pattern>
  );
}

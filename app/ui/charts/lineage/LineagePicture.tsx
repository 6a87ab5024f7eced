import type { ReactNode } from "react";
import type { LineageSpec } from "#app/domain/chart/lineage-spec.ts";
import { useT } from "#app/i18n/context.tsx";
import { VERDICT_SIGNS } from "../../verdict/verdict-signs.ts";
import { BAR, lineageLayout, type Column } from "./lineage-geometry.ts";
import type { LineageLinks } from "./LineageChart.tsx";
import { originWords, resultWords } from "./lineage-words.ts";
import "#app/i18n/words/lineage.ts";

/** Bars by origin and by verdict, ribbons between them. It scrolls where it does not fit, the latest first. */
export function LineagePicture({ spec, label, hrefOf }: { spec: LineageSpec; label: string; hrefOf?: LineageLinks }) {
  const { width, height, columns, ribbons } = lineageLayout(spec);
  return (
    <div className="scroll-latest" role="group" tabIndex={0} aria-label={label}>
      <div>
        <svg className="lineage" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role={hrefOf ? "group" : "img"} aria-label={label}>
          <g aria-hidden="true">{ribbons.map(({ key, d, result, within }) => <path key={key} className={within ? `ribbon-flow flow-${result}` : "ribbon-flow"} d={d} />)}</g>
          {columns.map((column) => <IterationBars key={column.iteration.id} column={column} hrefOf={hrefOf} />)}
        </svg>
      </div>
    </div>
  );
}

function IterationBars({ column: { iteration, x, origins, results }, hrefOf }: { column: Column; hrefOf?: LineageLinks }) {
  const t = useT();
  const all = origins.reduce((sum, { count }) => sum + count, 0);
  const to = (filter: Parameters<LineageLinks>[1]) => hrefOf?.(iteration, filter);
  return (
    <g>
      <Mark href={to({})} words={`${t.lineage.iteration(iteration.number)}, ${t.lineage.hypotheses(all)}`}>
        <text className="lineage-iteration" x={x} y="16">{t.lineage.iteration(iteration.number)}</text>
        <text className="lineage-total" x={x} y="33">{t.lineage.hypotheses(all)}</text>
      </Mark>
      {origins.map(({ kind, count, y, height, ...at }) => (
        <Mark key={kind} href={to({ from: kind })} words={originWords(t, kind, count)}>
          <rect fill={kind === "changed" ? "url(#hatch-ink)" : undefined} className={`origin-${kind}`} x={at.x} y={y} width={BAR} height={Math.max(height, 1)} />
          <text className="lineage-label" x={at.x + BAR + 6} y={y + height / 2}>{originWords(t, kind, count)}</text>
        </Mark>
      ))}
      {results.map(({ kind, count, y, height, ...at }) => (
        <Mark key={kind} href={to({ verdict: kind })} words={resultWords(t, kind, count)}>
          <rect fill={`url(#cloth-${kind})`} className={`result result-${kind}`} x={at.x} y={y} width={BAR} height={Math.max(height, 1)} />
          <path className={`lineage-sign sign-${kind}`} transform={`translate(${at.x + BAR + 6} ${y + height / 2 - 6}) scale(.6)`} d={VERDICT_SIGNS[kind]} />
          <text className="lineage-label" x={at.x + BAR + 23} y={y + height / 2}>{resultWords(t, kind, count)}</text>
        </Mark>
      ))}
    </g>
  );
}

function Mark({ href, words, children }: { href?: string; words: string; children: ReactNode }) {
  return href ? <a href={href} className="lineage-link" aria-label={words}>{children}</a> : <g>{children}</g>;
}

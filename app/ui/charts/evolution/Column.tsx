import type { ReactNode } from "react";
import type { Frame } from "./frame.ts";

type ColumnProps = { frame: Frame; x: number; words: string; href?: string; above: string; below: string; children: ReactNode };

/** One version of one group, with its counts at both ends. It opens its records, and says its figures to whoever points at it. */
export function Column({ frame, x, words, href, above, below, children }: ColumnProps) {
  const middle = x + frame.column / 2;
  const drawn = (
    <>
      <rect className="multiple-hit" x={x} y="0" width={frame.column} height={frame.height} />
      <title>{words}</title>
      <text className="multiple-count" x={middle} y={frame.top - (frame.size === "full" ? 12 : 8)} textAnchor="middle" dominantBaseline="central">{above}</text>
      {children}
      <text className="multiple-count" x={middle} y={frame.bottom + (frame.size === "full" ? 13 : 10)} textAnchor="middle" dominantBaseline="central">{below}</text>
    </>
  );
  return href ? <a href={href} className="multiple-link" aria-label={words}>{drawn}</a> : <g>{drawn}</g>;
}

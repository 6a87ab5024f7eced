import { ChartPatterns } from "../charts/ChartPatterns.tsx";

/** Patterns that the charts fill with: once per page, before them. Both shells hold it. */
export function SvgDefs() {
  return (
    <svg className="svg-defs" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <ChartPatterns />
      </defs>
    </svg>
  );
}

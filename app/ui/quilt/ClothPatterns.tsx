import type { ReactNode } from "react";

/** One cloth per verdict, to fill shapes of a drawing with: colour and weave. They print in grey and still differ. Once per page. */
export function ClothPatterns() {
  return (
    <svg className="svg-defs" width="0" height="0" aria-hidden="true" focusable="false">
      <Cloth id="cloth-validated" size={4} dye="validated"><path className="weave" strokeWidth="1" d="M0 .5H4M.5 0V4" /></Cloth>
      <Cloth id="cloth-invalidated" size={8} rotate={-45} dye="invalidated"><path className="weave-strong" strokeWidth="2" d="M0 1H8" /></Cloth>
      <Cloth id="cloth-inconclusive" size={14} dye="inconclusive"><path className="weave-band" d="M0 0H14V7H0ZM0 0V14H7V0Z" /><path className="weave-band" d="M0 0H7V14H0Z" /></Cloth>
      <Cloth id="cloth-not-tested" size={9} dye="not-tested"><circle className="weave-dot" cx="4.5" cy="4.5" r="1.6" /></Cloth>
      <Cloth id="cloth-running" size={10} rotate={-45} dye="pending"><path className="weave-accent" strokeWidth="1.5" d="M0 1H10" /></Cloth>
      <Cloth id="cloth-none" size={3} dye="pending"><path className="weave-ink" strokeWidth="1" d="M0 .5H3" /></Cloth>
    </svg>
  );
}

type ClothProps = { id: string; size: number; rotate?: number; dye: string; children: ReactNode };

function Cloth({ id, size, rotate, dye, children }: ClothProps) {
  return (
    <pattern id={id} width={size} height={size} patternUnits="userSpaceOnUse" patternTransform={rotate ? `rotate(${rotate})` : undefined}>
      <rect className={`cloth-fill-${dye}`} width={size} height={size} />
      {children}
    </pattern>
  );
}

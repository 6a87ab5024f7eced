import { VerdictSign } from "../verdict/VerdictSign.tsx";
import { PatchFabric } from "./PatchFabric.tsx";
import type { Corners } from "./quilt-geometry.ts";
import type { QuiltPatch } from "./quilt-types.ts";

type PatchProps = { patch: QuiltPatch; corners: Corners; words: string; row: number; column: number };

/** A patch opens its pair: a plain link, followed by the table. */
export function Patch({ patch, corners, words, row, column }: PatchProps) {
  return (
    <a href={patch.href} className={`patch patch-${patch.verdict ?? "none"}`} title={words} aria-label={words} data-row={row} data-column={column}>
      <PatchFabric {...patch} corners={corners} />
      <span className="patch-face" aria-hidden="true">
        {patch.verdict && <VerdictSign verdict={patch.verdict} />}
        <span className="patch-count">{patch.hypotheses}</span>
      </span>
      {patch.isNew && <i className="knot" aria-hidden="true" />}
    </a>
  );
}

import { points, type Corners } from "./quilt-geometry.ts";
import { Stitching } from "./Stitching.tsx";
import type { QuiltPatch } from "./quilt-types.ts";

type PatchProps = { patch: QuiltPatch; corners: Corners; cut: string; words: string };

/** A patch opens its pair. Cloth, weave and sign are the stylesheet's: a quilt of 300 pairs stays light. Its title is its name, and shows on pointing. */
export function Patch({ patch, corners, cut, words }: PatchProps) {
  const verdict = patch.verdict ?? "none";
  return (
    <a href={patch.href} className={`patch patch-${verdict} dye-${verdict} ${cut}`} title={words}>
      {patch.previousVerdict && <i className={`piece dye-${patch.previousVerdict}`} />}
      <svg className="patch-seam" aria-hidden="true" viewBox="-12 -12 124 124" preserveAspectRatio="none">
        <polygon className="patch-edge" points={points(corners)} />
        <Stitching corners={corners} engagement={patch.engagement} />
      </svg>
      <b className="patch-count" aria-hidden="true">{patch.hypotheses}</b>
      {patch.isNew && <i className="knot" />}
    </a>
  );
}

import { useId } from "react";
import { boxPoints, pieceCorners, points, type Corners } from "./quilt-geometry.ts";
import { Stitching } from "./Stitching.tsx";
import type { QuiltPatch } from "./quilt-types.ts";

type PatchFabricProps = Pick<QuiltPatch, "verdict" | "previousVerdict" | "engagement"> & { corners: Corners };

/** The cloth keeps its weave at any size: it fills in pixels, and is cut to the shape of the patch. */
export function PatchFabric({ verdict, previousVerdict, engagement, corners }: PatchFabricProps) {
  const cut = useId();
  const pieceCut = `${cut}-piece`;
  const whole = { width: "100%", height: "100%" };
  return (
    <svg className="patch-seam" aria-hidden="true" focusable="false">
      <clipPath id={cut} clipPathUnits="objectBoundingBox"><polygon points={boxPoints(corners)} /></clipPath>
      {previousVerdict && <clipPath id={pieceCut} clipPathUnits="objectBoundingBox"><polygon points={boxPoints(pieceCorners(corners))} /></clipPath>}
      <g clipPath={`url(#${cut})`} className="patch-cloth">
        <rect fill={`url(#cloth-${verdict ?? "none"})`} {...whole} />
        {previousVerdict && <rect fill={`url(#cloth-${previousVerdict})`} clipPath={`url(#${pieceCut})`} {...whole} />}
        <rect className="patch-shade" fill="url(#cloth-shade)" {...whole} />
      </g>
      <svg viewBox="-12 -12 124 124" preserveAspectRatio="none" {...whole}>
        <polygon className="patch-edge" points={points(corners)} />
        <Stitching corners={corners} engagement={engagement} />
      </svg>
    </svg>
  );
}

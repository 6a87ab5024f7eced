import type { Engagement } from "#app/domain/engagement/engagement.ts";
import { inset, points, type Corners } from "./quilt-geometry.ts";

/** The seam says the engagement: from dots to a double seam; a loose thread when they left. */
export function Stitching({ corners, engagement }: { corners: Corners; engagement: Engagement }) {
  const seam = `stitch stitch-${engagement}`;
  return (
    <>
      <polygon className={seam} points={points(inset(corners, 5.5, 8))} />
      {engagement === "delivering" && <polygon className={seam} points={points(inset(corners, 10.5, 15))} />}
      {engagement === "left" && <path className="stitch stitch-loose" vectorEffect="non-scaling-stroke" d="M12 14c14-6 26 2 20 14-3 7 4 12 10 8" />}
    </>
  );
}

import type { BandSpec } from "#app/domain/chart/evolution-spec.ts";
import { BandKey } from "./BandKey.tsx";
import { BandMultiple } from "./BandMultiple.tsx";
import { frameOf } from "./frame.ts";
import type { PictureProps } from "./LevelPicture.tsx";
import { Multiples } from "./Multiples.tsx";
import { useGroupTitle } from "./words.ts";

export function BandPicture({ spec, compact, hrefOf }: PictureProps<BandSpec>) {
  const titleOf = useGroupTitle(spec.grouping);
  const frame = frameOf(spec.versions.length, compact);
  return (
    <>
      <Multiples frame={frame} groups={spec.groups} titleOf={titleOf} hrefOf={hrefOf}>
        {(group, first) => (
          <BandMultiple spec={spec} group={group} frame={frame} first={first} recordsOf={frame.size === "full" && hrefOf ? (version) => hrefOf(group.name, version) : undefined} />
        )}
      </Multiples>
      <BandKey control={spec.control} />
    </>
  );
}

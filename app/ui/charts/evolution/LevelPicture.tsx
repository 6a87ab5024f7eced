import type { ChartVersion, GroupName, LevelSpec } from "#app/domain/chart/evolution-spec.ts";
import { frameOf } from "./frame.ts";
import { LevelKey } from "./LevelKey.tsx";
import { LevelMultiple } from "./LevelMultiple.tsx";
import { Multiples } from "./Multiples.tsx";
import { useGroupTitle } from "./words.ts";

export type PictureProps<Spec> = { spec: Spec; compact: boolean; hrefOf?: (name: GroupName, version?: ChartVersion) => string };

/** Levels by group. A column opens its records where there is room to aim at it and few to go through. */
export function LevelPicture({ spec, compact, hrefOf }: PictureProps<LevelSpec>) {
  const titleOf = useGroupTitle(spec.grouping);
  const frame = frameOf(spec.versions.length, compact);
  return (
    <>
      <Multiples frame={frame} groups={spec.groups} titleOf={titleOf} hrefOf={hrefOf}>
        {(group, first) => (
          <LevelMultiple spec={spec} group={group} frame={frame} first={first} recordsOf={frame.size === "full" && hrefOf ? (version) => hrefOf(group.name, version) : undefined} />
        )}
      </Multiples>
      <LevelKey />
    </>
  );
}

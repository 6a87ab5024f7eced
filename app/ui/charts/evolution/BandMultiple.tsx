import { useT } from "#app/i18n/context.tsx";
import type { BandPoint, BandSide, BandSpec, ChartVersion, Group } from "#app/domain/chart/evolution-spec.ts";
import { Axes } from "./Axes.tsx";
import { bandCount, useBandWords } from "./band-words.ts";
import { BandBar } from "./BandBar.tsx";
import { Column } from "./Column.tsx";
import { columnScale, scalesOf, ticksOf } from "./frame.ts";
import type { MultipleProps } from "./LevelMultiple.tsx";
import { useGroupTitle } from "./words.ts";
import "#app/i18n/words/evolution.ts";

/** How many items of one group: strong ones next to the axis, then medium, then weak. */
export function BandMultiple({ spec, group, frame, first, recordsOf }: MultipleProps<BandSpec, BandPoint>) {
  const sentence = useBandSentence(spec, group);
  const at = columnScale(frame, spec.versions);
  const scales = scalesOf(frame, spec.most);
  return (
    <Axes spec={spec} frame={frame} first={first} ticks={ticksOf(spec.most, true)} scales={scales} linked={recordsOf !== undefined} label={spec.versions.map(sentence).join(". ")}>
      {spec.versions.map((version, index) => {
        const point = group.points[index];
        const place = { frame, x: at(version.id), scales };
        return point && (
          <Column key={version.id} {...place} words={sentence(version, index)} href={recordsOf?.(version)} above={bandCount(point.benefit)} below={bandCount(point.risk)}>
            <BandBar side="benefit" {...place} point={point.benefit} />
            <BandBar side="risk" {...place} point={point.risk} />
          </Column>
        );
      })}
    </Axes>
  );
}

function useBandSentence(spec: BandSpec, group: Group<BandPoint>): (version: ChartVersion, index: number) => string {
  const t = useT();
  const words = useBandWords();
  const title = useGroupTitle(spec.grouping)(group.name);
  const side = (one: BandSide) => (one.unjudged === 0 ? words(one) : `${words(one)}, ${t.evolution.unjudged(one.unjudged)}`);
  return (version, index) => {
    const point = group.points[index];
    return point ? t.evolution.sentence(title, version.label, side(point.benefit), side(point.risk)) : version.label;
  };
}

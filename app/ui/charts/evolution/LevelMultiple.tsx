import { useT } from "#app/i18n/context.tsx";
import type { ChartVersion, Group, LevelPoint, LevelSpec } from "#app/domain/chart/evolution-spec.ts";
import { Axes } from "./Axes.tsx";
import { Column } from "./Column.tsx";
import { columnScale, scalesOf, type Frame } from "./frame.ts";
import { LevelBar } from "./LevelBar.tsx";
import { countWords, levelWords } from "#app/i18n/evolution-words.ts";
import { useGroupTitle } from "./words.ts";
import "#app/i18n/words/evolution.ts";

export type MultipleProps<Spec, Point> = {
  spec: Spec; group: Group<Point>; frame: Frame; first: boolean;
  /** The records behind a version of this group; none on a page that opens nothing. */
  recordsOf?: (version: ChartVersion) => string;
};

/** Levels of one group: five steps up for the strongest benefit, five down for the worst remaining risk. */
export function LevelMultiple({ spec, group, frame, first, recordsOf }: MultipleProps<LevelSpec, LevelPoint>) {
  const sentence = useLevelSentence(spec, group);
  const at = columnScale(frame, spec.versions);
  const scales = scalesOf(frame, 5);
  return (
    <Axes spec={spec} frame={frame} first={first} ticks={[1, 3, 5]} scales={scales} between={-0.5} linked={recordsOf !== undefined} label={spec.versions.map(sentence).join(". ")}>
      {spec.versions.map((version, index) => {
        const point = group.points[index];
        const place = { frame, x: at(version.id), scales };
        return point && (
          <Column key={version.id} {...place} words={sentence(version, index)} href={recordsOf?.(version)} above={countWords(point.benefit)} below={countWords(point.risk)}>
            <LevelBar side="benefit" {...place} point={point.benefit} before={null} />
            <LevelBar side="risk" {...place} point={point.risk} before={point.risk.beforeAction} />
          </Column>
        );
      })}
    </Axes>
  );
}

function useLevelSentence(spec: LevelSpec, group: Group<LevelPoint>): (version: ChartVersion, index: number) => string {
  const t = useT();
  const title = useGroupTitle(spec.grouping)(group.name);
  return (version, index) => {
    const point = group.points[index];
    if (!point) return version.label;
    const before = point.risk.beforeAction === null ? "" : `, ${t.evolution.beforeAction(point.risk.beforeAction)}`;
    const side = (one: LevelPoint["benefit"]) => `${levelWords(t, one)} [${countWords(one)}]`;
    return t.evolution.sentence(title, version.label, side(point.benefit), `${side(point.risk)}${before}`);
  };
}

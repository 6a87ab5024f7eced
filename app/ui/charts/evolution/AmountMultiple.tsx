import { useT } from "#app/i18n/context.tsx";
import type { AmountPoint, AmountSpec, AmountUnit, ChartVersion, Group } from "#app/domain/chart/evolution-spec.ts";
import { countedWords, useAmountWords } from "./amount-words.ts";
import { AmountBar } from "./AmountBar.tsx";
import { Axes } from "./Axes.tsx";
import { Column } from "./Column.tsx";
import { columnScale, scalesOf, ticksOf } from "./frame.ts";
import type { MultipleProps } from "./LevelMultiple.tsx";
import { useGroupTitle } from "./words.ts";
import "#app/i18n/words/evolution.ts";

/** The scale goes a little further than the highest amount, whose figure stands outside its bar. */
const ROOM_FOR_FIGURES = 1.2;

/** Amounts of one group in one unit, from low to high. */
export function AmountMultiple({ spec, unit, group, frame, first, recordsOf }: MultipleProps<AmountSpec, AmountPoint> & { unit: AmountUnit }) {
  const { short } = useAmountWords(spec);
  const sentence = useAmountSentence(spec, unit, group);
  const at = columnScale(frame, spec.versions);
  const scales = scalesOf(frame, unit.most * ROOM_FOR_FIGURES);
  return (
    <Axes spec={spec} frame={frame} first={first} ticks={ticksOf(unit.most, false)} tickWords={(tick) => short(tick, unit.unit)} scales={scales} linked={recordsOf !== undefined} label={spec.versions.map(sentence).join(". ")}>
      {spec.versions.map((version, index) => {
        const point = group.points[index];
        const place = { frame, x: at(version.id), scales, short: (amount: number) => short(amount, unit.unit) };
        return point && (
          <Column key={version.id} frame={frame} x={place.x} words={sentence(version, index)} href={recordsOf?.(version)} above={countedWords(point.benefit)} below={countedWords(point.risk)}>
            <AmountBar side="benefit" {...place} point={point.benefit} />
            <AmountBar side="risk" {...place} point={point.risk} />
          </Column>
        );
      })}
    </Axes>
  );
}

function useAmountSentence(spec: AmountSpec, { unit }: AmountUnit, group: Group<AmountPoint>): (version: ChartVersion, index: number) => string {
  const t = useT();
  const { said } = useAmountWords(spec);
  const title = useGroupTitle(spec.grouping)(group.name);
  return (version, index) => {
    const point = group.points[index];
    return point ? t.evolution.sentence(title, version.label, said(point.benefit, unit), said(point.risk, unit)) : version.label;
  };
}

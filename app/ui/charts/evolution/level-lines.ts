import type { LevelPoint, LevelSide } from "#app/domain/chart/evolution-spec.ts";
import { useT } from "#app/i18n/context.tsx";
import { levelWords } from "#app/i18n/evolution-words.ts";
import "#app/i18n/words/evolution.ts";

/** « bénéfice 4, attendu 3 », « 2 éléments » and the same of risks: what pointing at a version tells. */
export function useLevelLines(): (point: LevelPoint) => string[] {
  const t = useT();
  const counted = ({ count, unjudged }: LevelSide) => (unjudged === 0 ? t.evolution.items(count) : `${t.evolution.items(count)}, ${t.evolution.unjudged(unjudged)}`);
  return ({ benefit, risk }) => {
    const before = risk.beforeAction === null ? "" : `, ${t.evolution.beforeAction(risk.beforeAction)}`;
    return [
      `${t.evolution.said.benefit(levelWords(t, benefit))} (${counted(benefit)})`,
      `${t.evolution.said.risk(levelWords(t, risk))}${before} (${counted(risk)})`,
    ];
  };
}

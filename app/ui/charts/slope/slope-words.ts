import { useT } from "#app/i18n/context.tsx";
import type { SlopePoint } from "#app/domain/chart/slope-spec.ts";
import { levelWords } from "#app/i18n/evolution-words.ts";
import "#app/i18n/words/evolution.ts";
import "#app/i18n/words/impact.ts";

/** « 4, attendu 3, avant son action 5 » · « retiré » · « n.c. » · « – » before it was there. */
export function useSlopeWords(): (point: SlopePoint | undefined) => string {
  const t = useT();
  return (point) => {
    if (!point) return t.evolution.unknown;
    if (point.absent) return "–";
    if (point.retired) return t.impact.retired;
    const level = levelWords(t, point);
    return point.beforeAction === null ? level : `${level}, ${t.evolution.beforeAction(point.beforeAction)}`;
  };
}

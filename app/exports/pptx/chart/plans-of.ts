import type { BriefChart } from "#app/domain/brief/brief-chart.ts";
import type { Language } from "#app/i18n/language.ts";
import { formatUnknown } from "#app/platform/format.ts";
import { wordsOf } from "#app/exports/pptx/slide-words.ts";
import type { ChartPlan } from "./chart-plan.ts";
import { countsPlan, curvesPlan } from "./counts-plan.ts";
import { levelsPlan } from "./levels-plan.ts";
import { lossPlans } from "./loss-plan.ts";

/** The native charts of a picture, side by side; none when it holds nothing to draw. */
export function plansOf(chart: BriefChart, language: Language): ChartPlan[] {
  return allPlans(chart, language).map(withoutSilence).filter(({ categories, series }) => categories.length > 0 && series.length > 0);
}

/** The word for « not known » where everything is known would only puzzle. */
const withoutSilence = (plan: ChartPlan): ChartPlan => ({ ...plan, series: plan.series.filter(({ silent, values }) => !silent || values.some((value) => value !== null)) });

function allPlans(chart: BriefChart, language: Language): ChartPlan[] {
  switch (chart.kind) {
    case "levels":
      return [levelsPlan(chart, wordsOf(language))];
    case "loss":
      return lossPlans(chart, language);
    case "counts":
      return [countsPlan(chart, language)];
    case "curves":
      return [curvesPlan(chart, formatUnknown(language), language)];
  }
}

import type { charts as french } from "../fr/charts.ts";

export const charts: typeof french = {
  explore: "Explore",
  exploreComing: "The drawing is on its way…",
  seeLossTable: "See the table of these amounts",
  loss: {
    actor: "Actor", used: "used", open: "open", ceiling: "ceiling", refused: "refused", remaining: "remaining", over: "beyond the ceiling",
    share: "engaged share", accepted: "Y/N", total: "Total",
    scale: (max: string) => `0 to ${max}`,
    on: (ceiling: string) => `of ${ceiling}`,
    caption: "Affordable loss by actor and unit",
    unknown: "n/k: not known, never 0",
  },
};

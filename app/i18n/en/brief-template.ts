import type { briefTemplate as french } from "../fr/brief-template.ts";
import { plural } from "../plural.ts";

export const briefTemplate: typeof french = {
  slides: {
    first: "at first",
    moreRows: (p) => plural.en(p.count, "One more row in the annexes", `${p.count} more rows in the annexes`),
  },
};

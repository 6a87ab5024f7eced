import { formatInteger } from "#app/platform/format.ts";
import type { brief as french } from "../fr/brief.ts";

export const brief: typeof french = {
  sectionTooLong: (p) => `This section is ${formatInteger(p.length, "en")} characters long: ${formatInteger(p.max, "en")} at most. Nothing is lost: shorten it, or move the detail to an annex.`,
  sectionConflict: () => "Someone rewrote the same words meanwhile. Here are both texts: keep one, or put them together.",
  sectionEmpty: () => "This section is empty: write it before you say it is ready.",
  notAWriter: () => "This person cannot write here.",
};

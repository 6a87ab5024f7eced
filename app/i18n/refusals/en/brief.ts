import { formatInteger } from "#app/platform/format.ts";
import type { brief as french } from "../fr/brief.ts";

export const brief: typeof french = {
  sectionTooLong: (p) => `This section is ${formatInteger(p.length, "en")} characters long: ${formatInteger(p.max, "en")} at most. Nothing is lost: shorten it, or move the detail to an annex.`,
  sectionConflict: () => "Someone rewrote the same words meanwhile. Here are both texts: keep one, or put them together.",
  sectionNotEmpty: () => "This section already holds a text: confirm to replace it. It stays in the history.",
  sectionEmpty: () => "This section is empty: write it before you say it is ready.",
  notAWriter: () => "This person cannot write here.",

  editionEmpty: (_?: undefined) => "Every section is empty: there is nothing to issue. Write one, or fill it from the records.",
  editionDisclosure: (p: { faults: number }) =>
    `${p.faults} ${p.faults === 1 ? "passage" : "passages"} may not be told to these readers. Each is shown below, in its place: correct it, or keep it for the committee.`,
  editionMeanwhile: (p: { number: number }) => `Edition no.\u00a0${p.number} has just been issued. Read it; issue another one if it is still needed.`,
};

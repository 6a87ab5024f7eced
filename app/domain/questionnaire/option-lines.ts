import type { QuestionOption } from "./questionnaire.ts";

const linesOf = (text: string): string[] => text.split("\n").map((line) => line.trim()).filter((line) => line !== "");

/**
 * Choices as lines, one language beside the other by their place. A line that was there keeps its id wherever it goes, and
 * a reworded one the id of its place: answers given to it still count.
 */
export function optionsIn(french: string, english: string, before: readonly QuestionOption[], newId: () => string): QuestionOption[] {
  const [fr, en] = [linesOf(french), linesOf(english)];
  const lines = Array.from({ length: Math.max(fr.length, en.length) }, (_, at) => ({ fr: fr[at] ?? en[at] ?? "", en: en[at] ?? fr[at] ?? "" }));
  const same = lines.map((label) => before.find((one) => one.label.fr === label.fr)?.id);
  return lines.map((label, at) => {
    const placed = before[at]?.id;
    return { id: same[at] ?? (placed !== undefined && !same.includes(placed) ? placed : newId()), label };
  });
}

export const optionLines = (options: readonly QuestionOption[], language: "fr" | "en"): string => options.map(({ label }) => label[language]).join("\n");

import { GRID, GRID_CHOICES, isGridChoices, type GridQuestion, type ListChoices } from "#app/domain/questionnaire/grid.ts";
import type { Question, QuestionOption, Words } from "#app/domain/questionnaire/questionnaire.ts";
import { questionnaireGrid as en } from "./en/questionnaire-grid.ts";
import { lists as listsEn } from "./en/lists.ts";
import { questionnaireGrid as fr } from "./fr/questionnaire-grid.ts";
import { lists as listsFr } from "./fr/lists.ts";

interface Entry {
  id: string;
  seedKey: string | null;
  label: string | null;
}

export type GridLists = Record<ListChoices, readonly Entry[]>;
const LIST = { usages: "usage", categories: "category", lenses: "lens" } as const;

export const gridTitle = (program: string): Words => ({ fr: fr.title(program), en: en.title(program) });
export const gridIntro: Words = { fr: fr.intro, en: en.intro };

/** The questions of the grid in both languages, with the workspace's own usages, categories and lenses as choices. */
export function gridInWords(lists: GridLists): Omit<Question, "id">[] {
  return GRID.map((question: GridQuestion) => {
    const { step, key, kind, several = true, unit = null, options, columns } = question;
    const label = { fr: fr.questions[key as keyof typeof fr.questions], en: en.questions[key as keyof typeof en.questions] };
    return { step, key, kind, several, unit, label, options: choicesOf(options, lists), columns: choicesOf(columns, lists) };
  });
}

function choicesOf(choices: GridQuestion["options"], lists: GridLists): QuestionOption[] {
  if (!choices) return [];
  if (!isGridChoices(choices)) return lists[choices].map((entry) => ({ id: entry.id, label: listLabel(LIST[choices], entry) }));
  return GRID_CHOICES[choices].map((id) => ({ id, label: { fr: fr.choices[choices]?.[id] ?? id, en: en.choices[choices]?.[id] ?? id } }));
}

/** An untouched seeded entry is said in both languages; a renamed one is somebody's text. */
function listLabel(list: "usage" | "category" | "lens", { seedKey, label }: Entry): Words {
  if (label !== null) return { fr: label, en: label };
  return { fr: listsFr[list][seedKey ?? ""] ?? "", en: listsEn[list][seedKey ?? ""] ?? "" };
}

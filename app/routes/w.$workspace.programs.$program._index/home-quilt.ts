import type { QuiltChoice } from "#app/domain/quilt/quilt-choice.ts";
import type { quiltOf } from "#app/domain/quilt/queries.server.ts";
import type { Dictionary } from "#app/i18n/fr.ts";
import { seededLabel } from "#app/i18n/seeded-label.ts";
import type { QuiltLine, QuiltRows } from "#app/ui/quilt/quilt-types.ts";

type Read = Awaited<ReturnType<typeof quiltOf>>;
type Entry = { id: string; seedKey: string | null; label: string | null };

/** The quilt with its lines named. By category usages go down; by stakeholder stakeholders do, so that their names read. */
export function homeQuilt({ by, usual, begun, held, cells, all, lines, message, lineages, atVersion, iterations, pairs, shown, unplaced }: Read, asked: QuiltChoice, t: Dictionary) {
  const choice = { ...asked, by };
  const usageLine = (usage: Entry): QuiltLine => ({ id: usage.id, label: seededLabel(t, "usage", usage) });
  const categoryLine = (category: Entry): QuiltLine => ({ id: category.id, label: seededLabel(t, "category", category) });
  const named = (ids: readonly string[]) => all.categories.filter(({ id }) => ids.includes(id)).map((category) => categoryLine(category).label);
  const usages = all.usages.map(usageLine);
  const ofUsage = usages.filter(({ id }) => choice.filter.usageId === null || id === choice.filter.usageId);
  const byUsage: QuiltRows[] = ofUsage.length === 0 ? [] : [{ heading: null, rows: ofUsage }];
  return {
    choice, usual, begun, held, cells, usages, atVersion, iterations, pairs, shown, unplaced, hypotheses: lineages,
    groups: choice.by === "category" ? byUsage : lines.groups.map((group) => stakeholderRows(group, categoryLine, t)),
    columns: choice.by === "category" ? lines.categories.map(categoryLine) : ofUsage,
    holding: named(message.holding), bare: named(message.bare),
  };
}

function stakeholderRows({ category, whole, stakeholders }: Read["lines"]["groups"][number], line: (category: Entry) => QuiltLine, t: Dictionary): QuiltRows {
  const heading = category ? line(category).label : t.quilt.noCategory;
  const entire = category && whole ? [{ id: category.id, label: t.quilt.wholeCategory, full: heading }] : [];
  return { heading, rows: [...entire, ...stakeholders.map(({ id, name }) => ({ id, label: name }))] };
}

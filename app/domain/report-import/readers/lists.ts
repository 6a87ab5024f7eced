import { categorySeed, purposeSeed, usageSeed } from "#app/domain/workspace/seed-words.ts";
import { draft, type Draft } from "../draft.ts";
import { topicOf } from "../outline.ts";
import type { ReportText } from "../report-text.ts";
import type { Item } from "../source-line.ts";

const isListItem = ({ kind }: Item): boolean => kind === "bullet" || kind === "numbered";
/** « … » at the end of a list says that there may be others. */
const trimmed = (text: string): string => text.replace(/[\s,;.…]+$/u, "").replace(/(?:,\s*)?(?:\.{2,}|…|etc\.?)$/u, "").trim();

/** The usages, the kinds of stakeholders and the purposes that lists name. */
export function listDrafts({ items }: ReportText): Draft[] {
  return items.flatMap((item): Draft[] => {
    if (!isListItem(item) || item.text === "") return [];
    const topic = topicOf(item);
    if (topic === "usages") return [usage(item)];
    if (topic === "categories" && categorySeed(item.text)) return [category(item)];
    return topic === "purposes" ? purpose(item) : [];
  });
}

function usage(item: Item): Draft {
  const label = trimmed(item.text);
  return draft("usage", item, label, { fields: { label, seed: usageSeed(label) ?? "" } });
}

function category(item: Item): Draft {
  return draft("category", item, item.text, { fields: { label: item.text.split(/\s*:\s*/)[0] ?? item.text, seed: categorySeed(item.text) ?? "" } });
}

/** « prototyper : industrie, école »: what for, and for whom. */
function purpose(item: Item): Draft[] {
  const [, label = "", audience = ""] = /^([^:]{3,80}?)\s*:\s*(.+)$/.exec(item.text) ?? [];
  if (label === "") return [];
  return [draft("purpose", item, `${label} : ${trimmed(audience)}`, { fields: { label, audience: trimmed(audience), seed: purposeSeed(label) ?? "" }, identity: label })];
}

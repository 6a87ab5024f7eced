import { draft, type Draft } from "../draft.ts";
import { inQuestionnaire, topicOf } from "../outline.ts";
import type { ReportText } from "../report-text.ts";
import type { Item } from "../source-line.ts";
import { letterForLetter } from "../words/letter-for-letter.ts";
import { OPENABLE, SPEAKS_OF_OPENING } from "../words/opening-words.ts";

/** What a text speaks of opening, each thing once, where it is first named; what is listed under such a heading, as it stands. */
export function openingDrafts({ items }: ReportText): Draft[] {
  const seen = new Set<string>();
  return items.flatMap((item): Draft[] => {
    const topic = topicOf(item);
    if (topic === "opening" && item.kind !== "heading") return item.text.endsWith(":") || item.text.endsWith("?") ? [] : [listed(item)];
    if (item.kind === "heading" || topic === "participants" || inQuestionnaire(item)) return [];
    return named(item, seen);
  });
}

const listed = (item: Item): Draft => {
  const [name = item.text, ...description] = item.text.split(/\s*[:–—]\s+/);
  return draft("opening-item", item, item.text, { fields: { name, description: description.join(" – ") }, identity: name });
};

function named(item: Item, seen: Set<string>): Draft[] {
  const plain = letterForLetter(item.text);
  if (!SPEAKS_OF_OPENING.test(plain)) return [];
  return OPENABLE.flatMap(([concept, family, rule]) => {
    const match = rule.exec(plain);
    if (!match || seen.has(concept)) return [];
    seen.add(concept);
    const name = item.text.slice(match.index, match.index + match[0].length).replace(/^[+\s]+|^(?:les|des|the)\s+/giu, "").trim();
    return [draft("opening-item", item, name, { fields: { name, family, description: "" }, identity: concept, uncertain: null })];
  });
}

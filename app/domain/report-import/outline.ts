import { isQuestionnaire, topicOfHeading, topicOfList, type Topic } from "./words/headings.ts";
import type { Item, SourceLine } from "./source-line.ts";

/** Gives each line its place: the heading it stands under, the item it hangs on, the line that introduces its list. */
export function outline(lines: readonly SourceLine[]): Item[] {
  const items: Item[] = [];
  let heading = "";
  let intro: Item | null = null;
  let open: Item[] = [];
  for (const line of lines) {
    if (line.kind === "blank") continue;
    if (line.kind === "heading") heading = line.text;
    const isList = line.kind === "bullet" || line.kind === "numbered";
    open = isList ? open.slice(0, line.depth) : [];
    const parent = open.at(-1) ?? null;
    const item: Item = { ...line, heading: line.kind === "heading" ? line.text : heading, parent, children: [], intro: isList ? intro : null };
    parent?.children.push(item);
    if (isList) open = [...open, item];
    else intro = line.kind === "text" ? item : null;
    items.push(item);
  }
  return items;
}

const topics = new WeakMap<Item, { topic: Topic | null }>();

/** What an item is about: what the item above asks, else the line before the list, else the heading. */
export function topicOf(item: Item): Topic | null {
  const known = topics.get(item);
  if (known) return known.topic;
  const topic = topicAsked(item);
  topics.set(item, { topic });
  return topic;
}

/** A list of these is not turned into another by what one of its items mentions. */
const FIRM: readonly (Topic | null)[] = ["actions", "participants", "decisions", "hypotheses", "opening", "means"];

function topicAsked(item: Item): Topic | null {
  if (item.parent) {
    const above = topicOf(item.parent);
    return FIRM.includes(above) ? above : (topicOfList(item.parent.text) ?? above);
  }
  const introduced = item.intro && /[:?]\s*$/.test(item.intro.text) ? topicOfList(item.intro.text) : null;
  return introduced ?? (item.heading === "" ? null : topicOfHeading(item.heading));
}

/** Whether a list prepares a questionnaire. */
export function inQuestionnaire(item: Item): boolean {
  const top = item.parent ? topOf(item) : item;
  return top.intro !== null && isQuestionnaire(top.intro.text);
}

function topOf(item: Item): Item {
  let at = item;
  while (at.parent) at = at.parent;
  return at;
}

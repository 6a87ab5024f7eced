import { folded } from "#app/domain/form/slug.ts";
import type { ProposalKind } from "#app/domain/proposal/proposal.ts";
import { findAmount } from "../amounts.ts";
import { draft, type Draft } from "../draft.ts";
import { topicOf } from "../outline.ts";
import type { ReportText } from "../report-text.ts";
import type { Item } from "../source-line.ts";

const PREFIXES: readonly (readonly [ProposalKind, RegExp])[] = [
  ["decision", /^(?:décisions?|decisions?|décidé|decided|agreed)\s*(?:n°\s*)?\d*\s*:\s*(.+)$/iu],
  ["decision", /^((?:il est décidé|nous avons décidé|we (?:have )?(?:decided|agreed))\s.+)$/iu],
  ["hypothesis", /^(?:hypothèse|hypothese|hypothesis|assumption)\s*(?:n°\s*)?\d*\s*[:–-]\s*(.+)$/iu],
  ["benefit", /^(?:bénéfice|benefice|benefit|avantage|advantage)\s*:\s*(.+)$/iu],
  ["risk", /^(?:risque|risk)\s*:\s*(.+)$/iu],
  ["observation", /^(?:observation|surprise|imprévu|usage vu|use seen)\s*:\s*(.+)$/iu],
];

/** Lines that say themselves what they are, and the lists of decisions, hypotheses and observations. */
export const namedDrafts = ({ items }: ReportText): Draft[] => items.flatMap((item) => (item.kind === "heading" ? [] : named(item)));

function named(item: Item): Draft[] {
  for (const [kind, rule] of PREFIXES) {
    const words = rule.exec(item.text)?.[1]?.trim();
    if (words) return [of(kind, item, words)];
  }
  const listed = item.kind !== "text" || item.text.length > 20;
  const topic = topicOf(item);
  if (!listed || item.parent || item.text.endsWith(":")) return [];
  if (topic === "decisions") return [of("decision", item, item.text)];
  if (topic === "hypotheses") return [of("hypothesis", item, item.text)];
  return topic === "observations" ? [of("observation", item, item.text)] : [];
}

function of(kind: ProposalKind, item: Item, words: string): Draft {
  if (kind === "hypothesis") return draft(kind, item, words, { fields: { statement: words, usage: "", stakeholder: "", threshold: "" }, uncertain: "kind" });
  if (kind === "observation") return draft(kind, item, words, { fields: { what: words, kind: /\b(?:usage|use|utilise|used|utilisee?)\b/.test(folded(words)) ? "use-seen" : "surprise" } });
  if (kind === "benefit" || kind === "risk") return draft(kind, item, words, { fields: { statement: words, lens: "" } });
  return draft(kind, item, words, { fields: { text: words } });
}

const PLEDGES = /^(.{2,80}?)\s+(s[’']engage\w*(?: à| pour)?|finance\w*|apporte\w*|offre\w*|contribue\w*|pledge[sd]?|offer[sd]?|will (?:fund|provide|bring|give|contribute)|commits? to|funds?)\s+(.+)$/iu;

/** « La Ville finance 2 000 EUR »: who offers, and how much when it is said. */
export function commitmentDrafts({ items }: ReportText): Draft[] {
  return items.flatMap((item) => {
    const topic = topicOf(item);
    if (item.kind === "heading" || topic === "participants" || topic === "actions") return [];
    const [, who = "", , what = ""] = PLEDGES.exec(item.text) ?? [];
    const amount = findAmount(what);
    const name = who.replace(/^(?:la|le|les|l[’']|the)\s*/iu, "").trim();
    if (!amount || amount.unit === "days" || !/^\p{Lu}/u.test(name) || name.split(/\s+/).length > 6) return [];
    const fields = { stakeholder: name, what: item.text, state: "offered", unit: amount.unit, amount: amount.amount };
    return [draft("commitment", item, item.text, { fields, uncertain: amount.certain ? null : "amount" })];
  });
}

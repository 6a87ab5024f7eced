import { folded } from "#app/domain/form/slug.ts";
import type { Proposed, ProposalFields, ProposalKind, Uncertainty } from "#app/domain/proposal/proposal.ts";
import type { Item } from "./source-line.ts";

/** A proposal on its way: its key is made when all are known. */
export interface Draft {
  kind: ProposalKind;
  text: string;
  fields: ProposalFields;
  item: Pick<Item, "number" | "raw">;
  /** What it is, when its words are not enough: the name of a person. */
  identity: string;
  parent: Draft | null;
  uncertain: Uncertainty | null;
}

type More = Partial<Pick<Draft, "fields" | "identity" | "parent" | "uncertain">>;

export const draft = (kind: ProposalKind, item: Pick<Item, "number" | "raw">, text: string, more: More = {}): Draft =>
  ({ kind, item, text, fields: {}, identity: text, parent: null, uncertain: null, ...more });

const LONGEST_KEY = 160;
const LONGEST_SOURCE = 4_000;
/** Said twice, these are one. */
const ONCE: ReadonlySet<ProposalKind> = new Set(["event", "person", "stakeholder", "category", "usage", "purpose", "means", "opening-item", "link", "quote", "benefit", "risk", "question", "decision", "hypothesis", "observation", "commitment"]);

/** Drafts as proposals, in their order: keys are the same for the same words, and what is said twice stands once. */
export function keyed(drafts: readonly Draft[]): Proposed[] {
  const keys = new Map<Draft, string>();
  const seen = new Map<string, number>();
  const proposed: Proposed[] = [];
  for (const one of drafts) {
    const wanted = `${one.kind}:${folded(one.identity).slice(0, LONGEST_KEY)}`;
    const times = seen.get(wanted) ?? 0;
    seen.set(wanted, times + 1);
    const key = times === 0 || ONCE.has(one.kind) ? wanted : `${wanted}~${times + 1}`;
    keys.set(one, key);
    if (times > 0 && ONCE.has(one.kind)) continue;
    const { kind, text, fields, item, uncertain } = one;
    proposed.push({ kind, key, parentKey: one.parent ? (keys.get(one.parent) ?? null) : null, text, fields, line: item.number, sourceText: item.raw.trim().slice(0, LONGEST_SOURCE), uncertain });
  }
  return proposed;
}

import type { LineageRelation } from "#app/domain/hypothesis/lineage.ts";

/** What stands on the way to a record: where it was planned, or the version, the iteration and the event it came out of; what it was before; itself. */
export const ORIGIN_STEPS = ["planned", "version", "iteration", "workshop", "observation", "response", "introduction", "ancestor", "self"] as const;
export type OriginStepKind = (typeof ORIGIN_STEPS)[number];

export interface OriginStep {
  kind: OriginStepKind;
  /** What it is called; empty where the word of its kind is enough. */
  label: string;
  /** Of an iteration or a hypothesis. */
  number: number | null;
  /** How a hypothesis comes from the one before. */
  relation: LineageRelation | null;
  /** The record to open; null for what has no page. */
  at: { kind: "version" | "iteration" | "workshop" | "observation" | "hypothesis" | "questionnaire"; id: string; programSlug: string } | null;
}

const LONGEST = 90;

export const originStep = (kind: OriginStepKind, more: Partial<Omit<OriginStep, "kind">> = {}): OriginStep => {
  const label = more.label ?? "";
  return { kind, number: null, relation: null, at: null, ...more, label: label.length > LONGEST ? `${label.slice(0, LONGEST - 1).trimEnd()}…` : label };
};

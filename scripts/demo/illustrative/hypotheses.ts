import type { SeededUsage } from "../lists.ts";

export interface ToldEvidence {
  on: string;
  fact: string;
  source: string;
  stance: "supports" | "opposes";
  /** The experiment it comes from. */
  through?: string;
}

export interface ToldHypothesis {
  key: string;
  pair: readonly [usage: SeededUsage, target: string];
  statement: string;
  threshold: string;
  controlled?: string;
  dependsOnOthers?: string;
  /** Taken up from an earlier iteration. What closing carried over needs nothing more. */
  from?: { key: string; relation: "carried" | "changed" | "split" };
  /** Added while the iteration runs. */
  addedOn?: string;
  through?: { kind: "workshop" | "observation" | "response" | "introduction"; subject?: string; note: string };
  evidence: readonly ToldEvidence[];
  verdict?: { on: string; result: "validated" | "invalidated" | "inconclusive" | "not-tested"; learning: string };
}

export interface ToldExperiment {
  key: string;
  on: string;
  kind: "workshop" | "hackapom" | "loan" | "interviews" | "prototype" | "survey";
  title: string;
  notes?: string;
  tests: readonly string[];
}

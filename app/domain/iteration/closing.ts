import type { LossUnit } from "#app/domain/affordable-loss/affordable-loss.ts";

export const ITERATION_OUTCOMES = ["produced", "kept", "stopped"] as const;
export type IterationOutcome = (typeof ITERATION_OUTCOMES)[number];

export const UNCERTAINTY_ANSWERS = ["yes", "no", "partly"] as const;
export type UncertaintyAnswer = (typeof UNCERTAINTY_ANSWERS)[number];

/** What becomes of the base; a stop also says what was learned, what can be reused and whether the uncertainty was resolved. */
export type OutcomeAnswer = { outcome: IterationOutcome | null; versionName: string; learned: string; reusable: string; uncertaintyResolved: UncertaintyAnswer | null };

export type ClosingInput = {
  hypotheses: readonly { id: string; hasVerdict: boolean }[];
  /** One per actor and unit concerned. */
  losses: readonly { stakeholderId: string; unit: LossUnit; movements: number; saidNotKnown: boolean }[];
  /** What sticks out of a ceiling, `over` in the unit's smallest part. */
  overruns: readonly { stakeholderId: string; unit: LossUnit; over: number; decided: boolean }[];
  /** The live benefits and risks; `oneByOne` when « unchanged » in bulk does not do. */
  impacts: readonly { id: string; reviewed: boolean; oneByOne: boolean }[];
  newcomersConfirmed: boolean;
  outcome: OutcomeAnswer;
};

export const OUTCOME_FIELDS = ["version-name", "learned", "reusable", "uncertainty-resolved"] as const;
export type OutcomeField = (typeof OUTCOME_FIELDS)[number];

export type ClosingGap =
  | { kind: "verdict-missing"; hypothesisId: string }
  | { kind: "loss-missing"; stakeholderId: string; unit: LossUnit }
  | { kind: "overrun-undecided"; stakeholderId: string; unit: LossUnit; over: number }
  | { kind: "impact-unreviewed"; impactId: string; oneByOne: boolean }
  | { kind: "newcomers-unconfirmed" }
  | { kind: "outcome-missing" }
  | { kind: "outcome-incomplete"; fields: OutcomeField[] };

export const CLOSING_GAPS = [
  "verdict-missing", "loss-missing", "overrun-undecided", "impact-unreviewed", "newcomers-unconfirmed", "outcome-missing", "outcome-incomplete",
] as const satisfies readonly ClosingGap["kind"][];

/** Everything that is still missing to close, in the order of the page; empty when the iteration may close. */
export function closingGaps(input: ClosingInput): ClosingGap[] {
  return [
    ...input.hypotheses.flatMap(({ id, hasVerdict }): ClosingGap[] => (hasVerdict ? [] : [{ kind: "verdict-missing", hypothesisId: id }])),
    ...input.losses.flatMap(lossGap),
    ...input.overruns.flatMap(({ decided, stakeholderId, unit, over }): ClosingGap[] => (decided ? [] : [{ kind: "overrun-undecided", stakeholderId, unit, over }])),
    ...input.impacts.flatMap(({ id, reviewed, oneByOne }): ClosingGap[] => (reviewed ? [] : [{ kind: "impact-unreviewed", impactId: id, oneByOne }])),
    ...(input.newcomersConfirmed ? [] : [{ kind: "newcomers-unconfirmed" } as const]),
    ...outcomeGap(input.outcome),
  ];
}

export type ClosingProgress = { answered: number; total: number };

/** How many answers closing asks for, and how many are given; newcomers and the outcome count for one each. */
export function closingProgress(input: ClosingInput): ClosingProgress {
  const total = input.hypotheses.length + input.losses.length + input.overruns.length + input.impacts.length + 2;
  return { answered: total - closingGaps(input).length, total };
}

/** What an outcome still lacks: a produced version is named; a stop is explained. */
export function missingOutcomeFields(answer: OutcomeAnswer): OutcomeField[] {
  const missing: [boolean, OutcomeField][] = [
    [answer.outcome === "produced" && isBlank(answer.versionName), "version-name"],
    [answer.outcome === "stopped" && isBlank(answer.learned), "learned"],
    [answer.outcome === "stopped" && isBlank(answer.reusable), "reusable"],
    [answer.outcome === "stopped" && answer.uncertaintyResolved === null, "uncertainty-resolved"],
  ];
  return missing.flatMap(([lacks, field]) => (lacks ? [field] : []));
}

function lossGap({ stakeholderId, unit, movements, saidNotKnown }: ClosingInput["losses"][number]): ClosingGap[] {
  return movements > 0 || saidNotKnown ? [] : [{ kind: "loss-missing", stakeholderId, unit }];
}

function outcomeGap(answer: OutcomeAnswer): ClosingGap[] {
  if (answer.outcome === null) return [{ kind: "outcome-missing" }];
  const fields = missingOutcomeFields(answer);
  return fields.length > 0 ? [{ kind: "outcome-incomplete", fields }] : [];
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}

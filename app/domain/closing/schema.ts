import { z } from "zod";
import { checked, choice, id, maybeChoice, maybeLevel, maybeText, revision } from "#app/domain/form/fields.ts";
import { judgementFields as impactJudgement } from "#app/domain/impact/schema.ts";
import { ITERATION_OUTCOMES, UNCERTAINTY_ANSWERS, type IterationOutcome, type UncertaintyAnswer } from "#app/domain/iteration/closing.ts";
import { VERSION_JUDGEMENTS, type VersionJudgement } from "#app/domain/resource-version/resource-version.ts";

/** The answers a person gives one by one; « changed » comes with figures and a reason. */
export const REVIEW_MOVES = ["kept", "changed", "retired"] as const;
export type ReviewMove = (typeof REVIEW_MOVES)[number];

export const reviewForm = z.object({ impactId: id(), move: choice(REVIEW_MOVES), reason: maybeText(2_000), ...impactJudgement });
export const newcomersForm = z.object({ confirmed: checked() });

/** The outcome as the page asks it: the four judgements come as « image-risk » and « image-risk-comment ». */
export type VersionJudgements = Record<VersionJudgement, { level: number | null; comment: string }>;

const judged = Object.fromEntries(VERSION_JUDGEMENTS.flatMap((name) => [[name, maybeLevel()], [`${name}-comment`, maybeText(2_000)]]));

export const outcomeForm = z.object({
  revision: revision(),
  outcome: maybeChoice(ITERATION_OUTCOMES),
  outcomeReason: maybeText(5_000),
  versionName: maybeText(120),
  versionDescription: maybeText(5_000),
  learned: maybeText(5_000),
  reusable: maybeText(5_000),
  uncertaintyResolved: maybeChoice(UNCERTAINTY_ANSWERS),
});

/** Beside the outcome, in the same form. */
export const judgementsForm = z.object(judged).transform(judgementsOf);

function judgementsOf(fields: Record<string, unknown>): VersionJudgements {
  const entries = VERSION_JUDGEMENTS.map((name) => [name, { level: fields[name] as number | null, comment: String(fields[`${name}-comment`] ?? "") }]);
  return Object.fromEntries(entries) as VersionJudgements;
}

/** Any part of the answers, the others stay as they are; with the revision seen, a save that comes second shows both. */
export type ClosingAnswers = {
  outcome?: IterationOutcome | null;
  outcomeReason?: string;
  versionName?: string;
  versionDescription?: string;
  learned?: string;
  reusable?: string;
  uncertaintyResolved?: UncertaintyAnswer | null;
  judgements?: Partial<VersionJudgements>;
  newcomersConfirmed?: boolean;
};

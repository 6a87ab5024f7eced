import type { LossUnit } from "#app/domain/affordable-loss/affordable-loss.ts";
import type { DecisionAnswer, DecisionSubject } from "#app/domain/decision/decision.ts";
import type { Engagement } from "#app/domain/engagement/engagement.ts";
import type { Assessment } from "#app/domain/impact/assessment.ts";
import type { ImpactKind } from "#app/domain/impact/impact.ts";
import type { ItemState } from "#app/domain/resource-version/opening-item.ts";
import type { VersionState } from "#app/domain/resource-version/resource-version.ts";
import type { Verdict } from "#app/domain/verdict/verdict.ts";

/** Days are 'YYYY-MM-DD'. */
type Dated<T> = T & { on: string };
export interface Named {
  id: string;
  name: string;
}

export interface ImpactFact {
  id: string;
  number: number;
  kind: ImpactKind;
  statement: string;
  retiredOn: string | null;
}

export interface VersionFact extends Named {
  position: number;
  producedOn: string | null;
  authorisedOn: string | null;
  openedOn: string | null;
  refusedOn: string | null;
}

/** What a decision is on: a version by its name, an iteration by its number, the ceiling of an actor, a question. */
export interface DecidedOn {
  kind: DecisionSubject | "question";
  name: string;
}

/** Everything dated of a programme that changes are told from. */
export interface ProgramFacts {
  versions: readonly VersionFact[];
  impacts: readonly ImpactFact[];
  assessments: readonly Dated<Assessment & { reason: string }>[];
  /** A verdict, and each correction of one, oldest first. */
  verdicts: readonly Dated<{ hypothesisId: string; result: Verdict }>[];
  /** The movements spent (+) and recovered (−); null is n.c. */
  losses: readonly Dated<{ unit: LossUnit; amount: number | null }>[];
  stakeholders: readonly (Named & { metOn: string | null })[];
  /** Oldest first. */
  engagements: readonly Dated<{ stakeholderId: string; state: Engagement }>[];
  items: readonly Named[];
  itemStates: readonly (ItemState & { versionId: string })[];
  decisions: readonly Dated<{ id: string; answer: DecisionAnswer; subject: DecidedOn }>[];
  conditions: readonly Dated<{ id: string; title: string; met: boolean }>[];
  iterations: readonly { id: string; number: number; openedOn: string | null; closedOn: string | null }[];
  observations: readonly Dated<{ id: string }>[];
}

/** The two ends a change is told between: a day, or a version as it was judged. */
export interface Moment {
  day: string;
  versionId: string | null;
}

export type VersionPassage = Exclude<VersionState, "expected">;

import type { FirstStepView } from "#app/domain/affordable-loss/first-step-groups.ts";
import type { LossByActor } from "#app/domain/affordable-loss/loss-rows.ts";
import type { LossUnit } from "#app/domain/affordable-loss/affordable-loss.ts";
import type { Change } from "#app/domain/changes/changes.ts";
import type { DecisionAnswer, DecisionSubject } from "#app/domain/decision/decision.ts";
import type { IterationState } from "#app/domain/iteration/iteration.ts";
import type { ObjectionState } from "#app/domain/objection/objection.ts";
import type { VersionState } from "#app/domain/resource-version/resource-version.ts";
import type { Verdict } from "#app/domain/verdict/verdict.ts";
import type { Becomes, Learned } from "./learned.ts";
import type { Control, EvolutionMove } from "#app/domain/impact/moves.ts";
import type { LevelSpec } from "#app/domain/chart/evolution-spec.ts";
import type { WhoIsHere } from "./who-is-here.ts";

type Subject = { kind: DecisionSubject; id: string; name: string; ceiling?: { unit: LossUnit; amount: number | null } };

export interface AskedRequest {
  id: string;
  subject: Subject;
  sentence: string;
  money: number | null;
  personMonths: number | null;
  worstCase: string;
  options: string;
  deadline: string | null;
}

export interface GivenDecision {
  id: string;
  subject: Subject;
  answer: DecisionAnswer;
  reason: string;
  onBehalfOf: string;
  on: string;
  sentence: string | null;
  conditions: { id: string; title: string; owner: string; dueOn: string | null; state: "pending" | "met" | "missed"; on: string | null }[];
}

export interface Asked {
  /** The request with the nearest deadline, those on a version or an iteration before those on a ceiling. */
  request: AskedRequest | null;
  others: number;
  /** The latest decision that stands on a version or an iteration: what executives said last. */
  last: GivenDecision | null;
  /** Standing decisions that set conditions: the latest, kept or not, then the earlier ones of which one is still awaited or was settled since. */
  underConditions: GivenDecision[];
}

export interface NamedItem {
  id: string;
  name: string;
}

export interface OpeningAhead {
  from: NamedItem | null;
  to: NamedItem & { state: VersionState };
  /** What this version adds to the one before, and under which terms. */
  opens: (NamedItem & { underAgreement: boolean })[];
  closes: NamedItem[];
  alreadyOpen: number;
  staysClosed: NamedItem[];
  recreated: NamedItem[];
}

export interface Stake {
  iteration: { id: string; number: number; state: IterationState; worstCase: string };
  loss: LossByActor;
  nextStep: FirstStepView | null;
}

export interface ObjectionTold {
  id: string;
  text: string;
  by: string;
  state: ObjectionState;
  reply: string;
  owner: string | null;
}

/** What executives see of a programme, on its page and on a shared link. */
export interface ExecutiveView {
  workspace: string;
  today: string;
  program: { id: string; slug: string; name: string; currency: string };
  asked: Asked;
  opening: OpeningAhead | null;
  stake: Stake | null;
  learned: Omit<Learned, "telling"> & { telling: { id: string; number: number; verdict: Verdict; becomes: (Becomes & { statement: string }) | null; learning: string }[] };
  /** The picture (null before anything was assessed), what moved and why, and how many items no picture can hold. */
  evolution: { spec: LevelSpec | null; moves: EvolutionMove[]; controls: Readonly<Record<string, Control>>; wordingOnly: number };
  /** Those that wait first, the oldest of them first; never the withdrawn. */
  objections: ObjectionTold[];
  people: WhoIsHere;
  /** The day of the last decision on a version or an iteration: « last time ». */
  since: string | null;
  /** The figures that changed since then. */
  changes: Change[];
}

import type { CycleSpec } from "#app/domain/chart/cycle-spec.ts";
import type { ExecutiveView } from "#app/domain/dashboard/executive-view.ts";
import type { DisclosureLevel } from "#app/domain/disclosure/disclosure.ts";
import type { Engagement } from "#app/domain/engagement/engagement.ts";
import type { AmountRange } from "#app/domain/impact/assessment.ts";
import type { Directness, ImpactKind, Materiality, TimeScale } from "#app/domain/impact/impact.ts";
import type { IterationState } from "#app/domain/iteration/iteration.ts";
import type { VersionState } from "#app/domain/resource-version/resource-version.ts";

export type SeededName = { seedKey: string | null; label: string | null };

/** A level of 1 to 5; null: nobody judged. */
type Level = number | null;

export interface BriefImpact {
  id: string;
  number: number;
  kind: ImpactKind;
  statement: string;
  forWhom: string;
  directness: Directness | null;
  exchangeable: boolean;
  quantifiable: boolean;
  materiality: Materiality | null;
  timeScale: TimeScale | null;
  lens: SeededName | null;
  /** A risk seen through the legal lens: nobody outside reads it. */
  legal: boolean;
  disclosure: DisclosureLevel;
  /** At the last version observed: what was expected of it, what was observed, and a risk before its action. */
  expected: Level;
  observed: Level;
  before: Level;
  /** What is expected of the version after it. */
  ahead: Level;
  /** The latest amount given, in its unit; all null when it cannot be counted. */
  amount: AmountRange;
  action: { title: string; owner: string; dueOn: string | null; state: "to-do" | "doing" | "done" } | null;
}

export interface BriefStakeholder {
  id: string;
  name: string;
  category: SeededName | null;
  engagement: Engagement;
  engagementOn: string | null;
  /** What it pledged or delivered, and the means it brings: words, never an amount. */
  brings: readonly string[];
  /** Sponsor or facilitator. */
  us: boolean;
}

export interface BriefQuestion {
  id: string;
  question: string;
  options: readonly { id: string; label: string; pros: string; cons: string; outcome: "chosen" | "set-aside" | null }[];
  /** Why the one chosen was, once it was answered. */
  answer: { reason: string; on: string } | null;
}

/** What is ahead, by day. */
export type BriefDate = { on: string; what: "decision" | "iteration-end" | "action" | "condition"; text: string; owner: string };

/** Everything the note can say of a programme on a day, as the pages say it: the same queries, nothing counted again. */
export interface BriefFacts {
  view: ExecutiveView;
  program: { purpose: string; challenge: string; sponsor: string | null; facilitator: string | null };
  iteration: { id: string; number: number; state: IterationState; question: string; openedOn: string | null; endsOn: string | null } | null;
  versions: readonly { id: string; name: string; state: VersionState; description: string; producedOn: string | null; openedOn: string | null }[];
  /** Live benefits and risks, by number. */
  impacts: readonly BriefImpact[];
  stakeholders: readonly BriefStakeholder[];
  /** Who may know of each item to open. */
  itemLevels: Readonly<Record<string, DisclosureLevel>>;
  questions: readonly BriefQuestion[];
  dates: readonly BriefDate[];
  cycle: CycleSpec;
}

import { index, integer, sqliteTable, text, unique } from "drizzle-orm/sqlite-core";
import { day, flag, instant, provenance, record, trashable } from "./columns.ts";
import { programs, resourceVersions } from "./program.ts";
import { pairs } from "./stakeholder.ts";

export const iterations = sqliteTable(
  "iterations",
  {
    ...record(),
    programId: text("program_id").notNull().references(() => programs.id),
    number: integer("number").notNull(),
    question: text("question").notNull().default(""),
    startsOn: day("starts_on"),
    endsOn: day("ends_on"),
    baseVersionId: text("base_version_id").references(() => resourceVersions.id),
    targetVersionId: text("target_version_id").references(() => resourceVersions.id),
    state: text("state").$type<"draft" | "running" | "closed">().notNull(),
    openedOn: day("opened_on"),
    closedOn: day("closed_on"),
    outcome: text("outcome").$type<"produced" | "kept" | "stopped">(),
    outcomeReason: text("outcome_reason").notNull().default(""),
    /** A stop says what was learned, what can be reused and whether the uncertainty was resolved. */
    learned: text("learned").notNull().default(""),
    reusable: text("reusable").notNull().default(""),
    uncertaintyResolved: text("uncertainty_resolved").$type<"yes" | "no" | "partly">(),
    /** The worst case in words, and the losses that are not money. */
    worstCase: text("worst_case").notNull().default(""),
    imageLoss: text("image_loss").notNull().default(""),
    legalLoss: text("legal_loss").notNull().default(""),
    knowHowLoss: text("know_how_loss").notNull().default(""),
    opportunityLoss: text("opportunity_loss").notNull().default(""),
    /** The newcomers were looked at and confirmed, possibly none. */
    newcomersConfirmedAt: instant("newcomers_confirmed_at"),
  },
  (t) => [unique("iterations_number").on(t.programId, t.number), index("iterations_workspace").on(t.workspaceId)],
);

/** The guided closing, saved as one goes; nothing of it is true before the iteration is closed. */
export const closingDrafts = sqliteTable("closing_drafts", {
  ...record(),
  iterationId: text("iteration_id").notNull().unique().references(() => iterations.id),
  newcomersConfirmed: flag("newcomers_confirmed").notNull().default(false),
  outcome: text("outcome").$type<"produced" | "kept" | "stopped">(),
  outcomeReason: text("outcome_reason").notNull().default(""),
  versionName: text("version_name").notNull().default(""),
  versionDescription: text("version_description").notNull().default(""),
  learned: text("learned").notNull().default(""),
  reusable: text("reusable").notNull().default(""),
  uncertaintyResolved: text("uncertainty_resolved").$type<"yes" | "no" | "partly">(),
  judgements: text("judgements", { mode: "json" }).$type<Record<string, { level: number | null; comment: string }>>(),
});

/** The choice of a pair for an iteration, with what the rule said that day. */
export const pairChoices = sqliteTable(
  "pair_choices",
  {
    ...record(),
    iterationId: text("iteration_id").notNull().references(() => iterations.id),
    pairId: text("pair_id").notNull().references(() => pairs.id),
    chosen: flag("chosen").notNull(),
    ruleResult: text("rule_result").notNull(),
    reason: text("reason").notNull().default(""),
    dissent: text("dissent").notNull().default(""),
  },
  (t) => [unique("pair_choices_once").on(t.iterationId, t.pairId)],
);

export const hypotheses = sqliteTable(
  "hypotheses",
  {
    ...record(),
    ...trashable(),
    ...provenance(),
    programId: text("program_id").notNull().references(() => programs.id),
    iterationId: text("iteration_id").notNull().references(() => iterations.id),
    pairId: text("pair_id").notNull().references(() => pairs.id),
    number: integer("number").notNull(),
    statement: text("statement").notNull(),
    /** How we will know, written before any evidence. */
    threshold: text("threshold").notNull().default(""),
    controlled: text("controlled").notNull().default(""),
    dependsOnOthers: text("depends_on_others").notNull().default(""),
    /** Day of the iteration on which it was added; null when planned before the opening. */
    addedOnDay: integer("added_on_day"),
    parentId: text("parent_id"),
    relation: text("relation").$type<"carried" | "changed" | "split">(),
    /** The first ancestor: counts over iterations count lineages. */
    lineageId: text("lineage_id").notNull(),
  },
  (t) => [
    unique("hypotheses_number").on(t.programId, t.number),
    index("hypotheses_iteration").on(t.iterationId),
    index("hypotheses_pair").on(t.pairId),
    index("hypotheses_lineage").on(t.lineageId),
  ],
);

export const experiments = sqliteTable(
  "experiments",
  {
    ...record(),
    ...trashable(),
    iterationId: text("iteration_id").notNull().references(() => iterations.id),
    kind: text("kind").$type<"workshop" | "hackapom" | "loan" | "interviews" | "prototype" | "survey">().notNull(),
    title: text("title").notNull(),
    on: day("on_day"),
    notes: text("notes").notNull().default(""),
    workshopId: text("workshop_id"),
  },
  (t) => [index("experiments_iteration").on(t.iterationId)],
);

export const experimentHypotheses = sqliteTable(
  "experiment_hypotheses",
  {
    ...record(),
    experimentId: text("experiment_id").notNull().references(() => experiments.id),
    hypothesisId: text("hypothesis_id").notNull().references(() => hypotheses.id),
  },
  (t) => [unique("experiment_hypotheses_once").on(t.experimentId, t.hypothesisId)],
);

export const evidence = sqliteTable(
  "evidence",
  {
    ...record(),
    ...trashable(),
    iterationId: text("iteration_id").notNull().references(() => iterations.id),
    experimentId: text("experiment_id").references(() => experiments.id),
    fact: text("fact").notNull(),
    source: text("source").notNull(),
    on: day("on_day").notNull(),
  },
  (t) => [index("evidence_iteration").on(t.iterationId)],
);

export const evidenceLinks = sqliteTable(
  "evidence_links",
  {
    ...record(),
    evidenceId: text("evidence_id").notNull().references(() => evidence.id),
    hypothesisId: text("hypothesis_id").notNull().references(() => hypotheses.id),
    stance: text("stance").$type<"supports" | "opposes">().notNull(),
  },
  (t) => [unique("evidence_links_once").on(t.evidenceId, t.hypothesisId), index("evidence_links_hypothesis").on(t.hypothesisId)],
);

export type VerdictResult = "validated" | "invalidated" | "inconclusive" | "not-tested";

export const verdicts = sqliteTable(
  "verdicts",
  {
    ...record(),
    iterationId: text("iteration_id").notNull().references(() => iterations.id),
    hypothesisId: text("hypothesis_id").notNull().unique().references(() => hypotheses.id),
    result: text("result").$type<VerdictResult>().notNull(),
    learning: text("learning").notNull(),
    on: day("on_day").notNull(),
  },
  (t) => [index("verdicts_iteration").on(t.iterationId)],
);

/** A dated correction of a closed iteration: live pages use it with a mark, nothing cascades. */
export const amendments = sqliteTable(
  "amendments",
  {
    ...record(),
    iterationId: text("iteration_id").notNull().references(() => iterations.id),
    subjectKind: text("subject_kind").notNull(),
    subjectId: text("subject_id").notNull(),
    field: text("field").notNull(),
    before: text("before", { mode: "json" }).$type<unknown>(),
    after: text("after", { mode: "json" }).$type<unknown>(),
    reason: text("reason").notNull(),
    on: day("on_day").notNull(),
  },
  (t) => [index("amendments_iteration").on(t.iterationId), index("amendments_subject").on(t.workspaceId, t.subjectId)],
);

export type CaptureKind =
  | "usage" | "stakeholder" | "hypothesis" | "benefit" | "risk" | "question" | "quote" | "action" | "observation";

/** A line typed in quick capture: it keeps its text and counts for nothing until sorted. Its id is made by the browser. */
export const capturedLines = sqliteTable(
  "captured_lines",
  {
    ...record(),
    ...trashable(),
    programId: text("program_id").notNull().references(() => programs.id),
    iterationId: text("iteration_id").references(() => iterations.id),
    kind: text("kind").$type<CaptureKind>(),
    text: text("text").notNull(),
    position: integer("position").notNull(),
    sortedAt: instant("sorted_at"),
    sortedInto: text("sorted_into"),
    sortedIntoId: text("sorted_into_id"),
    /** The workshop it was said in, and the phone it came from when it had no account. */
    workshopId: text("workshop_id"),
    roomPhoneId: text("room_phone_id"),
  },
  (t) => [index("captured_lines_program").on(t.programId, t.sortedAt), index("captured_lines_workshop").on(t.workshopId)],
);

import { index, integer, sqliteTable, text, unique } from "drizzle-orm/sqlite-core";
import { amount, day, flag, record, trashable } from "./columns.ts";
import { iterations } from "./iteration.ts";
import { programs, resourceVersions, type Disclosure } from "./program.ts";
import { pairs } from "./stakeholder.ts";
import { listEntries } from "./workspace.ts";

export const impacts = sqliteTable(
  "impacts",
  {
    ...record(),
    ...trashable(),
    programId: text("program_id").notNull().references(() => programs.id),
    number: integer("number").notNull(),
    kind: text("kind").$type<"benefit" | "risk">().notNull(),
    statement: text("statement").notNull(),
    forWhom: text("for_whom").notNull().default(""),
    directness: text("directness").$type<"direct" | "indirect">(),
    exchangeable: flag("exchangeable").notNull().default(false),
    quantifiable: flag("quantifiable").notNull().default(false),
    expressible: flag("expressible").notNull().default(true),
    materiality: text("materiality").$type<"material" | "immaterial">(),
    timeScale: text("time_scale").$type<"now" | "under-1" | "1-3" | "over-3">(),
    lensId: text("lens_id").references(() => listEntries.id),
    /** Who captures the know-how or the value. */
    capturedBy: text("captured_by").notNull().default(""),
    controlActionId: text("control_action_id"),
    disclosure: text("disclosure").$type<Disclosure>().notNull().default("team"),
    retiredOn: day("retired_on"),
    retiredInIterationId: text("retired_in_iteration_id"),
  },
  (t) => [unique("impacts_number").on(t.programId, t.number), index("impacts_program").on(t.programId, t.kind)],
);

/** Without a pair the impact is the whole programme's. */
export const impactPairs = sqliteTable(
  "impact_pairs",
  {
    ...record(),
    impactId: text("impact_id").notNull().references(() => impacts.id),
    pairId: text("pair_id").notNull().references(() => pairs.id),
  },
  (t) => [unique("impact_pairs_once").on(t.impactId, t.pairId)],
);

/** Levels 1 to 5; a risk's are before and after its control action. Ordinal: never added up. */
const levels = () => ({
  magnitude: integer("magnitude"),
  confidence: integer("confidence"),
  likelihoodBefore: integer("likelihood_before"),
  severityBefore: integer("severity_before"),
  likelihoodAfter: integer("likelihood_after"),
  severityAfter: integer("severity_after"),
  unit: text("unit").$type<"money" | "person-months">(),
  amountLow: amount("amount_low"),
  amountLikely: amount("amount_likely"),
  amountHigh: amount("amount_high"),
});

export type Move = "new" | "kept" | "changed" | "retired";

export const assessments = sqliteTable(
  "assessments",
  {
    ...record(),
    impactId: text("impact_id").notNull().references(() => impacts.id),
    versionId: text("version_id").notNull().references(() => resourceVersions.id),
    kind: text("kind").$type<"expected" | "observed">().notNull(),
    assessmentRevision: integer("assessment_revision").notNull().default(1),
    iterationId: text("iteration_id"),
    move: text("move").$type<Move>().notNull(),
    reason: text("reason").notNull().default(""),
    on: day("on_day").notNull(),
    ...levels(),
  },
  (t) => [unique("assessments_once").on(t.impactId, t.versionId, t.kind, t.assessmentRevision)],
);

/** The review of one live impact while closing: becomes an observed assessment. */
export const impactReviews = sqliteTable(
  "impact_reviews",
  {
    ...record(),
    iterationId: text("iteration_id").notNull().references(() => iterations.id),
    impactId: text("impact_id").notNull().references(() => impacts.id),
    move: text("move").$type<Move>().notNull(),
    reason: text("reason").notNull().default(""),
    /** Said of several at once: does not do for a risk on a pair that the iteration tests. */
    inBulk: flag("in_bulk").notNull().default(false),
    ...levels(),
  },
  (t) => [unique("impact_reviews_once").on(t.iterationId, t.impactId)],
);

import { index, sqliteTable, text, unique } from "drizzle-orm/sqlite-core";
import { amount, day, flag, record, trashable } from "./columns.ts";
import { iterations } from "./iteration.ts";
import { pairs, persons, stakeholders } from "./stakeholder.ts";

export type Unit = "money" | "person-months";

const perActor = () => ({
  iterationId: text("iteration_id").notNull().references(() => iterations.id),
  stakeholderId: text("stakeholder_id").notNull().references(() => stakeholders.id),
});

export const firstSteps = sqliteTable(
  "first_steps",
  {
    ...record(),
    ...trashable(),
    ...perActor(),
    pairId: text("pair_id").notNull().references(() => pairs.id),
    action: text("action").notNull(),
    money: amount("money"),
    personMonths: amount("person_months"),
    expectedLearning: text("expected_learning").notNull().default(""),
  },
  (t) => [unique("first_steps_once").on(t.iterationId, t.pairId, t.stakeholderId), index("first_steps_iteration").on(t.iterationId)],
);

/** What an actor agrees to lose. A raise is a new row that supersedes the old one, made by a decision. */
export const lossCeilings = sqliteTable(
  "loss_ceilings",
  {
    ...record(),
    ...perActor(),
    unit: text("unit").$type<Unit>().notNull(),
    amount: amount("amount"),
    /** An estimate shown apart, never subtracted. */
    hopedToRecover: amount("hoped_to_recover"),
    supersededById: text("superseded_by_id"),
    decisionId: text("decision_id"),
  },
  (t) => [index("loss_ceilings_iteration").on(t.iterationId)],
);

/** What an actor can lose: read and written by that actor's own side only. */
export const lossAbilities = sqliteTable(
  "loss_abilities",
  {
    ...record(),
    ...perActor(),
    unit: text("unit").$type<Unit>().notNull(),
    amount: amount("amount"),
  },
  (t) => [unique("loss_abilities_once").on(t.iterationId, t.stakeholderId, t.unit)],
);

export const lossMovements = sqliteTable(
  "loss_movements",
  {
    ...record(),
    ...trashable(),
    ...perActor(),
    unit: text("unit").$type<Unit>().notNull(),
    kind: text("kind").$type<"committed" | "spent" | "recovered">().notNull(),
    amount: amount("amount"),
    on: day("on_day").notNull(),
    reason: text("reason").notNull(),
    pairId: text("pair_id").references(() => pairs.id),
    firstStepId: text("first_step_id").references(() => firstSteps.id),
    /** The commitment that a spending is made against. */
    againstId: text("against_id"),
  },
  (t) => [index("loss_movements_iteration").on(t.iterationId)],
);

/** « n.c. » said at closing: the actor gives no figure for this unit. */
export const lossNotKnown = sqliteTable(
  "loss_not_known",
  {
    ...record(),
    ...perActor(),
    unit: text("unit").$type<Unit>().notNull(),
  },
  (t) => [unique("loss_not_known_once").on(t.iterationId, t.stakeholderId, t.unit)],
);

export const acceptances = sqliteTable(
  "acceptances",
  {
    ...record(),
    iterationId: text("iteration_id").notNull().references(() => iterations.id),
    subjectKind: text("subject_kind").$type<"first-step" | "ceiling">().notNull(),
    subjectId: text("subject_id").notNull(),
    accepted: flag("accepted").notNull(),
    /** Who decided; createdBy is who recorded it. */
    personId: text("person_id").notNull().references(() => persons.id),
    on: day("on_day").notNull(),
    conditions: text("conditions").notNull().default(""),
    expiresOn: day("expires_on"),
    supersededById: text("superseded_by_id"),
  },
  (t) => [index("acceptances_iteration").on(t.iterationId), index("acceptances_subject").on(t.subjectId)],
);

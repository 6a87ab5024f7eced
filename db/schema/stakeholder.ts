import { index, integer, sqliteTable, text, unique } from "drizzle-orm/sqlite-core";
import { amount, day, flag, provenance, record, trashable } from "./columns.ts";
import { listEntries } from "./workspace.ts";
import { programs } from "./program.ts";

export type Engagement = "identified" | "contacted" | "interested" | "committed" | "delivering" | "left";

export const usages = sqliteTable(
  "usages",
  {
    ...record(),
    ...trashable(),
    ...provenance(),
    /** An untouched seeded usage has no label of its own and translates. */
    seedKey: text("seed_key"),
    label: text("label"),
    description: text("description").notNull().default(""),
    parentId: text("parent_id"),
    purposeId: text("purpose_id").references(() => listEntries.id),
    position: integer("position").notNull().default(0),
    retiredAt: day("retired_at"),
    mergedIntoId: text("merged_into_id"),
  },
  (t) => [index("usages_workspace").on(t.workspaceId)],
);

export const stakeholders = sqliteTable(
  "stakeholders",
  {
    ...record(),
    ...trashable(),
    ...provenance(),
    name: text("name").notNull(),
    /** Name without case nor accents, for search and for spotting doubles. */
    searchText: text("search_text").notNull(),
    nature: text("nature").$type<"organisation" | "informal">().notNull().default("organisation"),
    categoryId: text("category_id").references(() => listEntries.id),
    competitor: flag("competitor").notNull().default(false),
    cv: text("cv").notNull().default(""),
    experience: text("experience").notNull().default(""),
    connection: text("connection").notNull().default(""),
    howToEngage: text("how_to_engage").notNull().default(""),
    /** What we ask of them, who leads it, and when the next step is due. */
    ask: text("ask").notNull().default(""),
    engageOwner: text("engage_owner").notNull().default(""),
    nextStepOn: day("next_step_on"),
    advice: text("advice").notNull().default(""),
    links: text("links").notNull().default(""),
    mergedIntoId: text("merged_into_id"),
    engagement: text("engagement").$type<Engagement>().notNull().default("identified"),
    engagementOn: day("engagement_on"),
    /** The day the team first met them: emergence counts on it. */
    metOn: day("met_on"),
  },
  (t) => [index("stakeholders_workspace").on(t.workspaceId, t.searchText)],
);

export const stakeholderCategories = sqliteTable(
  "stakeholder_categories",
  {
    ...record(),
    stakeholderId: text("stakeholder_id").notNull().references(() => stakeholders.id),
    categoryId: text("category_id").notNull().references(() => listEntries.id),
  },
  (t) => [unique("stakeholder_categories_once").on(t.stakeholderId, t.categoryId)],
);

export const persons = sqliteTable(
  "persons",
  {
    ...record(),
    ...trashable(),
    stakeholderId: text("stakeholder_id").references(() => stakeholders.id),
    name: text("name").notNull(),
    searchText: text("search_text").notNull(),
    token: text("token").notNull().unique(),
    skills: text("skills").notNull().default(""),
    mergedIntoId: text("merged_into_id"),
    /** Where the name may be shown. */
    consent: text("consent").$type<"nowhere" | "inside" | "network" | "public">().notNull().default("inside"),
  },
  (t) => [index("persons_workspace").on(t.workspaceId, t.searchText), index("persons_stakeholder").on(t.stakeholderId)],
);

export type MeansKind = "skill" | "time" | "equipment" | "data" | "premises" | "network" | "money";

export const means = sqliteTable(
  "means",
  {
    ...record(),
    ...trashable(),
    stakeholderId: text("stakeholder_id").notNull().references(() => stakeholders.id),
    commitmentId: text("commitment_id"),
    kind: text("kind").$type<MeansKind>().notNull(),
    label: text("label").notNull(),
    quantity: text("quantity").notNull().default(""),
    unit: text("unit").notNull().default(""),
    fromOn: day("from_on"),
    untilOn: day("until_on"),
    recoverable: flag("recoverable"),
    disclosure: text("disclosure").$type<"team" | "network" | "public">().notNull().default("network"),
  },
  (t) => [index("means_stakeholder").on(t.stakeholderId)],
);

export type CommitmentState = "asked" | "offered" | "pledged" | "delivered" | "withdrawn";

export const commitments = sqliteTable(
  "commitments",
  {
    ...record(),
    ...trashable(),
    programId: text("program_id").notNull().references(() => programs.id),
    stakeholderId: text("stakeholder_id").notNull().references(() => stakeholders.id),
    iterationId: text("iteration_id"),
    what: text("what").notNull(),
    constraint: text("constraint_text").notNull().default(""),
    state: text("state").$type<CommitmentState>().notNull(),
    stateOn: day("state_on").notNull(),
    unit: text("unit").$type<"money" | "person-months">(),
    amount: amount("amount"),
  },
  (t) => [index("commitments_program").on(t.programId), index("commitments_stakeholder").on(t.stakeholderId)],
);

/** The dated history of what is in a state: commitments, stakeholders, pairs. */
export const stateChanges = sqliteTable(
  "state_changes",
  {
    ...record(),
    subjectKind: text("subject_kind").$type<"commitment" | "stakeholder" | "pair">().notNull(),
    subjectId: text("subject_id").notNull(),
    state: text("state").notNull(),
    on: day("on_day").notNull(),
    note: text("note").notNull().default(""),
  },
  (t) => [index("state_changes_subject").on(t.workspaceId, t.subjectId)],
);

export type TestResult = "yes" | "no" | "unknown";

export const pairs = sqliteTable(
  "pairs",
  {
    ...record(),
    ...trashable(),
    ...provenance(),
    programId: text("program_id").notNull().references(() => programs.id),
    usageId: text("usage_id").notNull().references(() => usages.id),
    stakeholderId: text("stakeholder_id").references(() => stakeholders.id),
    categoryId: text("category_id").references(() => listEntries.id),
    parentId: text("parent_id"),
    engagement: text("engagement").$type<Engagement>().notNull().default("identified"),
    engagementOn: day("engagement_on"),
    connection: text("connection").notNull().default(""),
    connected: text("connected").$type<TestResult>().notNull().default("unknown"),
    connectedNote: text("connected_note").notNull().default(""),
    interested: text("interested").$type<TestResult>().notNull().default("unknown"),
    interestedNote: text("interested_note").notNull().default(""),
    strongBenefits: text("strong_benefits").$type<TestResult>().notNull().default("unknown"),
    strongBenefitsNote: text("strong_benefits_note").notNull().default(""),
    acceptableRisks: text("acceptable_risks").$type<TestResult>().notNull().default("unknown"),
    acceptableRisksNote: text("acceptable_risks_note").notNull().default(""),
  },
  (t) => [
    index("pairs_program").on(t.programId),
    index("pairs_stakeholder").on(t.stakeholderId),
    unique("pairs_stakeholder_once").on(t.programId, t.usageId, t.stakeholderId),
    unique("pairs_category_once").on(t.programId, t.usageId, t.categoryId),
  ],
);

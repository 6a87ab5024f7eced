import { index, integer, sqliteTable, text, unique } from "drizzle-orm/sqlite-core";
import { day, record, trashable } from "./columns.ts";

export const programs = sqliteTable(
  "programs",
  {
    ...record(),
    slug: text("slug").notNull(),
    name: text("name").notNull(),
    purpose: text("purpose").notNull().default(""),
    challenge: text("challenge").notNull().default(""),
    /** ISO 4217. */
    currency: text("currency").notNull(),
    /** Hundredths of a day in one person-month. */
    daysPerPersonMonth: integer("days_per_person_month").notNull(),
    /** The last human numbers given: hypotheses « H 16 », impacts « B 3 », « R 4 ». */
    lastHypothesisNumber: integer("last_hypothesis_number").notNull().default(0),
    lastImpactNumber: integer("last_impact_number").notNull().default(0),
  },
  (t) => [unique("programs_slug").on(t.workspaceId, t.slug)],
);

/** The sponsor and the facilitator of a programme: « us » in any figure. */
export const programRoles = sqliteTable(
  "program_roles",
  {
    ...record(),
    programId: text("program_id").notNull().references(() => programs.id),
    stakeholderId: text("stakeholder_id").notNull(),
    role: text("role").$type<"sponsor" | "facilitator">().notNull(),
  },
  (t) => [unique("program_roles_once").on(t.programId, t.stakeholderId, t.role)],
);

export type VersionState = "expected" | "produced" | "authorised" | "opened" | "refused";

export const resourceVersions = sqliteTable(
  "resource_versions",
  {
    ...record(),
    ...trashable(),
    programId: text("program_id").notNull().references(() => programs.id),
    name: text("name").notNull(),
    position: integer("position").notNull(),
    state: text("state").$type<VersionState>().notNull(),
    description: text("description").notNull().default(""),
    deliverables: text("deliverables").notNull().default(""),
    /** Technology readiness level, 1 to 9. */
    trl: integer("trl"),
    /** Four judgements of 1 to 5 with a comment, never computed. */
    imageRisk: integer("image_risk"),
    imageRiskComment: text("image_risk_comment"),
    engagement: integer("engagement"),
    engagementComment: text("engagement_comment"),
    openness: integer("openness"),
    opennessComment: text("openness_comment"),
    attractiveness: integer("attractiveness"),
    attractivenessComment: text("attractiveness_comment"),
    producedByIterationId: text("produced_by_iteration_id"),
    producedOn: day("produced_on"),
    authorisedOn: day("authorised_on"),
    openedOn: day("opened_on"),
    refusedOn: day("refused_on"),
  },
  (t) => [unique("resource_versions_position").on(t.programId, t.position), index("resource_versions_workspace").on(t.workspaceId)],
);

export const openingItems = sqliteTable(
  "opening_items",
  {
    ...record(),
    ...trashable(),
    programId: text("program_id").notNull().references(() => programs.id),
    name: text("name").notNull(),
    family: text("family").notNull().default(""),
    description: text("description").notNull().default(""),
    disclosure: text("disclosure").$type<Disclosure>().notNull().default("network"),
  },
  (t) => [index("opening_items_program").on(t.programId)],
);

export type Disclosure = "comex" | "team" | "network" | "public";
export type OpeningState = "closed" | "under-agreement" | "open" | "recreated";

export const openingStates = sqliteTable(
  "opening_states",
  {
    ...record(),
    openingItemId: text("opening_item_id").notNull().references(() => openingItems.id),
    versionId: text("version_id").notNull().references(() => resourceVersions.id),
    state: text("state").$type<OpeningState>().notNull(),
    licence: text("licence").notNull().default(""),
    note: text("note").notNull().default(""),
  },
  (t) => [unique("opening_states_once").on(t.openingItemId, t.versionId)],
);

/** « Que ouvrir à minima »: the pairs that ask for an item. */
export const openingRequests = sqliteTable(
  "opening_requests",
  {
    ...record(),
    openingItemId: text("opening_item_id").notNull().references(() => openingItems.id),
    pairId: text("pair_id").notNull(),
  },
  (t) => [unique("opening_requests_once").on(t.openingItemId, t.pairId)],
);

export const openingRisks = sqliteTable(
  "opening_risks",
  {
    ...record(),
    openingItemId: text("opening_item_id").notNull().references(() => openingItems.id),
    impactId: text("impact_id").notNull(),
  },
  (t) => [unique("opening_risks_once").on(t.openingItemId, t.impactId)],
);


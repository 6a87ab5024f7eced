import { index, integer, sqliteTable, text, unique } from "drizzle-orm/sqlite-core";
import { day, flag, instant, record, trashable } from "./columns.ts";
import { workshops } from "./decision.ts";
import { evidence } from "./iteration.ts";
import { openingItems, programs } from "./program.ts";
import { pairs, persons, stakeholders } from "./stakeholder.ts";

/** Who knows whom: the warm way to someone we miss goes along these. Read in both directions. */
export const personConnections = sqliteTable(
  "person_connections",
  {
    ...record(),
    fromPersonId: text("from_person_id").notNull().references(() => persons.id),
    toPersonId: text("to_person_id").notNull().references(() => persons.id),
    /** 1 met once, 2 know each other, 3 work together. */
    strength: integer("strength").$type<1 | 2 | 3>().notNull(),
    lastContactOn: day("last_contact_on"),
    note: text("note").notNull().default(""),
  },
  (t) => [unique("person_connections_once").on(t.fromPersonId, t.toPersonId), index("person_connections_to").on(t.toPersonId), index("person_connections_workspace").on(t.workspaceId)],
);

/** Two records found to be one: what was moved, so that it can be undone. */
export const merges = sqliteTable(
  "merges",
  {
    ...record(),
    kind: text("kind").$type<"stakeholder" | "person">().notNull(),
    keptId: text("kept_id").notNull(),
    mergedId: text("merged_id").notNull(),
    moved: text("moved", { mode: "json" }).$type<{ table: string; id: string; field: string; before: string | number | boolean | null; after: string | number | boolean | null }[]>().notNull(),
    undoneAt: instant("undone_at"),
  },
  (t) => [index("merges_kept").on(t.workspaceId, t.keptId)],
);

/** A contact with a stakeholder, also when it led nowhere. */
export const interactions = sqliteTable(
  "interactions",
  {
    ...record(),
    ...trashable(),
    programId: text("program_id").notNull().references(() => programs.id),
    stakeholderId: text("stakeholder_id").notNull().references(() => stakeholders.id),
    personId: text("person_id"),
    on: day("on_day").notNull(),
    kind: text("kind").$type<"meeting" | "call" | "message" | "event">().notNull(),
    what: text("what").notNull(),
    ledTo: text("led_to").$type<"nothing" | "next-step" | "commitment">(),
  },
  (t) => [index("interactions_stakeholder").on(t.stakeholderId), index("interactions_program").on(t.programId)],
);

/** Equipment lent: how many, until when, what came back. The uses seen meanwhile are observations. */
export const loans = sqliteTable(
  "loans",
  {
    ...record(),
    ...trashable(),
    programId: text("program_id").notNull().references(() => programs.id),
    stakeholderId: text("stakeholder_id").notNull().references(() => stakeholders.id),
    commitmentId: text("commitment_id"),
    what: text("what").notNull(),
    count: integer("count").notNull(),
    lentOn: day("lent_on").notNull(),
    dueOn: day("due_on"),
    returnedCount: integer("returned_count").notNull().default(0),
    returnedOn: day("returned_on"),
    note: text("note").notNull().default(""),
  },
  (t) => [index("loans_program").on(t.programId), index("loans_stakeholder").on(t.stakeholderId)],
);

export const agreements = sqliteTable(
  "agreements",
  {
    ...record(),
    ...trashable(),
    programId: text("program_id").notNull().references(() => programs.id),
    kind: text("kind").$type<"convention" | "nda" | "licence">().notNull(),
    title: text("title").notNull(),
    reference: text("reference").notNull().default(""),
    signedOn: day("signed_on"),
    untilOn: day("until_on"),
    note: text("note").notNull().default(""),
  },
  (t) => [index("agreements_program").on(t.programId)],
);

export const agreementParties = sqliteTable(
  "agreement_parties",
  {
    ...record(),
    agreementId: text("agreement_id").notNull().references(() => agreements.id),
    stakeholderId: text("stakeholder_id").notNull().references(() => stakeholders.id),
  },
  (t) => [unique("agreement_parties_once").on(t.agreementId, t.stakeholderId)],
);

/** Something promised to the outside. */
export const promises = sqliteTable(
  "promises",
  {
    ...record(),
    ...trashable(),
    programId: text("program_id").notNull().references(() => programs.id),
    stakeholderId: text("stakeholder_id").references(() => stakeholders.id),
    what: text("what").notNull(),
    madeOn: day("made_on").notNull(),
    dueOn: day("due_on").notNull(),
    ownerPersonId: text("owner_person_id"),
    owner: text("owner").notNull().default(""),
    keptOn: day("kept_on"),
    workshopId: text("workshop_id").references(() => workshops.id),
  },
  (t) => [index("promises_program").on(t.programId, t.dueOn)],
);

/** What we gave (support, documents) and what came back (« remontées »). */
export const exchanges = sqliteTable(
  "exchanges",
  {
    ...record(),
    ...trashable(),
    programId: text("program_id").notNull().references(() => programs.id),
    stakeholderId: text("stakeholder_id").notNull().references(() => stakeholders.id),
    direction: text("direction").$type<"given" | "returned">().notNull(),
    kind: text("kind").$type<"support" | "document" | "data" | "improvement" | "finding" | "other">().notNull(),
    what: text("what").notNull(),
    on: day("on_day").notNull(),
    openingItemId: text("opening_item_id").references(() => openingItems.id),
    /** What this answers: what came back, to what was given. */
    answersId: text("answers_id"),
  },
  (t) => [index("exchanges_program").on(t.programId), index("exchanges_stakeholder").on(t.stakeholderId)],
);

export const projects = sqliteTable(
  "projects",
  {
    ...record(),
    ...trashable(),
    programId: text("program_id").notNull().references(() => programs.id),
    workshopId: text("workshop_id").references(() => workshops.id),
    iterationId: text("iteration_id"),
    name: text("name").notNull(),
    description: text("description").notNull().default(""),
    pairId: text("pair_id").references(() => pairs.id),
    state: text("state").$type<"idea" | "running" | "finished" | "stopped">().notNull().default("idea"),
    /** Who added something on top of the opened base (« sur-traitant »), and what. */
    overContractorId: text("over_contractor_id").references(() => stakeholders.id),
    added: text("added").notNull().default(""),
    disclosure: text("disclosure").$type<"team" | "network" | "public">().notNull().default("network"),
  },
  (t) => [index("projects_program").on(t.programId)],
);

export const projectMembers = sqliteTable(
  "project_members",
  {
    ...record(),
    projectId: text("project_id").notNull().references(() => projects.id),
    personId: text("person_id").notNull().references(() => persons.id),
    lead: flag("lead").notNull().default(false),
  },
  (t) => [unique("project_members_once").on(t.projectId, t.personId)],
);

export const projectItems = sqliteTable(
  "project_items",
  {
    ...record(),
    projectId: text("project_id").notNull().references(() => projects.id),
    openingItemId: text("opening_item_id").notNull().references(() => openingItems.id),
  },
  (t) => [unique("project_items_once").on(t.projectId, t.openingItemId)],
);

export const projectEvidence = sqliteTable(
  "project_evidence",
  {
    ...record(),
    projectId: text("project_id").notNull().references(() => projects.id),
    evidenceId: text("evidence_id").notNull().references(() => evidence.id),
  },
  (t) => [unique("project_evidence_once").on(t.projectId, t.evidenceId)],
);

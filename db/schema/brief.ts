import { index, sqliteTable, text, uniqueIndex, integer } from "drizzle-orm/sqlite-core";
import type { DisclosureLevel } from "#app/domain/disclosure/disclosure.ts";
import type { SectionKey } from "#app/domain/brief/section.ts";
import { day, flag, id, instant, record, trashable } from "./columns.ts";
import { programs } from "./program.ts";

/** A section that nobody touched has no row yet. */
export const briefSections = sqliteTable(
  "brief_sections",
  {
    ...record(),
    programId: text("program_id").notNull().references(() => programs.id),
    key: text("key").$type<SectionKey>().notNull(),
    ownerMemberId: text("owner_member_id"),
    text: text("text").notNull().default(""),
    ready: flag("ready").notNull().default(false),
    /** The text's own count: it grows with each kept text, and is what a save says it started from. */
    textRevision: integer("text_revision").notNull().default(0),
  },
  (t) => [uniqueIndex("brief_sections_key").on(t.programId, t.key)],
);

/** Every text a section has had, whole. */
export const briefRevisions = sqliteTable(
  "brief_revisions",
  {
    id: id(),
    workspaceId: text("workspace_id").notNull(),
    sectionId: text("section_id").notNull().references(() => briefSections.id),
    number: integer("number").notNull(),
    text: text("text").notNull(),
    at: instant("at").notNull(),
    byToken: text("by_token").notNull(),
    /** How it came: typed, merged of two, filled from the records, or brought back. */
    how: text("how").$type<"typed" | "merged" | "filled" | "restored">().notNull(),
  },
  (t) => [uniqueIndex("brief_revisions_number").on(t.sectionId, t.number)],
);

/** Who has a section open, as last heard; old ones mean nothing. */
export const briefPresences = sqliteTable(
  "brief_presences",
  {
    id: id(),
    workspaceId: text("workspace_id").notNull(),
    sectionId: text("section_id").notNull().references(() => briefSections.id),
    memberId: text("member_id").notNull(),
    seenAt: instant("seen_at").notNull(),
  },
  (t) => [uniqueIndex("brief_presences_member").on(t.sectionId, t.memberId)],
);

/** Frozen for ever: nothing here is updated. People stand in the content by token. */
export const briefEditions = sqliteTable(
  "brief_editions",
  {
    id: id(),
    workspaceId: text("workspace_id").notNull(),
    programId: text("program_id").notNull().references(() => programs.id),
    iterationId: text("iteration_id"),
    versionId: text("version_id"),
    number: integer("number").notNull(),
    audience: text("audience").$type<DisclosureLevel>().notNull(),
    on: day("on_day").notNull(),
    issuedAt: instant("issued_at").notNull(),
    issuedBy: text("issued_by").notNull(),
    /** Canonical JSON, kept as the text whose SHA-256 is `fingerprint`. */
    content: text("content").notNull(),
    fingerprint: text("fingerprint").notNull(),
  },
  (t) => [uniqueIndex("brief_editions_number").on(t.programId, t.number)],
);

/** Names as they were in an edition, by token: erasing someone blanks these rows and leaves the edition as it is. */
export const briefEditionNames = sqliteTable(
  "brief_edition_names",
  {
    id: id(),
    workspaceId: text("workspace_id").notNull(),
    editionId: text("edition_id").notNull().references(() => briefEditions.id),
    token: text("token").notNull(),
    name: text("name").notNull(),
  },
  (t) => [index("brief_edition_names_edition").on(t.editionId)],
);

/** A decision given after an edition was issued, on what it asked: written back beside it, for the edition itself does not change. */
export const briefEditionDecisions = sqliteTable(
  "brief_edition_decisions",
  {
    id: id(),
    workspaceId: text("workspace_id").notNull(),
    editionId: text("edition_id").notNull().references(() => briefEditions.id),
    decisionId: text("decision_id").notNull(),
    at: instant("at").notNull(),
  },
  (t) => [index("brief_edition_decisions_edition").on(t.editionId)],
);

/** The company's own slides and letterhead; the file itself stands under DATA_DIR. */
export const briefTemplates = sqliteTable(
  "brief_templates",
  {
    ...record(),
    ...trashable(),
    format: text("format").$type<"pptx" | "docx">().notNull(),
    name: text("name").notNull(),
    bytes: integer("bytes").notNull(),
    sha256: text("sha256").notNull(),
    /** Where its file is kept, below the folder of the workspace. */
    storageKey: text("storage_key").notNull(),
    /** What was found in it when it came: names of masters and layouts. */
    found: text("found", { mode: "json" }).$type<{ layouts: string[]; masters: string[]; fonts: string[] }>(),
  },
  (t) => [index("brief_templates_workspace").on(t.workspaceId, t.format)],
);

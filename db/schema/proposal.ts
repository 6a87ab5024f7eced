import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { ProposalBefore, ProposalFields, ProposalKind, ProposalState, Uncertainty } from "#app/domain/proposal/proposal.ts";
import { instant, record } from "./columns.ts";
import { programs } from "./program.ts";

/** A text somebody imported, as it was read; importing the same page again adds a row of the same `pageKey`. */
export const reportImports = sqliteTable(
  "report_imports",
  {
    ...record(),
    programId: text("program_id").notNull().references(() => programs.id),
    /** What says that two imports are of the same page: its title, without case nor accents. */
    pageKey: text("page_key").notNull(),
    title: text("title").notNull(),
    format: text("format").$type<"text" | "wikitext" | "markdown" | "docx" | "email">().notNull(),
    source: text("source").notNull(),
    text: text("text").notNull(),
    sha256: text("sha256").notNull(),
    workshopId: text("workshop_id"),
  },
  (t) => [index("report_imports_page").on(t.programId, t.pageKey)],
);

/** Something a text or an answer seems to say. It is nothing before a person accepts it. */
export const proposals = sqliteTable(
  "proposals",
  {
    ...record(),
    programId: text("program_id").notNull().references(() => programs.id),
    sourceKind: text("source_kind").$type<"report" | "response">().notNull(),
    /** The page (its key within the programme), or the response. */
    sourceKey: text("source_key").notNull(),
    /** The import or the response it was last read in. */
    sourceId: text("source_id").notNull(),
    kind: text("kind").$type<ProposalKind>().notNull(),
    /** What says that two readings propose the same thing: within a source it stands once. */
    key: text("key").notNull(),
    parentKey: text("parent_key"),
    position: integer("position").notNull(),
    text: text("text").notNull(),
    fields: text("fields", { mode: "json" }).$type<ProposalFields>().notNull(),
    line: integer("line"),
    sourceText: text("source_text").notNull().default(""),
    /** What it said, and its state, before a later reading changed it: shown beside the new words until decided. */
    before: text("before", { mode: "json" }).$type<ProposalBefore>(),
    uncertain: text("uncertain").$type<Uncertainty>(),
    state: text("state").$type<ProposalState>().notNull().default("pending"),
    /** The record it became, or the one it was found to be already. */
    recordKind: text("record_kind"),
    recordId: text("record_id"),
    decidedAt: instant("decided_at"),
  },
  (t) => [uniqueIndex("proposals_once").on(t.programId, t.sourceKind, t.sourceKey, t.key), index("proposals_pending").on(t.programId, t.state), index("proposals_record").on(t.workspaceId, t.recordId)],
);

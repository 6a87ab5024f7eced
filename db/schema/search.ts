import { index, sqliteTable, text, unique } from "drizzle-orm/sqlite-core";
import { id } from "./columns.ts";

/**
 * What a record is found by, folded: a row for each audience that may find it, holding only what that audience reads.
 * Derived from the records, in the transaction that changes them.
 */
export const searchEntries = sqliteTable(
  "search_entries",
  {
    /** The record and the audience. */
    id: text("id").primaryKey(),
    workspaceId: text("workspace_id").notNull(),
    audience: text("audience").notNull(),
    kind: text("kind").notNull(),
    subjectId: text("subject_id").notNull(),
    title: text("title").notNull(),
    /** The title and the rest, each word after a space. */
    body: text("body").notNull(),
  },
  (t) => [
    index("search_entries_title").on(t.workspaceId, t.audience, t.title, t.kind, t.subjectId),
    index("search_entries_subject").on(t.workspaceId, t.subjectId, t.audience),
  ],
);

/** The words of a workspace: the records that hold a rare one, null for one that many hold. */
export const searchWords = sqliteTable(
  "search_words",
  {
    id: id(),
    workspaceId: text("workspace_id").notNull(),
    word: text("word").notNull(),
    subjects: text("subjects", { mode: "json" }).$type<string[]>(),
  },
  (t) => [unique("search_words_once").on(t.workspaceId, t.word)],
);

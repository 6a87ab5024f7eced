import { index, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { id, instant } from "./columns.ts";

/** Who did what, when, before and after: one row per changed field, people by token. */
export const auditEntries = sqliteTable(
  "audit_entries",
  {
    id: id(),
    workspaceId: text("workspace_id").notNull(),
    programId: text("program_id"),
    iterationId: text("iteration_id"),
    at: instant("at").notNull(),
    actorToken: text("actor_token"),
    event: text("event").notNull(),
    subjectKind: text("subject_kind").notNull(),
    subjectId: text("subject_id").notNull(),
    field: text("field"),
    before: text("before", { mode: "json" }).$type<unknown>(),
    after: text("after", { mode: "json" }).$type<unknown>(),
  },
  (t) => [
    index("audit_entries_time").on(t.workspaceId, t.id),
    index("audit_entries_program").on(t.programId, t.id),
    index("audit_entries_subject").on(t.workspaceId, t.subjectId),
  ],
);

/** Names as they were, by token: erasing someone blanks these rows and leaves the journal as it is. */
export const names = sqliteTable(
  "names",
  {
    id: id(),
    workspaceId: text("workspace_id").notNull(),
    token: text("token").notNull(),
    name: text("name").notNull(),
    since: instant("since").notNull(),
  },
  (t) => [index("names_token").on(t.workspaceId, t.token)],
);

export const comments = sqliteTable(
  "comments",
  {
    id: id(),
    workspaceId: text("workspace_id").notNull(),
    programId: text("program_id"),
    subjectKind: text("subject_kind").notNull(),
    subjectId: text("subject_id").notNull(),
    body: text("body").notNull(),
    createdAt: instant("created_at").notNull(),
    createdBy: text("created_by").notNull(),
    deletedAt: instant("deleted_at"),
    deletedBy: text("deleted_by"),
  },
  (t) => [index("comments_subject").on(t.workspaceId, t.subjectId)],
);

import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { id, instant, record, trashable } from "./columns.ts";

/** A file on a record; what stands under DATA_DIR or in the bucket is named by `storageKey`. */
export const attachments = sqliteTable(
  "attachments",
  {
    ...record(),
    ...trashable(),
    programId: text("program_id"),
    subjectKind: text("subject_kind").$type<"workshop" | "evidence" | "agreement">().notNull(),
    subjectId: text("subject_id").notNull(),
    name: text("name").notNull(),
    caption: text("caption").notNull().default(""),
    /** What the content was found to be. */
    type: text("type").notNull(),
    bytes: integer("bytes").notNull(),
    sha256: text("sha256").notNull(),
    width: integer("width"),
    height: integer("height"),
    storageKey: text("storage_key").notNull(),
    position: integer("position").notNull().default(0),
  },
  (t) => [index("attachments_subject").on(t.workspaceId, t.subjectId)],
);

/** The address a calendar asks for dates, for one member: all their programmes, or one; only its hash is kept. */
export const calendarFeeds = sqliteTable(
  "calendar_feeds",
  {
    id: id(),
    workspaceId: text("workspace_id").notNull(),
    memberId: text("member_id").notNull(),
    /** Null: the member's own dates, in every programme. */
    programId: text("program_id"),
    tokenHash: text("token_hash").notNull().unique(),
    createdAt: instant("created_at").notNull(),
    revokedAt: instant("revoked_at"),
  },
  (t) => [index("calendar_feeds_member").on(t.workspaceId, t.memberId)],
);

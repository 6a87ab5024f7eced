import { index, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { ReadingDevice } from "#app/domain/share/share.ts";
import { id, instant } from "./columns.ts";
import { programs } from "./program.ts";

/** A link to the executive page of a programme, for whoever holds it; only the hash of its token is kept. */
export const shareLinks = sqliteTable(
  "share_links",
  {
    id: id(),
    workspaceId: text("workspace_id").notNull(),
    programId: text("program_id").notNull().references(() => programs.id),
    /** Whom it was made for. */
    label: text("label").notNull(),
    tokenHash: text("token_hash").notNull().unique(),
    expiresAt: instant("expires_at").notNull(),
    revokedAt: instant("revoked_at"),
    createdAt: instant("created_at").notNull(),
    createdBy: text("created_by").notNull(),
  },
  (t) => [index("share_links_program").on(t.workspaceId, t.programId)],
);

/** When a link was opened, on what kind of device; nothing of who opened it. */
export const shareOpenings = sqliteTable(
  "share_openings",
  {
    id: id(),
    workspaceId: text("workspace_id").notNull(),
    shareId: text("share_id").notNull().references(() => shareLinks.id),
    at: instant("at").notNull(),
    device: text("device").$type<ReadingDevice>().notNull(),
  },
  (t) => [index("share_openings_share").on(t.shareId)],
);

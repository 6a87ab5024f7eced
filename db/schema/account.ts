import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { id, instant } from "./columns.ts";

export const accounts = sqliteTable("accounts", {
  id: id(),
  /** Folded to lower case: one account per address. */
  email: text("email").notNull().unique(),
  name: text("name").notNull(),
  passwordHash: text("password_hash").notNull(),
  language: text("language").$type<"fr" | "en">(),
  createdAt: instant("created_at").notNull(),
});

/** The id is the SHA-256 of the one in the cookie: a stolen database opens no session. */
export const sessions = sqliteTable(
  "sessions",
  {
    id: text("id").primaryKey(),
    accountId: text("account_id").notNull().references(() => accounts.id, { onDelete: "cascade" }),
    expiresAt: instant("expires_at").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [index("sessions_account").on(t.accountId)],
);

export const resetLinks = sqliteTable(
  "reset_links",
  {
    id: id(),
    accountId: text("account_id").notNull().references(() => accounts.id, { onDelete: "cascade" }),
    workspaceId: text("workspace_id").notNull(),
    tokenHash: text("token_hash").notNull().unique(),
    expiresAt: instant("expires_at").notNull(),
    usedAt: instant("used_at"),
    createdBy: text("created_by").notNull(),
  },
  (t) => [index("reset_links_account").on(t.accountId)],
);

/** A form posted after its session ended, kept until the person has signed in again. */
export const heldForms = sqliteTable("held_forms", {
  id: id(),
  tokenHash: text("token_hash").notNull().unique(),
  path: text("path").notNull(),
  fields: text("fields", { mode: "json" }).$type<[string, string][]>().notNull(),
  expiresAt: instant("expires_at").notNull(),
});

/** Failed attempts per key and window: the rate limit holds over several processes. */
export const attempts = sqliteTable(
  "attempts",
  {
    key: text("key").notNull(),
    window: integer("window").notNull(),
    count: integer("count").notNull(),
  },
  (t) => [primaryKey({ columns: [t.key, t.window] })],
);

import { index, integer, sqliteTable, text, unique } from "drizzle-orm/sqlite-core";
import type { Role } from "#app/domain/access/permissions.ts";
import type { ListName } from "#app/domain/workspace/seeds.ts";
import { accounts } from "./account.ts";
import { day, flag, id, instant } from "./columns.ts";

export const workspaces = sqliteTable("workspaces", {
  id: id(),
  slug: text("slug").notNull().unique(),
  name: text("name").notNull(),
  language: text("language").$type<"fr" | "en">().notNull(),
  timeZone: text("time_zone").notNull(),
  /** A demo workspace lives at a fixed day, used as today. */
  referenceDate: day("reference_date"),
  demonstration: flag("demonstration").notNull().default(false),
  /** Minor units for one person-month; without it € and h.m are never added. */
  personMonthRate: integer("person_month_rate"),
  createdAt: instant("created_at").notNull(),
  revision: integer("revision").notNull().default(1),
});

/** The token stands for the person in the journal; the name can be erased without touching it. */
export const members = sqliteTable(
  "members",
  {
    id: id(),
    workspaceId: text("workspace_id").notNull().references(() => workspaces.id),
    accountId: text("account_id").notNull().references(() => accounts.id),
    role: text("role").$type<Role>().notNull(),
    /** The stakeholder whose side the member is on: its private figures are theirs. */
    stakeholderId: text("stakeholder_id"),
    token: text("token").notNull().unique(),
    joinedAt: instant("joined_at").notNull(),
    leftAt: instant("left_at"),
    revision: integer("revision").notNull().default(1),
  },
  (t) => [unique("members_account").on(t.workspaceId, t.accountId), index("members_by_account").on(t.accountId)],
);

export const invitations = sqliteTable(
  "invitations",
  {
    id: id(),
    workspaceId: text("workspace_id").notNull().references(() => workspaces.id),
    role: text("role").$type<Role>().notNull(),
    stakeholderId: text("stakeholder_id"),
    tokenHash: text("token_hash").notNull().unique(),
    expiresAt: instant("expires_at").notNull(),
    usedAt: instant("used_at"),
    revokedAt: instant("revoked_at"),
    createdAt: instant("created_at").notNull(),
    createdBy: text("created_by"),
  },
  (t) => [index("invitations_workspace").on(t.workspaceId)],
);

/** An untouched seeded entry has no label of its own and translates; a renamed one is user text. */
export const listEntries = sqliteTable(
  "list_entries",
  {
    id: id(),
    workspaceId: text("workspace_id").notNull().references(() => workspaces.id),
    list: text("list").$type<ListName>().notNull(),
    seedKey: text("seed_key"),
    label: text("label"),
    /** For a purpose: its audience, as seeded or as typed. */
    audience: text("audience"),
    position: integer("position").notNull(),
    retiredAt: instant("retired_at"),
    revision: integer("revision").notNull().default(1),
  },
  (t) => [index("list_entries_workspace").on(t.workspaceId, t.list)],
);

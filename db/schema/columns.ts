import { index, integer, text } from "drizzle-orm/sqlite-core";
import { newId } from "#app/platform/ids.ts";

/** A day without an hour, 'YYYY-MM-DD'. */
export const day = (name: string) => text(name);
export const instant = (name: string) => integer(name, { mode: "timestamp_ms" });
export const flag = (name: string) => integer(name, { mode: "boolean" });
/** Integer minor units of the programme's currency, or integer hundredths of a person-month; null is « n.c. ». */
export const amount = (name: string) => integer(name);

export const id = () => text("id").primaryKey().$defaultFn(newId);

/** What every record of a workspace carries: its tenant, who made it and when, and the revision that edits compare. */
export const record = () => ({
  id: id(),
  workspaceId: text("workspace_id").notNull(),
  createdAt: instant("created_at").notNull(),
  createdBy: text("created_by"),
  revision: integer("revision").notNull().default(1),
});

/** Records that go to the trash instead of disappearing. */
export const trashable = () => ({
  deletedAt: instant("deleted_at"),
  deletedBy: text("deleted_by"),
});

/** « Where did you come from? »: planned, or emerged in an iteration through something. */
export const provenance = () => ({
  origin: text("origin").$type<"planned" | "emerged">().notNull().default("planned"),
  originIterationId: text("origin_iteration_id"),
  originThrough: text("origin_through").$type<"workshop" | "observation" | "response" | "introduction">(),
  originSubjectId: text("origin_subject_id"),
  originNote: text("origin_note"),
});

export const byWorkspace = (table: string) => (t: { workspaceId: Parameters<ReturnType<typeof index>["on"]>[0] }) => [
  index(`${table}_workspace`).on(t.workspaceId),
];

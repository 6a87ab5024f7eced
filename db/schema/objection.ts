import { index, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { day, record, trashable } from "./columns.ts";
import { programs } from "./program.ts";

/** Raised by a member, a person or a stakeholder: the member who wrote it down stands in createdBy. */
export const objections = sqliteTable(
  "objections",
  {
    ...record(),
    ...trashable(),
    programId: text("program_id").notNull().references(() => programs.id),
    text: text("text").notNull(),
    raisedByMemberId: text("raised_by_member_id"),
    raisedByPersonId: text("raised_by_person_id"),
    raisedByStakeholderId: text("raised_by_stakeholder_id"),
    raisedOn: day("raised_on").notNull(),
    subjectKind: text("subject_kind"),
    subjectId: text("subject_id"),
    ownerMemberId: text("owner_member_id"),
    reply: text("reply").notNull().default(""),
    repliedByMemberId: text("replied_by_member_id"),
    repliedOn: day("replied_on"),
    state: text("state").$type<"open" | "answered" | "accepted" | "withdrawn">().notNull().default("open"),
    stateOn: day("state_on").notNull(),
  },
  (t) => [index("objections_program").on(t.programId, t.state), index("objections_subject").on(t.subjectId)],
);

import { index, integer, sqliteTable, text, unique } from "drizzle-orm/sqlite-core";
import { id, instant, record } from "./columns.ts";
import { openQuestions, workshops } from "./decision.ts";

/** The link by which phones without accounts join a workshop while it lives. It is shown again, so the token itself is kept. */
export const rooms = sqliteTable("rooms", {
  ...record(),
  workshopId: text("workshop_id").notNull().unique().references(() => workshops.id),
  token: text("token").notNull().unique(),
  openedAt: instant("opened_at").notNull(),
  closedAt: instant("closed_at"),
  /** The pairs put to the vote: the phones see no other. */
  pairIds: text("pair_ids", { mode: "json" }).$type<string[]>().notNull().$default(() => []),
});

/** A phone that joined a room; only the hash of its key is kept. */
export const roomPhones = sqliteTable(
  "room_phones",
  {
    id: id(),
    workspaceId: text("workspace_id").notNull(),
    roomId: text("room_id").notNull().references(() => rooms.id),
    tokenHash: text("token_hash").notNull().unique(),
    nickname: text("nickname").notNull().default(""),
    joinedAt: instant("joined_at").notNull(),
    seenAt: instant("seen_at").notNull(),
  },
  (t) => [index("room_phones_room").on(t.roomId)],
);

/** One voice per phone and pair; taken back by removing the row. */
export const roomVotes = sqliteTable(
  "room_votes",
  {
    id: id(),
    workspaceId: text("workspace_id").notNull(),
    roomId: text("room_id").notNull().references(() => rooms.id),
    phoneId: text("phone_id").notNull().references(() => roomPhones.id),
    pairId: text("pair_id").notNull(),
    at: instant("at").notNull(),
  },
  (t) => [unique("room_votes_once").on(t.roomId, t.phoneId, t.pairId)],
);

/** Who is asked to come: a person of the directory, or a name not known yet. */
export const workshopInvitees = sqliteTable(
  "workshop_invitees",
  {
    ...record(),
    workshopId: text("workshop_id").notNull().references(() => workshops.id),
    personId: text("person_id"),
    name: text("name").notNull().default(""),
    answer: text("answer").$type<"invited" | "coming" | "declined">().notNull().default("invited"),
  },
  (t) => [index("workshop_invitees_workshop").on(t.workshopId)],
);

/** The open questions that a workshop takes up. */
export const workshopQuestions = sqliteTable(
  "workshop_questions",
  {
    ...record(),
    workshopId: text("workshop_id").notNull().references(() => workshops.id),
    questionId: text("question_id").notNull().references(() => openQuestions.id),
    position: integer("position").notNull().default(0),
  },
  (t) => [unique("workshop_questions_once").on(t.workshopId, t.questionId)],
);

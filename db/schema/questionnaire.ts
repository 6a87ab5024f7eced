import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Answers, QuestionKind, Words } from "#app/domain/questionnaire/questionnaire.ts";
import { day, flag, id, instant, record, trashable } from "./columns.ts";
import { programs } from "./program.ts";

export const questionnaires = sqliteTable(
  "questionnaires",
  {
    ...record(),
    ...trashable(),
    programId: text("program_id").notNull().references(() => programs.id),
    title: text("title", { mode: "json" }).$type<Words>().notNull(),
    intro: text("intro", { mode: "json" }).$type<Words>().notNull(),
    /** Under which licence answers are given, as it is shown before sending. */
    licence: text("licence").notNull().default("CC BY-SA 4.0"),
    /** The public address is shown again and printed, so the token itself is kept. */
    token: text("token").notNull().unique(),
    state: text("state").$type<"draft" | "open" | "closed">().notNull().default("draft"),
    closesOn: day("closes_on"),
    responseLimit: integer("response_limit"),
  },
  (t) => [index("questionnaires_program").on(t.programId)],
);

export const questions = sqliteTable(
  "questions",
  {
    ...record(),
    questionnaireId: text("questionnaire_id").notNull().references(() => questionnaires.id),
    /** One of the five steps of the grid, from 1. */
    step: integer("step").notNull(),
    position: integer("position").notNull(),
    /** No longer asked; what was answered stays. */
    retiredOn: day("retired_on"),
    /** What an answer is about, for turning it into records; null when the team added the question. */
    key: text("key"),
    kind: text("kind").$type<QuestionKind>().notNull(),
    /** Of a choice, or of each row of a matrix: whether several may be ticked. */
    several: flag("several").notNull().default(true),
    /** Of an amount. */
    unit: text("unit").$type<"money" | "person-months">(),
    label: text("label", { mode: "json" }).$type<Words>().notNull(),
    /** Choices, or the rows of a matrix. */
    options: text("options", { mode: "json" }).$type<{ id: string; label: Words }[]>().notNull(),
    columns: text("columns", { mode: "json" }).$type<{ id: string; label: Words }[]>().notNull(),
  },
  (t) => [index("questions_questionnaire").on(t.questionnaireId)],
);

/** An answer, kept as it is given. Only the hash of its private link is kept. */
export const responses = sqliteTable(
  "responses",
  {
    id: id(),
    workspaceId: text("workspace_id").notNull(),
    questionnaireId: text("questionnaire_id").notNull().references(() => questionnaires.id),
    tokenHash: text("token_hash").notNull().unique(),
    language: text("language").$type<"fr" | "en">().notNull(),
    state: text("state").$type<"draft" | "sent" | "withdrawn">().notNull(),
    step: integer("step").notNull().default(1),
    answers: text("answers", { mode: "json" }).$type<Answers>().notNull(),
    name: text("name").notNull().default(""),
    organisation: text("organisation").notNull().default(""),
    contact: text("contact").notNull().default(""),
    visibility: text("visibility").$type<"nowhere" | "inside" | "network" | "public">().notNull().default("inside"),
    createdAt: instant("created_at").notNull(),
    savedAt: instant("saved_at").notNull(),
    sentAt: instant("sent_at"),
    withdrawnAt: instant("withdrawn_at"),
    revision: integer("revision").notNull().default(1),
  },
  (t) => [index("responses_questionnaire").on(t.questionnaireId, t.state)],
);

/** What a respondent can afford to lose: kept apart, read by nobody but the holder of the private link, in no export. */
export const responseAbilities = sqliteTable("response_abilities", {
  id: id(),
  workspaceId: text("workspace_id").notNull(),
  responseId: text("response_id").notNull().unique().references(() => responses.id),
  answers: text("answers", { mode: "json" }).$type<Answers>().notNull(),
});

import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { amount, day, flag, record, trashable } from "./columns.ts";
import { programs } from "./program.ts";

export type DecisionSubject = "version" | "iteration" | "ceiling";

/** For a ceiling the subject is the ceiling in force; the amount asked is the new one. */
export const decisionRequests = sqliteTable(
  "decision_requests",
  {
    ...record(),
    programId: text("program_id").notNull().references(() => programs.id),
    iterationId: text("iteration_id"),
    subjectKind: text("subject_kind").$type<DecisionSubject>().notNull(),
    subjectId: text("subject_id").notNull(),
    sentence: text("sentence").notNull(),
    money: amount("money"),
    personMonths: amount("person_months"),
    worstCase: text("worst_case").notNull().default(""),
    options: text("options").notNull().default(""),
    deadline: day("deadline"),
    state: text("state").$type<"open" | "answered" | "withdrawn">().notNull().default("open"),
  },
  (t) => [index("decision_requests_program").on(t.programId)],
);

export const decisions = sqliteTable(
  "decisions",
  {
    ...record(),
    programId: text("program_id").notNull().references(() => programs.id),
    iterationId: text("iteration_id"),
    requestId: text("request_id").references(() => decisionRequests.id),
    subjectKind: text("subject_kind").$type<DecisionSubject | "question">().notNull(),
    subjectId: text("subject_id").notNull(),
    answer: text("answer").$type<"go" | "go-with-conditions" | "pause" | "stop">().notNull(),
    reason: text("reason").notNull(),
    dissent: text("dissent").notNull().default(""),
    onBehalfOf: text("on_behalf_of").notNull().default(""),
    on: day("on_day").notNull(),
    supersedesId: text("supersedes_id"),
    /** For a question: the option chosen, which stays said when a later answer chooses another. */
    optionId: text("option_id"),
    /** For a ceiling: what its actor had engaged when it was decided; an overrun up to there is decided. */
    engaged: amount("engaged"),
  },
  (t) => [index("decisions_program").on(t.programId), index("decisions_subject").on(t.subjectId)],
);

export const openQuestions = sqliteTable(
  "open_questions",
  {
    ...record(),
    ...trashable(),
    programId: text("program_id").notNull().references(() => programs.id),
    question: text("question").notNull(),
    askedBy: text("asked_by").notNull().default(""),
    workshopId: text("workshop_id"),
    decisionId: text("decision_id"),
  },
  (t) => [index("open_questions_program").on(t.programId)],
);

export const options = sqliteTable(
  "options",
  {
    ...record(),
    ...trashable(),
    questionId: text("question_id").notNull().references(() => openQuestions.id),
    label: text("label").notNull(),
    pros: text("pros").notNull().default(""),
    cons: text("cons").notNull().default(""),
    benchmark: text("benchmark").notNull().default(""),
    outcome: text("outcome").$type<"chosen" | "set-aside">(),
  },
  (t) => [index("options_question").on(t.questionId)],
);

/** A risk's control action, a decision's condition and a workshop's action are all actions. */
export const actions = sqliteTable(
  "actions",
  {
    ...record(),
    ...trashable(),
    programId: text("program_id").notNull().references(() => programs.id),
    title: text("title").notNull(),
    ownerPersonId: text("owner_person_id"),
    owner: text("owner").notNull().default(""),
    coOwners: text("co_owners").notNull().default(""),
    dueOn: day("due_on"),
    deliverable: text("deliverable").notNull().default(""),
    deliverableKind: text("deliverable_kind").$type<"document" | "version" | "decision">(),
    state: text("state").$type<"to-do" | "doing" | "done">().notNull().default("to-do"),
    doneOn: day("done_on"),
    parentId: text("parent_id"),
    sourceKind: text("source_kind").$type<"workshop" | "risk" | "decision" | "capture" | "import" | "response">(),
    sourceId: text("source_id"),
    /** Its place in its column of the board. */
    position: integer("position").notNull().default(0),
    /** The card it came from, so that a board imported twice is the same board. */
    externalId: text("external_id"),
    labels: text("labels").notNull().default(""),
    description: text("description").notNull().default(""),
    /** Only for a condition of a decision. */
    conditionState: text("condition_state").$type<"pending" | "met" | "missed">(),
    /** The day it was said met or missed. */
    conditionOn: day("condition_on"),
  },
  (t) => [index("actions_program").on(t.programId), index("actions_source").on(t.sourceId)],
);

export const workshops = sqliteTable(
  "workshops",
  {
    ...record(),
    ...trashable(),
    programId: text("program_id").notNull().references(() => programs.id),
    iterationId: text("iteration_id"),
    kind: text("kind").$type<"workshop" | "hackapom" | "meeting">().notNull(),
    title: text("title").notNull(),
    on: day("on_day"),
    hours: text("hours").notNull().default(""),
    place: text("place").notNull().default(""),
    facilitatorPersonId: text("facilitator_person_id"),
    theme: text("theme").notNull().default(""),
    challenge: text("challenge").notNull().default(""),
    notes: text("notes").notNull().default(""),
    agenda: text("agenda").notNull().default(""),
    /** How wide the invitation goes. */
    circle: text("circle").$type<"first" | "enlarged" | "world">(),
  },
  (t) => [index("workshops_program").on(t.programId)],
);

export const workshopAttendances = sqliteTable(
  "workshop_attendances",
  {
    ...record(),
    workshopId: text("workshop_id").notNull().references(() => workshops.id),
    personId: text("person_id").notNull(),
  },
  (t) => [index("workshop_attendances_workshop").on(t.workshopId)],
);

export const workshopOutcomes = sqliteTable(
  "workshop_outcomes",
  {
    ...record(),
    workshopId: text("workshop_id").notNull().references(() => workshops.id),
    outcomeId: text("outcome_id").notNull(),
  },
  (t) => [index("workshop_outcomes_workshop").on(t.workshopId)],
);

export const observations = sqliteTable(
  "observations",
  {
    ...record(),
    ...trashable(),
    programId: text("program_id").notNull().references(() => programs.id),
    iterationId: text("iteration_id"),
    kind: text("kind").$type<"surprise" | "use-seen">().notNull(),
    what: text("what").notNull(),
    on: day("on_day").notNull(),
    howUsed: text("how_used").notNull().default(""),
    source: text("source").notNull().default(""),
    workshopId: text("workshop_id"),
    /** The loan during which a use was seen. */
    loanId: text("loan_id"),
  },
  (t) => [index("observations_program").on(t.programId)],
);

/** What an observation led to. */
export const observationLeads = sqliteTable(
  "observation_leads",
  {
    ...record(),
    observationId: text("observation_id").notNull().references(() => observations.id),
    subjectKind: text("subject_kind").$type<"usage" | "stakeholder" | "hypothesis" | "opening-item">().notNull(),
    subjectId: text("subject_id").notNull(),
  },
  (t) => [index("observation_leads_observation").on(t.observationId)],
);

export const quotes = sqliteTable(
  "quotes",
  {
    ...record(),
    ...trashable(),
    programId: text("program_id").notNull().references(() => programs.id),
    text: text("text").notNull(),
    authorPersonId: text("author_person_id"),
    author: text("author").notNull().default(""),
    consent: flag("consent").notNull().default(false),
    disclosure: text("disclosure").$type<"comex" | "team" | "network" | "public">().notNull().default("team"),
    workshopId: text("workshop_id"),
  },
  (t) => [index("quotes_program").on(t.programId)],
);

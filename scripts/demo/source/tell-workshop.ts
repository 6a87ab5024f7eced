import { addAction } from "#app/domain/action/add-action.server.ts";
import { changeActionState } from "#app/domain/action/move-action.server.ts";
import { addOption } from "#app/domain/option/add-option.server.ts";
import { addQuestion } from "#app/domain/option/add-question.server.ts";
import { addQuote } from "#app/domain/quote/add-quote.server.ts";
import { addOpeningItem } from "#app/domain/resource-version/opening-items.server.ts";
import { addWorkshop } from "#app/domain/workshop/add-workshop.server.ts";
import { setAttendance } from "#app/domain/workshop/set-attendance.server.ts";
import { setOutcomes } from "#app/domain/workshop/set-outcomes.server.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { WORKSHOP_DAY, type Event, type Story } from "../story.ts";
import { ACTIONS, type SourceAction } from "./actions.ts";
import { FACILITATOR, PARTICIPANTS } from "./participants.ts";
import { QUESTIONS, type SourceQuestion } from "./questions.ts";
import { OPENING_ITEMS, QUOTES, WORKSHOP } from "./workshop.ts";

const sameDay = (tell: Event["tell"]): Event => ({ on: WORKSHOP_DAY, tell });

/** The workshop and what it produced. */
export const workshopEvents: readonly Event[] = [
  sameDay(holdWorkshop),
  ...QUOTES.map((quote) => sameDay((actor, story) => addQuoteHeard(actor, story, quote))),
  ...OPENING_ITEMS.map((item) => sameDay(async (actor, { known, programId }) => known.keep("item", item.name, (await addOpeningItem(actor, { programId, ...item })).id))),
  ...QUESTIONS.map((question) => sameDay((actor, story) => addQuestionHeard(actor, story, question))),
  ...ACTIONS.map((action) => sameDay((actor, story) => addActionDecided(actor, story, action))),
];

async function holdWorkshop(actor: Actor, { known, programId }: Story): Promise<void> {
  const { outcomes, ...said } = WORKSHOP;
  const { id } = await addWorkshop(actor, { ...said, programId, kind: "workshop", facilitatorPersonId: known.id("person", FACILITATOR.name) });
  known.keep("workshop", WORKSHOP.title, id);
  await setAttendance(actor, { workshopId: id, personIds: PARTICIPANTS.map(({ name }) => known.id("person", name)) });
  await setOutcomes(actor, { workshopId: id, outcomeIds: outcomes.map((outcome) => known.id("workshop-outcome", outcome)) });
}

async function addQuoteHeard(actor: Actor, { known, programId }: Story, { text, author }: (typeof QUOTES)[number]): Promise<void> {
  const by = author ? { author, authorPersonId: known.id("person", author) } : {};
  await addQuote(actor, { programId, text, workshopId: known.id("workshop", WORKSHOP.title), ...by });
}

async function addQuestionHeard(actor: Actor, { known, programId }: Story, { key, question, askedBy, options }: SourceQuestion): Promise<void> {
  const { id } = await addQuestion(actor, { programId, question, askedBy, workshopId: known.id("workshop", WORKSHOP.title) });
  known.keep("question", key, id);
  for (const { label, pros = "", cons = "", benchmark = "" } of options) {
    known.keep("option", label, (await addOption(actor, { questionId: id, label, pros, cons, benchmark })).id);
  }
}

async function addActionDecided(actor: Actor, { known, programId }: Story, { steps = [], ...action }: SourceAction): Promise<void> {
  const source = { programId, sourceKind: "workshop" as const, sourceId: known.id("workshop", WORKSHOP.title) };
  const { id } = await addAction(actor, { ...source, ...action });
  known.keep("action", action.title, id);
  for (const step of steps) await addAction(actor, { ...source, ...step, parentId: id });
}

/** Where an action stands: told when a version comes of it. */
export const moveAction = (on: string, deliverable: string, to: "doing" | "done"): Event => ({
  on,
  tell: async (actor, { known }) => {
    const { title } = ACTIONS.find((action) => action.deliverable === deliverable) ?? { title: deliverable };
    await changeActionState(actor, { id: known.id("action", title), to });
  },
});

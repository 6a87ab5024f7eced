import { createProgram } from "#app/domain/program/create-program.server.ts";
import { invite, openWorkspace } from "./cast.ts";
import { actorEvents } from "./illustrative/tell-actors.ts";
import { closingEvents } from "./illustrative/tell-closings.ts";
import { directoryEvents } from "./illustrative/tell-directory.ts";
import { decisionEvents } from "./illustrative/decisions.ts";
import { impactEvents } from "./illustrative/tell-impacts.ts";
import { ITERATIONS } from "./illustrative/iterations.ts";
import { lastEvents } from "./illustrative/last-days.ts";
import { leadEvents, meetingEvents } from "./illustrative/meetings.ts";
import { objectionEvents } from "./illustrative/objections.ts";
import { openingEvents } from "./illustrative/openings.ts";
import { questionnaireEvents } from "./illustrative/tell-questionnaire.ts";
import { iterationEvents, learnVersions } from "./illustrative/tell-iteration.ts";
import { secondDraftEvents } from "./illustrative/tell-note.ts";
import { pairEvents } from "./illustrative/tell-pairs.ts";
import { partnershipEvents } from "./illustrative/tell-partnerships.ts";
import { learnLists } from "./lists.ts";
import { networkEvents } from "./source/tell-network.ts";
import { moveAction, workshopEvents } from "./source/tell-workshop.ts";
import { at, nothingKnown, play, WORKSHOP_DAY, type Event, type Story } from "./story.ts";

const PROGRAM = {
  name: "POM – Twizy Open Source",
  slug: "pom",
  purpose: "Ouvrir une base roulante, version par version, sans décider d’avance à quoi elle servira.",
  challenge: "Abaisser les barrières pour innover sur le véhicule",
  currency: "EUR",
  daysPerPersonMonth: 2_000,
  firstVersion: "Twizy de série",
  firstVersionDescription: "Point de départ : rien d’ouvert.",
  sponsor: "Renault",
  facilitator: "La Fabrique des Mobilités",
};

const partnerComesIn: Event = {
  on: "2017-11-13", by: "owner",
  tell: async (owner, { known, cast }) => {
    cast.partner = await invite(owner, "partner", known.id("stakeholder", "Laboratoire A"));
  },
};

const actionsGoOn: readonly Event[] = [
  moveAction("2017-04-10", "POM 1.0 Open FabMob", "doing"),
  moveAction("2017-10-13", "POM 1.0 Open FabMob", "done"),
  moveAction("2018-01-08", "Projets et POM 1.1", "doing"),
  moveAction("2018-04-27", "Projets et POM 1.1", "done"),
  moveAction("2018-05-02", "Projets et POM 2.0", "doing"),
  moveAction("2018-06-04", "Prise de note et présentation", "doing"),
  moveAction("2018-06-07", "Décision du COMEX", "doing"),
];

/** First what the source says, then what illustrates it; within a day, in this order. */
const EVENTS: readonly Event[] = [
  ...networkEvents, ...workshopEvents, partnerComesIn, ...meetingEvents, ...actorEvents, ...pairEvents, ...impactEvents,
  ...ITERATIONS.flatMap((told) => [...iterationEvents(told), ...closingEvents(told.name)]),
  ...openingEvents, ...decisionEvents, ...objectionEvents, ...directoryEvents, ...leadEvents, ...partnershipEvents, ...questionnaireEvents, ...actionsGoOn, ...secondDraftEvents, ...lastEvents,
];

export async function tellStory(): Promise<void> {
  const owner = at(await openWorkspace(), WORKSHOP_DAY);
  const cast = { owner, team: await invite(owner, "team"), comex: await invite(owner, "comex") };
  const { id: programId } = await createProgram(owner, PROGRAM);
  const story: Story = { programId, known: nothingKnown(), cast };
  await learnLists(owner, story.known);
  await learnVersions(owner, story);
  await play(EVENTS, story);
}

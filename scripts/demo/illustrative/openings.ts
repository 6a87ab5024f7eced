import { linkOpeningRisk, requestOpening } from "#app/domain/resource-version/opening-links.server.ts";
import { setOpeningState } from "#app/domain/resource-version/set-opening-state.server.ts";
import type { Event } from "../story.ts";
import { pairName } from "./pairs.ts";

const BOARDS = "Documentation de l’électronique et des cartes";
const READING = "Messages CAN en lecture";
const CAD = "CAO minimum du châssis";
const MATERIALS = "Caractéristiques des matériaux et résistance (RdM)";

interface ToldState {
  on: string;
  version: string;
  item: string;
  state: "under-agreement" | "open" | "recreated";
  licence?: string;
  note?: string;
}

const AGREEMENT = "Convention type";

/** What each version opens; what is not said stays closed. Illustrative. */
const STATES: readonly ToldState[] = [
  { on: "2017-11-20", version: "POM 1.0", item: BOARDS, state: "open", licence: "CERN-OHL-W-2.0" },
  { on: "2018-04-27", version: "POM 1.1", item: READING, state: "under-agreement", licence: AGREEMENT, note: "Lecture seule." },
  { on: "2018-04-27", version: "POM 1.1", item: CAD, state: "under-agreement", licence: AGREEMENT },
  { on: "2018-04-27", version: "POM 1.1", item: MATERIALS, state: "under-agreement", licence: AGREEMENT },
  { on: "2018-04-27", version: "POM 1.1", item: "Dev Kit et SDK", state: "recreated", licence: "MIT", note: "Écrit par Groupe I à partir des messages décrits." },
  { on: "2018-05-30", version: "POM 2.0", item: "Interfaces physiques", state: "open", licence: "CERN-OHL-W-2.0" },
  { on: "2018-06-04", version: "POM 2.0", item: "Modèles 3D", state: "open", licence: "CC BY-SA 4.0", note: "Une pièce imprimée par un groupe les a fait demander." },
];

const REQUESTS: readonly (readonly [item: string, usage: string, target: string])[] = [
  [BOARDS, "prototype", "hackers"], [BOARDS, "train", "school"], [BOARDS, "prototype", "laboratory"],
  ["Données du véhicule", "prototype", "hackers"], ["Données du véhicule", "communities", "informal-networks"],
  [READING, "prototype", "hackers"], [READING, "prototype", "laboratory"], [READING, "train", "laboratory"],
  ["Messages CAN en écriture", "prototype", "hackers"],
  [CAD, "prototype", "automotive"], [MATERIALS, "prototype", "automotive"], ["Interfaces physiques", "prototype", "automotive"],
  ["Dev Kit et SDK", "communities", "hackers"],
];

const RISKS: readonly (readonly [item: string, risk: string])[] = [
  [BOARDS, "know-how"], [CAD, "know-how"], ["Calculateurs", "complaint"], ["Messages CAN en écriture", "complaint"], ["Interfaces physiques", "value"],
];

export const openingEvents: readonly Event[] = [
  ...REQUESTS.map(([item, usage, target]): Event => ({
    on: "2017-04-05", tell: (actor, { known }) => requestOpening(actor, { itemId: known.id("item", item), pairId: known.id("pair", pairName(usage, target)) }),
  })),
  ...RISKS.map(([item, risk]): Event => ({
    on: "2017-04-05", tell: (actor, { known }) => linkOpeningRisk(actor, { itemId: known.id("item", item), impactId: known.id("impact", risk) }),
  })),
  ...STATES.map(({ on, version, item, ...state }): Event => ({
    on, tell: (actor, { known }) => setOpeningState(actor, { itemId: known.id("item", item), versionId: known.id("version", version), ...state }),
  })),
];

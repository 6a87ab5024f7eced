import type { Draft } from "./draft.ts";
import * as loop from "./iteration-sources.server.ts";
import type { Wanted } from "./live-rows.server.ts";
import * as people from "./network-sources.server.ts";
import * as program from "./program-sources.server.ts";

/** Every kind of record that is searched, and how it is read. A test goes through all kinds and all tables. */
export const SOURCES = {
  program: program.programs,
  version: program.versions,
  "opening-item": program.openingItems,
  usage: people.usages,
  stakeholder: people.stakeholders,
  person: people.persons,
  means: people.means,
  commitment: people.commitments,
  pair: people.pairs,
  iteration: loop.iterations,
  hypothesis: loop.hypotheses,
  experiment: loop.experiments,
  evidence: loop.evidence,
  verdict: loop.verdicts,
  "captured-line": program.capturedLines,
  impact: loop.impacts,
  "first-step": loop.firstSteps,
  movement: loop.movements,
  "decision-request": program.decisionRequests,
  decision: program.decisions,
  question: loop.questions,
  option: loop.options,
  objection: program.objections,
  action: program.actions,
  workshop: program.workshops,
  observation: program.observations,
  quote: program.quotes,
} as const satisfies Record<string, (wanted: Wanted) => Promise<Draft[]>>;

export type SearchedKind = keyof typeof SOURCES;
export const SEARCHED_KINDS = Object.keys(SOURCES) as SearchedKind[];

export const isSearched = (kind: string): kind is SearchedKind => Object.hasOwn(SOURCES, kind);

/** Kinds that are not searched, and why. */
export const NOT_SEARCHED: Readonly<Record<string, string>> = {
  workspace: "one is in it",
  member: "accounts are found on the page of the members",
  invitation: "it opens an account",
  account: "accounts are found on the page of the members",
  "list-entry": "the lists are one page",
  "opening-state": "read with its opening item",
  "pair-choice": "read with its pair",
  amendment: "read with what it corrects",
  assessment: "read with its benefit or risk",
  ceiling: "a figure",
  ability: "private to its side",
  acceptance: "an answer, read with what it answers",
  share: "found on the page of the shared links",
  "brief-section": "each of its readers may read another part of it: the note is one page",
  edition: "found on the page of the editions",
  "brief-template": "found on the page of the templates",
  connection: "read on the persons it joins",
  merge: "read on the record that was kept",
  interaction: "read on the stakeholder it is about",
  loan: "found on the page of the loans",
  agreement: "found on the page of the agreements",
  promise: "found on the page of the promises",
  exchange: "found on the page of what was given and came back",
  attachment: "read on the record it is on",
  room: "open for an hour: its workshop is searched",
  questionnaire: "found on the page of the questionnaires",
  response: "its respondent said who may read it",
  proposal: "nothing before it is accepted",
  "report-import": "found on the page of the imports",
  "calendar-feed": "a link",
  project: "found on the page of the projects",
  comment: "read on the record it is about",
};

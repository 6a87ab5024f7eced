import type { SubjectKind } from "#app/domain/audit/audit-event.ts";
import { paths } from "./paths.ts";

export interface SubjectPlace {
  kind: string;
  id: string;
  programSlug?: string | null;
  iterationId?: string | null;
}

type Place = { ws: string; id: string; program: string | null; iteration: string | null };
type PathOf = (place: Place) => string | null;

const inProgram = (path: (ws: string, program: string) => string): PathOf => ({ ws, program }) => (program ? path(ws, program) : null);
const inIteration = (path: (ws: string, iteration: string) => string): PathOf => ({ ws, iteration }) => (iteration ? path(ws, iteration) : null);
const itself = (path: (ws: string, id: string) => string): PathOf => ({ ws, id }) => path(ws, id);

/** Every kind of record: its page, or the one it stands on. A test goes through all of them. */
const PATHS: Record<SubjectKind, PathOf> = {
  workspace: ({ ws }) => paths.settings(ws),
  member: ({ ws }) => paths.members(ws),
  invitation: ({ ws }) => paths.members(ws),
  account: ({ ws }) => paths.members(ws),
  "list-entry": ({ ws }) => paths.lists(ws),
  program: inProgram(paths.program),
  version: itself(paths.version),
  "opening-item": inProgram(paths.openingCatalogue),
  "opening-state": inProgram(paths.openingCatalogue),
  usage: itself(paths.usage),
  stakeholder: itself(paths.stakeholder),
  person: itself(paths.person),
  means: ({ ws }) => paths.stakeholders(ws),
  commitment: inProgram(paths.commitments),
  pair: itself(paths.pair),
  "pair-choice": inIteration(paths.choice),
  iteration: itself(paths.iteration),
  hypothesis: itself(paths.hypothesis),
  experiment: inIteration(paths.iteration),
  evidence: inIteration(paths.iteration),
  verdict: inIteration(paths.iteration),
  amendment: inIteration(paths.iteration),
  "captured-line": inProgram(paths.sorting),
  impact: itself(paths.impact),
  assessment: inProgram(paths.impacts),
  "first-step": inIteration(paths.choice),
  ceiling: inIteration(paths.loss),
  ability: inIteration(paths.loss),
  movement: inIteration(paths.loss),
  acceptance: inIteration(paths.loss),
  "decision-request": inProgram(paths.decisions),
  decision: itself(paths.decision),
  question: itself(paths.question),
  option: inProgram(paths.options),
  action: inProgram(paths.actions),
  workshop: itself(paths.workshop),
  observation: inProgram(paths.observations),
  quote: inProgram(paths.quotes),
  objection: itself(paths.objection),
  share: inProgram(paths.shares),
  "brief-section": inProgram(paths.brief),
  edition: inProgram(paths.editions),
  "brief-template": ({ ws }) => paths.briefTemplates(ws),
  connection: ({ ws }) => paths.connections(ws),
  merge: ({ ws }) => paths.merge(ws),
  interaction: inProgram(paths.commitments),
  loan: inProgram(paths.loans),
  agreement: inProgram(paths.agreements),
  promise: inProgram(paths.promises),
  exchange: inProgram(paths.exchanges),
  project: itself(paths.project),
  attachment: itself((ws, id) => paths.attachment(ws, id)),
  room: inProgram(paths.workshops),
  questionnaire: itself(paths.questionnaire),
  response: inProgram(paths.questionnaires),
  proposal: inProgram(paths.proposals),
  "report-import": inProgram(paths.importReport),
  "calendar-feed": ({ ws }) => paths.calendars(ws),
  comment: () => null,
};

/** Where a record can be read, or null: a kind nobody knows, a page that wants a programme or an iteration that is not said. */
export function pathOfSubject(ws: string, { kind, id, programSlug, iterationId }: SubjectPlace): string | null {
  if (!Object.hasOwn(PATHS, kind)) return null;
  return PATHS[kind as SubjectKind]({ ws, id, program: programSlug ?? null, iteration: iterationId ?? null });
}

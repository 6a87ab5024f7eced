/** Every address of the product is a function: nothing else writes one. */
type Query = Record<string, string | number | null | undefined>;

function at(path: string, query: Query = {}): string {
  const asked = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== "");
  return asked.length === 0 ? path : `${path}?${new URLSearchParams(asked.map(([key, value]) => [key, String(value)]))}`;
}

const w = (workspace: string) => `/w/${workspace}`;
const p = (workspace: string, program: string) => `/w/${workspace}/programs/${program}`;

export const paths = {
  home: () => "/",
  login: (query: { to?: string; held?: string } = {}) => at("/login", query),
  signup: () => "/signup",
  logout: () => "/logout",
  account: () => "/account",
  language: () => "/language",
  theme: () => "/theme",
  invitation: (token: string) => `/invitation/${token}`,
  reset: (token: string) => `/reset/${token}`,
  resume: (token: string) => `/resume/${encodeURIComponent(token)}`,
  share: (token: string) => `/share/${token}`,
  room: (token: string) => `/room/${token}`,
  roomWall: (token: string) => `/room/${token}/wall`,
  roomLines: (token: string) => `/room/${token}/lines`,
  roomVotes: (token: string) => `/room/${token}/votes`,
  roomNews: (token: string) => `/room/${token}/news`,
  questionnaireForm: (token: string, query: { step?: number; language?: string } = {}) => at(`/q/${token}`, query),
  response: (token: string, query: { step?: number } = {}) => at(`/r/${token}`, query),
  calendarFeed: (token: string) => `/calendar/${token}.ics`,

  workspace: (ws: string, query: { page?: number } = {}) => at(w(ws), query),
  newProgram: (ws: string) => `${w(ws)}/programs/new`,
  members: (ws: string) => `${w(ws)}/members`,
  lists: (ws: string) => `${w(ws)}/lists`,
  settings: (ws: string) => `${w(ws)}/settings`,
  journal: (ws: string, query: { program?: string; subject?: string; member?: string; before?: string } = {}) => at(`${w(ws)}/journal`, query),
  trash: (ws: string, query: { kind?: string } = {}) => at(`${w(ws)}/trash`, query),
  search: (ws: string, query: { q?: string; page?: number } = {}) => at(`${w(ws)}/search`, query),
  searchResults: (ws: string) => `${w(ws)}/search/results`,
  exportJson: (ws: string) => `${w(ws)}/export.json`,
  usages: (ws: string) => `${w(ws)}/usages`,
  usage: (ws: string, id: string) => `${w(ws)}/usages/${id}`,
  stakeholders: (
    ws: string,
    query: {
      q?: string; category?: string | null; engagement?: string | null; origin?: string | null; next?: string | null; known?: string | null; competitor?: string | null; sort?: string | null;
      program?: string | null; presence?: string | null; since?: string | null; until?: string | null; page?: number;
    } = {},
  ) => at(`${w(ws)}/stakeholders`, query),
  stakeholder: (ws: string, id: string) => `${w(ws)}/stakeholders/${id}`,
  persons: (ws: string, query: { q?: string; consent?: string | null; sort?: string | null; page?: number } = {}) => at(`${w(ws)}/persons`, query),
  person: (ws: string, id: string, query: { with?: string } = {}) => at(`${w(ws)}/persons/${id}`, query),

  program: (
    ws: string,
    program: string,
    query: { version?: number | null; by?: string | null; patch?: string | null; usage?: string | null; verdict?: string | null; engagement?: string | null } = {},
  ) => at(p(ws, program), query),
  dashboard: (ws: string, program: string, query: { decide?: string; edition?: number } = {}) => at(`${p(ws, program)}/dashboard`, query),
  brief: (ws: string, program: string) => `${p(ws, program)}/brief`,
  briefSection: (ws: string, program: string, key: string, query: { view?: "read"; as?: string } = {}) => at(`${p(ws, program)}/brief/sections/${key}`, query),
  briefSectionFigures: (ws: string, program: string, key: string) => `${p(ws, program)}/brief/sections/${key}/figures`,
  briefSectionHistory: (ws: string, program: string, key: string, query: { from?: number; to?: number } = {}) => at(`${p(ws, program)}/brief/sections/${key}/history`, query),
  briefSectionText: (ws: string, program: string, key: string) => `${p(ws, program)}/brief/sections/${key}/text`,
  briefSectionPresence: (ws: string, program: string, key: string) => `${p(ws, program)}/brief/sections/${key}/presence`,
  briefPreview: (ws: string, program: string, query: { audience?: string; language?: string; as?: string } = {}) => at(`${p(ws, program)}/brief/preview`, query),
  editions: (ws: string, program: string) => `${p(ws, program)}/brief/editions`,
  edition: (ws: string, program: string, number: number | string) => `${p(ws, program)}/brief/editions/${number}`,
  editionFile: (ws: string, program: string, number: number | string, format: string, query: { language?: string; template?: string } = {}) => at(`${p(ws, program)}/brief/editions/${number}/${format}`, query),
  briefTemplates: (ws: string, query: { test?: string } = {}) => at(`${w(ws)}/brief-templates`, query),
  briefTemplateSample: (ws: string, id: string) => `${w(ws)}/brief-templates/${id}/sample`,
  programSettings: (ws: string, program: string) => `${p(ws, program)}/settings`,
  changes: (ws: string, program: string, query: { from?: string | null; to?: string | null } = {}) => at(`${p(ws, program)}/changes`, query),
  shares: (ws: string, program: string) => `${p(ws, program)}/shares`,
  capture: (ws: string, program: string) => `${p(ws, program)}/capture`,
  captureLines: (ws: string, program: string) => `${p(ws, program)}/capture/lines`,
  sorting: (ws: string, program: string, query: { page?: number; workshop?: string | null } = {}) => at(`${p(ws, program)}/sorting`, query),
  newIteration: (ws: string, program: string) => `${p(ws, program)}/iterations/new`,
  pairs: (ws: string, program: string, query: { usage?: string; category?: string } = {}) => at(`${p(ws, program)}/pairs`, query),
  hypotheses: (
    ws: string,
    program: string,
    query: {
      iteration?: string | null; pair?: string | null; verdict?: string | null; origin?: string | null; from?: string | null; latest?: number | null;
      after?: string | null; until?: string | null; size?: number; page?: number;
    } = {},
  ) => at(`${p(ws, program)}/hypotheses`, query),
  versions: (ws: string, program: string, query: { from?: string; to?: string } = {}) => at(`${p(ws, program)}/versions`, query),
  openingCatalogue: (ws: string, program: string) => `${p(ws, program)}/opening`,
  impacts: (
    ws: string,
    program: string,
    query: {
      kind?: string; lens?: string; materiality?: string; time?: string; directness?: string; version?: string; state?: string;
      view?: string; reading?: string; by?: string; control?: string; to?: string;
    } = {},
  ) => at(`${p(ws, program)}/impacts`, query),
  observations: (ws: string, program: string, query: { after?: string; until?: string } = {}) => at(`${p(ws, program)}/observations`, query),
  objections: (ws: string, program: string, query: { state?: string } = {}) => at(`${p(ws, program)}/objections`, query),
  decisions: (ws: string, program: string) => `${p(ws, program)}/decisions`,
  options: (ws: string, program: string) => `${p(ws, program)}/options`,
  actions: (ws: string, program: string, query: { view?: string; state?: string; edit?: string } = {}) => at(`${p(ws, program)}/actions`, query),
  workshops: (ws: string, program: string) => `${p(ws, program)}/workshops`,
  quotes: (ws: string, program: string) => `${p(ws, program)}/quotes`,
  commitments: (ws: string, program: string) => `${p(ws, program)}/commitments`,
  loans: (ws: string, program: string) => `${p(ws, program)}/loans`,
  agreements: (ws: string, program: string) => `${p(ws, program)}/agreements`,
  promises: (ws: string, program: string) => `${p(ws, program)}/promises`,
  exchanges: (ws: string, program: string, query: { stakeholder?: string } = {}) => at(`${p(ws, program)}/exchanges`, query),
  projects: (ws: string, program: string) => `${p(ws, program)}/projects`,
  importReport: (ws: string, program: string, query: { left?: string } = {}) => at(`${p(ws, program)}/import`, query),
  proposals: (ws: string, program: string, query: { source?: string | null; kind?: string | null; state?: string | null; page?: number } = {}) => at(`${p(ws, program)}/proposals`, query),
  questionnaires: (ws: string, program: string) => `${p(ws, program)}/questionnaires`,
  actionsImport: (ws: string, program: string) => `${p(ws, program)}/actions/import`,
  actionsFile: (ws: string, program: string, format: string) => `${p(ws, program)}/actions/file/${format}`,
  calendars: (ws: string) => `${w(ws)}/calendars`,
  stakeholdersImport: (ws: string, query: { kind?: string } = {}) => at(`${w(ws)}/stakeholders/import`, query),
  personsFile: (ws: string) => `${w(ws)}/persons/file.csv`,
  stakeholdersFile: (ws: string) => `${w(ws)}/stakeholders/file.csv`,
  connections: (ws: string, query: { category?: string; page?: number } = {}) => at(`${w(ws)}/connections`, query),
  merge: (ws: string, query: { kind?: string; keep?: string; other?: string } = {}) => at(`${w(ws)}/merge`, query),
  attachments: (ws: string) => `${w(ws)}/attachments`,
  attachment: (ws: string, id: string, query: { size?: "small" } = {}) => at(`${w(ws)}/attachments/${id}`, query),
  project: (ws: string, id: string) => `${w(ws)}/projects/${id}`,
  questionnaire: (ws: string, id: string) => `${w(ws)}/questionnaires/${id}`,
  questionnaireResults: (ws: string, id: string) => `${w(ws)}/questionnaires/${id}/results`,
  questionnaireFile: (ws: string, id: string) => `${w(ws)}/questionnaires/${id}/results.csv`,
  questionnaireSheet: (ws: string, id: string, query: { language?: string } = {}) => at(`${w(ws)}/questionnaires/${id}/sheet`, query),
  workshopRoom: (ws: string, id: string) => `${w(ws)}/workshops/${id}/room`,
  workshopReport: (ws: string, id: string) => `${w(ws)}/workshops/${id}/report`,
  workshopReportFile: (ws: string, id: string, format: string) => `${w(ws)}/workshops/${id}/report/${format}`,

  version: (ws: string, id: string) => `${w(ws)}/versions/${id}`,
  iteration: (ws: string, id: string) => `${w(ws)}/iterations/${id}`,
  choice: (ws: string, id: string) => `${w(ws)}/iterations/${id}/choice`,
  closure: (ws: string, id: string) => `${w(ws)}/iterations/${id}/closure`,
  loss: (ws: string, id: string) => `${w(ws)}/iterations/${id}/loss`,
  pair: (ws: string, id: string) => `${w(ws)}/pairs/${id}`,
  hypothesis: (ws: string, id: string) => `${w(ws)}/hypotheses/${id}`,
  impact: (ws: string, id: string) => `${w(ws)}/impacts/${id}`,
  decision: (ws: string, id: string) => `${w(ws)}/decisions/${id}`,
  objection: (ws: string, id: string) => `${w(ws)}/objections/${id}`,
  question: (ws: string, id: string) => `${w(ws)}/questions/${id}`,
  workshop: (ws: string, id: string) => `${w(ws)}/workshops/${id}`,
  comments: (ws: string) => `${w(ws)}/comments`,
};

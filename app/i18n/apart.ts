import { addWords } from "./loaded.ts";

/** Areas that few pages show: the browser fetches them with the modules that use them. */
const APART = {
  account: { fr: () => import("./fr/account.ts"), en: () => import("./en/account.ts") },
  actionBoard: { fr: () => import("./fr/action-board.ts"), en: () => import("./en/action-board.ts") },
  agreement: { fr: () => import("./fr/agreement.ts"), en: () => import("./en/agreement.ts") },
  attachment: { fr: () => import("./fr/attachment.ts"), en: () => import("./en/attachment.ts") },
  auth: { fr: () => import("./fr/auth.ts"), en: () => import("./en/auth.ts") },
  brief: { fr: () => import("./fr/brief.ts"), en: () => import("./en/brief.ts") },
  briefDocument: { fr: () => import("./fr/brief-document.ts"), en: () => import("./en/brief-document.ts") },
  briefFile: { fr: () => import("./fr/brief-file.ts"), en: () => import("./en/brief-file.ts") },
  briefTemplate: { fr: () => import("./fr/brief-template.ts"), en: () => import("./en/brief-template.ts") },
  calendar: { fr: () => import("./fr/calendar.ts"), en: () => import("./en/calendar.ts") },
  changes: { fr: () => import("./fr/changes.ts"), en: () => import("./en/changes.ts") },
  choice: { fr: () => import("./fr/choice.ts"), en: () => import("./en/choice.ts") },
  closing: { fr: () => import("./fr/closing.ts"), en: () => import("./en/closing.ts") },
  commitment: { fr: () => import("./fr/commitment.ts"), en: () => import("./en/commitment.ts") },
  connection: { fr: () => import("./fr/connection.ts"), en: () => import("./en/connection.ts") },
  cycle: { fr: () => import("./fr/cycle.ts"), en: () => import("./en/cycle.ts") },
  decision: { fr: () => import("./fr/decision.ts"), en: () => import("./en/decision.ts") },
  directory: { fr: () => import("./fr/directory.ts"), en: () => import("./en/directory.ts") },
  directoryFile: { fr: () => import("./fr/directory-file.ts"), en: () => import("./en/directory-file.ts") },
  edition: { fr: () => import("./fr/edition.ts"), en: () => import("./en/edition.ts") },
  evolution: { fr: () => import("./fr/evolution.ts"), en: () => import("./en/evolution.ts") },
  exchange: { fr: () => import("./fr/exchange.ts"), en: () => import("./en/exchange.ts") },
  executive: { fr: () => import("./fr/executive.ts"), en: () => import("./en/executive.ts") },
  impact: { fr: () => import("./fr/impact.ts"), en: () => import("./en/impact.ts") },
  interaction: { fr: () => import("./fr/interaction.ts"), en: () => import("./en/interaction.ts") },
  journal: { fr: () => import("./fr/journal.ts"), en: () => import("./en/journal.ts") },
  lineage: { fr: () => import("./fr/lineage.ts"), en: () => import("./en/lineage.ts") },
  loan: { fr: () => import("./fr/loan.ts"), en: () => import("./en/loan.ts") },
  member: { fr: () => import("./fr/member.ts"), en: () => import("./en/member.ts") },
  merge: { fr: () => import("./fr/merge.ts"), en: () => import("./en/merge.ts") },
  opening: { fr: () => import("./fr/opening.ts"), en: () => import("./en/opening.ts") },
  option: { fr: () => import("./fr/option.ts"), en: () => import("./en/option.ts") },
  originPath: { fr: () => import("./fr/origin-path.ts"), en: () => import("./en/origin-path.ts") },
  person: { fr: () => import("./fr/person.ts"), en: () => import("./en/person.ts") },
  portfolio: { fr: () => import("./fr/portfolio.ts"), en: () => import("./en/portfolio.ts") },
  project: { fr: () => import("./fr/project.ts"), en: () => import("./en/project.ts") },
  promise: { fr: () => import("./fr/promise.ts"), en: () => import("./en/promise.ts") },
  proposal: { fr: () => import("./fr/proposal.ts"), en: () => import("./en/proposal.ts") },
  questionnaire: { fr: () => import("./fr/questionnaire.ts"), en: () => import("./en/questionnaire.ts") },
  reportImport: { fr: () => import("./fr/report-import.ts"), en: () => import("./en/report-import.ts") },
  response: { fr: () => import("./fr/response.ts"), en: () => import("./en/response.ts") },
  riskGrid: { fr: () => import("./fr/risk-grid.ts"), en: () => import("./en/risk-grid.ts") },
  room: { fr: () => import("./fr/room.ts"), en: () => import("./en/room.ts") },
  settings: { fr: () => import("./fr/settings.ts"), en: () => import("./en/settings.ts") },
  share: { fr: () => import("./fr/share.ts"), en: () => import("./en/share.ts") },
  slope: { fr: () => import("./fr/slope.ts"), en: () => import("./en/slope.ts") },
  stakeholder: { fr: () => import("./fr/stakeholder.ts"), en: () => import("./en/stakeholder.ts") },
  trash: { fr: () => import("./fr/trash.ts"), en: () => import("./en/trash.ts") },
  version: { fr: () => import("./fr/version.ts"), en: () => import("./en/version.ts") },
  workshop: { fr: () => import("./fr/workshop.ts"), en: () => import("./en/workshop.ts") },
  workshopReport: { fr: () => import("./fr/workshop-report.ts"), en: () => import("./en/workshop-report.ts") },
};
export type ApartArea = keyof typeof APART;
export const APART_AREAS = Object.keys(APART) as ApartArea[];

/** To be awaited at the top of a module, which then never runs without its words. The server has them all. */
export async function need(area: ApartArea): Promise<void> {
  if (typeof document === "undefined") return;
  const words: Record<string, unknown> = await APART[area][document.documentElement.lang === "en" ? "en" : "fr"]();
  addWords({ [area]: words[area] });
}

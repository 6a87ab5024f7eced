import { account } from "./fr/account.ts";
import { actionBoard } from "./fr/action-board.ts";
import { agreement } from "./fr/agreement.ts";
import { attachment } from "./fr/attachment.ts";
import { auth } from "./fr/auth.ts";
import { brief } from "./fr/brief.ts";
import { briefDocument } from "./fr/brief-document.ts";
import { briefFile } from "./fr/brief-file.ts";
import { briefTemplate } from "./fr/brief-template.ts";
import { calendar } from "./fr/calendar.ts";
import { changes } from "./fr/changes.ts";
import { choice } from "./fr/choice.ts";
import { closing } from "./fr/closing.ts";
import { commitment } from "./fr/commitment.ts";
import { connection } from "./fr/connection.ts";
import { cycle } from "./fr/cycle.ts";
import { decision } from "./fr/decision.ts";
import { directory } from "./fr/directory.ts";
import { directoryFile } from "./fr/directory-file.ts";
import { edition } from "./fr/edition.ts";
import { evolution } from "./fr/evolution.ts";
import { exchange } from "./fr/exchange.ts";
import { executive } from "./fr/executive.ts";
import { impact } from "./fr/impact.ts";
import { interaction } from "./fr/interaction.ts";
import { journal } from "./fr/journal.ts";
import { lineage } from "./fr/lineage.ts";
import { loan } from "./fr/loan.ts";
import { member } from "./fr/member.ts";
import { merge } from "./fr/merge.ts";
import { opening } from "./fr/opening.ts";
import { option } from "./fr/option.ts";
import { originPath } from "./fr/origin-path.ts";
import { person } from "./fr/person.ts";
import { portfolio } from "./fr/portfolio.ts";
import { project } from "./fr/project.ts";
import { promise } from "./fr/promise.ts";
import { proposal } from "./fr/proposal.ts";
import { questionnaire } from "./fr/questionnaire.ts";
import { reportImport } from "./fr/report-import.ts";
import { response } from "./fr/response.ts";
import { riskGrid } from "./fr/risk-grid.ts";
import { room } from "./fr/room.ts";
import { settings } from "./fr/settings.ts";
import { share } from "./fr/share.ts";
import { slope } from "./fr/slope.ts";
import { stakeholder } from "./fr/stakeholder.ts";
import { trash } from "./fr/trash.ts";
import { version } from "./fr/version.ts";
import { workshop } from "./fr/workshop.ts";
import { workshopReport } from "./fr/workshop-report.ts";
import { frShared } from "./fr-shared.ts";

/** Every label the pages show, in French. English must have the same shape: the compiler checks it. */
export const fr = {
  ...frShared,
  account,
  actionBoard,
  agreement,
  attachment,
  auth,
  brief,
  briefDocument,
  briefFile,
  briefTemplate,
  calendar,
  changes,
  choice,
  closing,
  commitment,
  connection,
  cycle,
  decision,
  directory,
  directoryFile,
  edition,
  evolution,
  exchange,
  executive,
  impact,
  interaction,
  journal,
  lineage,
  loan,
  member,
  merge,
  opening,
  option,
  originPath,
  person,
  portfolio,
  project,
  promise,
  proposal,
  questionnaire,
  reportImport,
  response,
  riskGrid,
  room,
  settings,
  share,
  slope,
  stakeholder,
  trash,
  version,
  workshop,
  workshopReport,
};
export type Dictionary = typeof fr;

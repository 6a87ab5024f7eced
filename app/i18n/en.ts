import { account } from "./en/account.ts";
import { actionBoard } from "./en/action-board.ts";
import { agreement } from "./en/agreement.ts";
import { attachment } from "./en/attachment.ts";
import { auth } from "./en/auth.ts";
import { brief } from "./en/brief.ts";
import { briefDocument } from "./en/brief-document.ts";
import { briefFile } from "./en/brief-file.ts";
import { briefTemplate } from "./en/brief-template.ts";
import { calendar } from "./en/calendar.ts";
import { changes } from "./en/changes.ts";
import { choice } from "./en/choice.ts";
import { closing } from "./en/closing.ts";
import { commitment } from "./en/commitment.ts";
import { connection } from "./en/connection.ts";
import { cycle } from "./en/cycle.ts";
import { decision } from "./en/decision.ts";
import { directory } from "./en/directory.ts";
import { directoryFile } from "./en/directory-file.ts";
import { edition } from "./en/edition.ts";
import { evolution } from "./en/evolution.ts";
import { exchange } from "./en/exchange.ts";
import { executive } from "./en/executive.ts";
import { impact } from "./en/impact.ts";
import { interaction } from "./en/interaction.ts";
import { journal } from "./en/journal.ts";
import { lineage } from "./en/lineage.ts";
import { loan } from "./en/loan.ts";
import { member } from "./en/member.ts";
import { merge } from "./en/merge.ts";
import { opening } from "./en/opening.ts";
import { option } from "./en/option.ts";
import { originPath } from "./en/origin-path.ts";
import { person } from "./en/person.ts";
import { portfolio } from "./en/portfolio.ts";
import { project } from "./en/project.ts";
import { promise } from "./en/promise.ts";
import { proposal } from "./en/proposal.ts";
import { questionnaire } from "./en/questionnaire.ts";
import { reportImport } from "./en/report-import.ts";
import { response } from "./en/response.ts";
import { riskGrid } from "./en/risk-grid.ts";
import { room } from "./en/room.ts";
import { settings } from "./en/settings.ts";
import { share } from "./en/share.ts";
import { slope } from "./en/slope.ts";
import { stakeholder } from "./en/stakeholder.ts";
import { trash } from "./en/trash.ts";
import { version } from "./en/version.ts";
import { workshop } from "./en/workshop.ts";
import { workshopReport } from "./en/workshop-report.ts";
import { enShared } from "./en-shared.ts";
import type { Dictionary } from "./fr.ts";

export const en: Dictionary = {
  ...enShared,
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

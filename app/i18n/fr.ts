import { account } from "./fr/account.ts";
import { auth } from "./fr/auth.ts";
import { brief } from "./fr/brief.ts";
import { briefDocument } from "./fr/brief-document.ts";
import { briefFile } from "./fr/brief-file.ts";
import { briefTemplate } from "./fr/brief-template.ts";
import { changes } from "./fr/changes.ts";
import { choice } from "./fr/choice.ts";
import { closing } from "./fr/closing.ts";
import { cycle } from "./fr/cycle.ts";
import { decision } from "./fr/decision.ts";
import { edition } from "./fr/edition.ts";
import { evolution } from "./fr/evolution.ts";
import { executive } from "./fr/executive.ts";
import { impact } from "./fr/impact.ts";
import { journal } from "./fr/journal.ts";
import { lineage } from "./fr/lineage.ts";
import { member } from "./fr/member.ts";
import { opening } from "./fr/opening.ts";
import { option } from "./fr/option.ts";
import { person } from "./fr/person.ts";
import { portfolio } from "./fr/portfolio.ts";
import { riskGrid } from "./fr/risk-grid.ts";
import { settings } from "./fr/settings.ts";
import { share } from "./fr/share.ts";
import { slope } from "./fr/slope.ts";
import { stakeholder } from "./fr/stakeholder.ts";
import { trash } from "./fr/trash.ts";
import { version } from "./fr/version.ts";
import { workshop } from "./fr/workshop.ts";
import { frShared } from "./fr-shared.ts";

/** Every label the pages show, in French. English must have the same shape: the compiler checks it. */
export const fr = {
  ...frShared,
  account,
  auth,
  brief,
  briefDocument,
  briefFile,
  briefTemplate,
  changes,
  choice,
  closing,
  cycle,
  decision,
  edition,
  evolution,
  executive,
  impact,
  journal,
  lineage,
  member,
  opening,
  option,
  person,
  portfolio,
  riskGrid,
  settings,
  share,
  slope,
  stakeholder,
  trash,
  version,
  workshop,
};
export type Dictionary = typeof fr;

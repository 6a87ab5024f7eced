import { account } from "./en/account.ts";
import { auth } from "./en/auth.ts";
import { brief } from "./en/brief.ts";
import { briefDocument } from "./en/brief-document.ts";
import { briefFile } from "./en/brief-file.ts";
import { briefTemplate } from "./en/brief-template.ts";
import { changes } from "./en/changes.ts";
import { choice } from "./en/choice.ts";
import { closing } from "./en/closing.ts";
import { cycle } from "./en/cycle.ts";
import { decision } from "./en/decision.ts";
import { edition } from "./en/edition.ts";
import { evolution } from "./en/evolution.ts";
import { executive } from "./en/executive.ts";
import { impact } from "./en/impact.ts";
import { journal } from "./en/journal.ts";
import { lineage } from "./en/lineage.ts";
import { member } from "./en/member.ts";
import { opening } from "./en/opening.ts";
import { option } from "./en/option.ts";
import { person } from "./en/person.ts";
import { portfolio } from "./en/portfolio.ts";
import { riskGrid } from "./en/risk-grid.ts";
import { settings } from "./en/settings.ts";
import { share } from "./en/share.ts";
import { slope } from "./en/slope.ts";
import { stakeholder } from "./en/stakeholder.ts";
import { trash } from "./en/trash.ts";
import { version } from "./en/version.ts";
import { workshop } from "./en/workshop.ts";
import { enShared } from "./en-shared.ts";
import type { Dictionary } from "./fr.ts";

export const en: Dictionary = {
  ...enShared,
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

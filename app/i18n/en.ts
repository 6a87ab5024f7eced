import { brief } from "./en/brief.ts";
import { briefDocument } from "./en/brief-document.ts";
import { briefFile } from "./en/brief-file.ts";
import { briefTemplate } from "./en/brief-template.ts";
import { changes } from "./en/changes.ts";
import { choice } from "./en/choice.ts";
import { closing } from "./en/closing.ts";
import { cycle } from "./en/cycle.ts";
import { edition } from "./en/edition.ts";
import { evolution } from "./en/evolution.ts";
import { executive } from "./en/executive.ts";
import { journal } from "./en/journal.ts";
import { lineage } from "./en/lineage.ts";
import { member } from "./en/member.ts";
import { option } from "./en/option.ts";
import { riskGrid } from "./en/risk-grid.ts";
import { settings } from "./en/settings.ts";
import { share } from "./en/share.ts";
import { slope } from "./en/slope.ts";
import { enShared } from "./en-shared.ts";
import type { Dictionary } from "./fr.ts";

export const en: Dictionary = {
  ...enShared,
  brief,
  briefDocument,
  briefFile,
  briefTemplate,
  changes,
  choice,
  closing,
  cycle,
  edition,
  evolution,
  executive,
  journal,
  lineage,
  member,
  option,
  riskGrid,
  settings,
  share,
  slope,
};

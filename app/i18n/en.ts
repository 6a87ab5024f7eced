import type { Dictionary } from "./fr.ts";
import { account } from "./en/account.ts";
import { action } from "./en/action.ts";
import { auth } from "./en/auth.ts";
import { brief } from "./en/brief.ts";
import { briefDocument } from "./en/brief-document.ts";
import { edition } from "./en/edition.ts";
import { briefFile } from "./en/brief-file.ts";
import { briefTemplate } from "./en/brief-template.ts";
import { capture } from "./en/capture.ts";
import { changes } from "./en/changes.ts";
import { charts } from "./en/charts.ts";
import { choice } from "./en/choice.ts";
import { closing } from "./en/closing.ts";
import { comment } from "./en/comment.ts";
import { commitment } from "./en/commitment.ts";
import { common } from "./en/common.ts";
import { cycle } from "./en/cycle.ts";
import { decision } from "./en/decision.ts";
import { engagement } from "./en/engagement.ts";
import { evidence } from "./en/evidence.ts";
import { evolution } from "./en/evolution.ts";
import { executive } from "./en/executive.ts";
import { form } from "./en/form.ts";
import { home } from "./en/home.ts";
import { hypothesis } from "./en/hypothesis.ts";
import { hypothesisList } from "./en/hypothesis-list.ts";
import { impact } from "./en/impact.ts";
import { iteration } from "./en/iteration.ts";
import { journal } from "./en/journal.ts";
import { layout } from "./en/layout.ts";
import { listEntry } from "./en/list-entry.ts";
import { lineage } from "./en/lineage.ts";
import { lists } from "./en/lists.ts";
import { loss } from "./en/loss.ts";
import { member } from "./en/member.ts";
import { objection } from "./en/objection.ts";
import { observation } from "./en/observation.ts";
import { opening } from "./en/opening.ts";
import { option } from "./en/option.ts";
import { pair } from "./en/pair.ts";
import { person } from "./en/person.ts";
import { portfolio } from "./en/portfolio.ts";
import { program } from "./en/program.ts";
import { provenance } from "./en/provenance.ts";
import { quilt } from "./en/quilt.ts";
import { quote } from "./en/quote.ts";
import { ribbon } from "./en/ribbon.ts";
import { search } from "./en/search.ts";
import { riskGrid } from "./en/risk-grid.ts";
import { settings } from "./en/settings.ts";
import { slope } from "./en/slope.ts";
import { share } from "./en/share.ts";
import { stakeholder } from "./en/stakeholder.ts";
import { toast } from "./en/toast.ts";
import { trash } from "./en/trash.ts";
import { usage } from "./en/usage.ts";
import { verdict } from "./en/verdict.ts";
import { version } from "./en/version.ts";
import { workshop } from "./en/workshop.ts";
import { workspace } from "./en/workspace.ts";

export const en: Dictionary = {
  account,
  action,
  auth,
  brief,
  briefDocument,
  edition,
  briefFile,
  briefTemplate,
  capture,
  changes,
  charts,
  choice,
  closing,
  comment,
  commitment,
  common,
  cycle,
  decision,
  engagement,
  evidence,
  evolution,
  executive,
  form,
  home,
  hypothesis,
  hypothesisList,
  impact,
  iteration,
  journal,
  layout,
  listEntry,
  lineage,
  lists,
  loss,
  member,
  objection,
  observation,
  opening,
  option,
  pair,
  person,
  portfolio,
  program,
  provenance,
  quilt,
  quote,
  ribbon,
  search,
  riskGrid,
  settings,
  slope,
  share,
  stakeholder,
  toast,
  trash,
  usage,
  verdict,
  version,
  workshop,
  workspace,
};

import { account } from "./fr/account.ts";
import { action } from "./fr/action.ts";
import { auth } from "./fr/auth.ts";
import { brief } from "./fr/brief.ts";
import { briefDocument } from "./fr/brief-document.ts";
import { edition } from "./fr/edition.ts";
import { briefFile } from "./fr/brief-file.ts";
import { briefTemplate } from "./fr/brief-template.ts";
import { capture } from "./fr/capture.ts";
import { changes } from "./fr/changes.ts";
import { charts } from "./fr/charts.ts";
import { choice } from "./fr/choice.ts";
import { closing } from "./fr/closing.ts";
import { comment } from "./fr/comment.ts";
import { commitment } from "./fr/commitment.ts";
import { common } from "./fr/common.ts";
import { cycle } from "./fr/cycle.ts";
import { decision } from "./fr/decision.ts";
import { engagement } from "./fr/engagement.ts";
import { evidence } from "./fr/evidence.ts";
import { evolution } from "./fr/evolution.ts";
import { executive } from "./fr/executive.ts";
import { form } from "./fr/form.ts";
import { home } from "./fr/home.ts";
import { hypothesis } from "./fr/hypothesis.ts";
import { hypothesisList } from "./fr/hypothesis-list.ts";
import { impact } from "./fr/impact.ts";
import { iteration } from "./fr/iteration.ts";
import { journal } from "./fr/journal.ts";
import { layout } from "./fr/layout.ts";
import { listEntry } from "./fr/list-entry.ts";
import { lineage } from "./fr/lineage.ts";
import { lists } from "./fr/lists.ts";
import { loss } from "./fr/loss.ts";
import { member } from "./fr/member.ts";
import { objection } from "./fr/objection.ts";
import { observation } from "./fr/observation.ts";
import { opening } from "./fr/opening.ts";
import { option } from "./fr/option.ts";
import { pair } from "./fr/pair.ts";
import { person } from "./fr/person.ts";
import { portfolio } from "./fr/portfolio.ts";
import { program } from "./fr/program.ts";
import { provenance } from "./fr/provenance.ts";
import { quilt } from "./fr/quilt.ts";
import { quote } from "./fr/quote.ts";
import { ribbon } from "./fr/ribbon.ts";
import { search } from "./fr/search.ts";
import { riskGrid } from "./fr/risk-grid.ts";
import { settings } from "./fr/settings.ts";
import { slope } from "./fr/slope.ts";
import { share } from "./fr/share.ts";
import { stakeholder } from "./fr/stakeholder.ts";
import { toast } from "./fr/toast.ts";
import { trash } from "./fr/trash.ts";
import { usage } from "./fr/usage.ts";
import { verdict } from "./fr/verdict.ts";
import { version } from "./fr/version.ts";
import { workshop } from "./fr/workshop.ts";
import { workspace } from "./fr/workspace.ts";

/** Every label the pages show, in French. English must have the same shape: the compiler checks it. */
export const fr = {
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
export type Dictionary = typeof fr;

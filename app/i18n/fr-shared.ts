import { account } from "./fr/account.ts";
import { action } from "./fr/action.ts";
import { auth } from "./fr/auth.ts";
import { capture } from "./fr/capture.ts";
import { charts } from "./fr/charts.ts";
import { comment } from "./fr/comment.ts";
import { commitment } from "./fr/commitment.ts";
import { common } from "./fr/common.ts";
import { decision } from "./fr/decision.ts";
import { engagement } from "./fr/engagement.ts";
import { evidence } from "./fr/evidence.ts";
import { form } from "./fr/form.ts";
import { home } from "./fr/home.ts";
import { hypothesis } from "./fr/hypothesis.ts";
import { hypothesisList } from "./fr/hypothesis-list.ts";
import { impact } from "./fr/impact.ts";
import { iteration } from "./fr/iteration.ts";
import { layout } from "./fr/layout.ts";
import { listEntry } from "./fr/list-entry.ts";
import { lists } from "./fr/lists.ts";
import { loss } from "./fr/loss.ts";
import { objection } from "./fr/objection.ts";
import { observation } from "./fr/observation.ts";
import { opening } from "./fr/opening.ts";
import { pair } from "./fr/pair.ts";
import { person } from "./fr/person.ts";
import { portfolio } from "./fr/portfolio.ts";
import { program } from "./fr/program.ts";
import { provenance } from "./fr/provenance.ts";
import { quilt } from "./fr/quilt.ts";
import { quote } from "./fr/quote.ts";
import { ribbon } from "./fr/ribbon.ts";
import { search } from "./fr/search.ts";
import { stakeholder } from "./fr/stakeholder.ts";
import { toast } from "./fr/toast.ts";
import { trash } from "./fr/trash.ts";
import { usage } from "./fr/usage.ts";
import { verdict } from "./fr/verdict.ts";
import { version } from "./fr/version.ts";
import { workshop } from "./fr/workshop.ts";
import { workspace } from "./fr/workspace.ts";

/** The French labels that many pages show: the browser has them on every page. */
export const frShared = {
  account,
  action,
  auth,
  capture,
  charts,
  comment,
  commitment,
  common,
  decision,
  engagement,
  evidence,
  form,
  home,
  hypothesis,
  hypothesisList,
  impact,
  iteration,
  layout,
  listEntry,
  lists,
  loss,
  objection,
  observation,
  opening,
  pair,
  person,
  portfolio,
  program,
  provenance,
  quilt,
  quote,
  ribbon,
  search,
  stakeholder,
  toast,
  trash,
  usage,
  verdict,
  version,
  workshop,
  workspace,
};

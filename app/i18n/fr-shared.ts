import { action } from "./fr/action.ts";
import { capture } from "./fr/capture.ts";
import { charts } from "./fr/charts.ts";
import { comment } from "./fr/comment.ts";
import { common } from "./fr/common.ts";
import { engagement } from "./fr/engagement.ts";
import { evidence } from "./fr/evidence.ts";
import { form } from "./fr/form.ts";
import { home } from "./fr/home.ts";
import { hypothesis } from "./fr/hypothesis.ts";
import { hypothesisList } from "./fr/hypothesis-list.ts";
import { iteration } from "./fr/iteration.ts";
import { layout } from "./fr/layout.ts";
import { listEntry } from "./fr/list-entry.ts";
import { lists } from "./fr/lists.ts";
import { loss } from "./fr/loss.ts";
import { objection } from "./fr/objection.ts";
import { observation } from "./fr/observation.ts";
import { pair } from "./fr/pair.ts";
import { program } from "./fr/program.ts";
import { provenance } from "./fr/provenance.ts";
import { quilt } from "./fr/quilt.ts";
import { quote } from "./fr/quote.ts";
import { ribbon } from "./fr/ribbon.ts";
import { search } from "./fr/search.ts";
import { toast } from "./fr/toast.ts";
import { usage } from "./fr/usage.ts";
import { verdict } from "./fr/verdict.ts";
import { workspace } from "./fr/workspace.ts";

/** The French labels that many pages show: the browser has them on every page. */
export const frShared = {
  action,
  capture,
  charts,
  comment,
  common,
  engagement,
  evidence,
  form,
  home,
  hypothesis,
  hypothesisList,
  iteration,
  layout,
  listEntry,
  lists,
  loss,
  objection,
  observation,
  pair,
  program,
  provenance,
  quilt,
  quote,
  ribbon,
  search,
  toast,
  usage,
  verdict,
  workspace,
};

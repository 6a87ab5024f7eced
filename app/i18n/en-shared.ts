import { action } from "./en/action.ts";
import { capture } from "./en/capture.ts";
import { charts } from "./en/charts.ts";
import { comment } from "./en/comment.ts";
import { common } from "./en/common.ts";
import { engagement } from "./en/engagement.ts";
import { evidence } from "./en/evidence.ts";
import { form } from "./en/form.ts";
import { home } from "./en/home.ts";
import { hypothesis } from "./en/hypothesis.ts";
import { hypothesisList } from "./en/hypothesis-list.ts";
import { iteration } from "./en/iteration.ts";
import { layout } from "./en/layout.ts";
import { listEntry } from "./en/list-entry.ts";
import { lists } from "./en/lists.ts";
import { loss } from "./en/loss.ts";
import { objection } from "./en/objection.ts";
import { observation } from "./en/observation.ts";
import { pair } from "./en/pair.ts";
import { program } from "./en/program.ts";
import { provenance } from "./en/provenance.ts";
import { quilt } from "./en/quilt.ts";
import { quote } from "./en/quote.ts";
import { ribbon } from "./en/ribbon.ts";
import { search } from "./en/search.ts";
import { toast } from "./en/toast.ts";
import { usage } from "./en/usage.ts";
import { verdict } from "./en/verdict.ts";
import { workspace } from "./en/workspace.ts";
import type { frShared } from "./fr-shared.ts";

export const enShared: typeof frShared = {
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

import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { addEvidence } from "#app/domain/evidence/add-evidence.server.ts";
import { stancedFact } from "#app/domain/evidence/schema.ts";
import { addExperiment } from "#app/domain/experiment/add-experiment.server.ts";
import { addExperimentInput } from "#app/domain/experiment/schema.ts";
import { addHypothesis } from "#app/domain/hypothesis/add-hypothesis.server.ts";
import { hypothesisNumber } from "#app/domain/hypothesis/queries.server.ts";
import { reviseHypothesis } from "#app/domain/hypothesis/revise-hypothesis.server.ts";
import { addHypothesisInput, writeThresholdInput } from "#app/domain/hypothesis/schema.ts";
import { reviseIteration } from "#app/domain/iteration/revise-iteration.server.ts";
import { reviseIterationInput } from "#app/domain/iteration/schema.ts";
import { Forbidden, Refusal } from "#app/domain/refusal/refusal.ts";
import { addNewcomer } from "#app/domain/stakeholder/add-newcomer.server.ts";
import { newcomerInput } from "#app/domain/stakeholder/schema.ts";
import { giveVerdict } from "#app/domain/verdict/give-verdict.server.ts";
import { giveVerdictInput } from "#app/domain/verdict/schema.ts";
import { amendFrom } from "#app/http/amend-form.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";

type Posted = { actor: Actor; iterationId: string; subjectId: string; form: FormData };
/** Does what the form asks and says it; `at` is where on the page to come back to. */
type Handler = (posted: Posted) => Promise<{ message: string; at?: string }>;

const HANDLERS: Record<string, Handler> = {
  iteration: async ({ actor, iterationId, form }) => {
    await reviseIteration(actor, iterationId, parseForm(reviseIterationInput, form));
    return { message: dictionaries[actor.language].iteration.revised };
  },
  hypothesis: async ({ actor, iterationId, form }) => {
    const { number } = await addHypothesis(actor, iterationId, parseForm(addHypothesisInput, form));
    return { message: dictionaries[actor.language].hypothesis.added(number), at: `#h-${number}` };
  },
  threshold: async ({ actor, subjectId, form }) => {
    await reviseHypothesis(actor, subjectId, parseForm(writeThresholdInput, form));
    const number = await hypothesisNumber(actor, subjectId);
    return { message: dictionaries[actor.language].hypothesis.thresholdWritten(number), at: `#h-${number}` };
  },
  evidence: async ({ actor, iterationId, subjectId, form }) => {
    const { stance, ...fact } = parseForm(stancedFact, form);
    await addEvidence(actor, iterationId, { ...fact, links: [{ hypothesisId: subjectId, stance }] });
    return { message: dictionaries[actor.language].evidence.added, at: `#h-${await hypothesisNumber(actor, subjectId)}` };
  },
  verdict: async ({ actor, subjectId, form }) => {
    await giveVerdict(actor, subjectId, parseForm(giveVerdictInput, form));
    const number = await hypothesisNumber(actor, subjectId);
    return { message: dictionaries[actor.language].hypothesis.given(number), at: `#h-${number}` };
  },
  newcomer: async ({ actor, iterationId, form }) => {
    if (!can(actor.role, "stakeholder:write")) throw new Forbidden();
    const input = parseForm(newcomerInput, form);
    await addNewcomer(actor, iterationId, input);
    return { message: dictionaries[actor.language].iteration.newcomerAdded(input.name), at: "#venus" };
  },
  amend: async ({ actor, form }) => {
    await amendFrom(actor, form);
    return { message: dictionaries[actor.language].closing.amend.done, at: "#issue" };
  },
  experiment: async ({ actor, iterationId, form }) => {
    await addExperiment(actor, iterationId, parseForm(addExperimentInput, form));
    return { message: dictionaries[actor.language].iteration.experimentAdded, at: "#essais" };
  },
};

/** The forms of the iteration page, by the name each carries: « verdict:<id> ». */
export async function answerIteration(actor: Actor, iterationId: string, form: FormData): Promise<Response> {
  const [name = "", subjectId = ""] = String(form.get("form")).split(":");
  const handler = Object.hasOwn(HANDLERS, name) ? HANDLERS[name] : undefined;
  if (!handler) throw new Refusal({ "": { code: "unreadable" } }, 400);
  const { message, at = "" } = await handler({ actor, iterationId, subjectId, form });
  return redirectWithToast(paths.iteration(actor.workspaceSlug, iterationId) + at, { message });
}

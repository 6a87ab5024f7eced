import type { Actor } from "#app/domain/access/actor.ts";
import { addEvidence } from "#app/domain/evidence/add-evidence.server.ts";
import { stancedFact } from "#app/domain/evidence/schema.ts";
import { trashEvidence } from "#app/domain/evidence/trash-evidence.server.ts";
import { deriveHypothesis } from "#app/domain/hypothesis/derive-hypothesis.server.ts";
import { hypothesisWithEvidence } from "#app/domain/hypothesis/queries.server.ts";
import { reviseHypothesis } from "#app/domain/hypothesis/revise-hypothesis.server.ts";
import { deriveHypothesisInput, reviseHypothesisInput, writeThresholdInput } from "#app/domain/hypothesis/schema.ts";
import { trashHypothesis } from "#app/domain/hypothesis/trash-hypothesis.server.ts";
import { Refusal } from "#app/domain/refusal/refusal.ts";
import { giveVerdict } from "#app/domain/verdict/give-verdict.server.ts";
import { giveVerdictInput } from "#app/domain/verdict/schema.ts";
import { amendFrom } from "#app/http/amend-form.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";

type Posted = { actor: Actor; id: string; iterationId: string; number: number; subjectId: string; form: FormData };
/** Gives the sentence to say, and where to go when the page is no longer there. */
type Handler = (posted: Posted) => Promise<{ message: string; to?: string; /** Where on the page. */ at?: string; trashed?: { kind: "hypothesis" | "evidence"; id: string } }>;

const HANDLERS: Record<string, Handler> = {
  hypothesis: async ({ actor, id, form }) => {
    await reviseHypothesis(actor, id, parseForm(reviseHypothesisInput, form));
    return { message: dictionaries[actor.language].hypothesis.revised };
  },
  threshold: async ({ actor, id, number, form }) => {
    await reviseHypothesis(actor, id, parseForm(writeThresholdInput, form));
    return { message: dictionaries[actor.language].hypothesis.thresholdWritten(number), at: `#h-${number}` };
  },
  evidence: async ({ actor, id, iterationId, form }) => {
    const { stance, ...fact } = parseForm(stancedFact, form);
    await addEvidence(actor, iterationId, { ...fact, links: [{ hypothesisId: id, stance }] });
    return { message: dictionaries[actor.language].evidence.added };
  },
  "trash-evidence": async ({ actor, subjectId }) => {
    await trashEvidence(actor, subjectId);
    return { message: dictionaries[actor.language].evidence.trashed, trashed: { kind: "evidence", id: subjectId } };
  },
  verdict: async ({ actor, id, number, form }) => {
    await giveVerdict(actor, id, parseForm(giveVerdictInput, form));
    return { message: dictionaries[actor.language].hypothesis.given(number) };
  },
  derive: async ({ actor, id, form }) => {
    const made = await deriveHypothesis(actor, id, parseForm(deriveHypothesisInput, form));
    return { message: dictionaries[actor.language].hypothesis.derived(made.length) };
  },
  trash: async ({ actor, id, number, iterationId }) => {
    await trashHypothesis(actor, id);
    return { message: dictionaries[actor.language].hypothesis.trashed(number), to: paths.iteration(actor.workspaceSlug, iterationId), trashed: { kind: "hypothesis", id } };
  },
  amend: async ({ actor, form }) => {
    await amendFrom(actor, form);
    return { message: dictionaries[actor.language].closing.amend.done };
  },
};

/** The forms of the page of a hypothesis. */
export async function answerHypothesis(actor: Actor, id: string, form: FormData): Promise<Response> {
  const [name = "", subjectId = ""] = String(form.get("form")).split(":");
  const handler = Object.hasOwn(HANDLERS, name) ? HANDLERS[name] : undefined;
  if (!handler) throw new Refusal({ "": { code: "unreadable" } }, 400);
  const { iterationId, number } = await hypothesisWithEvidence(actor, id);
  const { message, to, at = "", trashed } = await handler({ actor, id, iterationId, number, subjectId, form });
  const here = paths.hypothesis(actor.workspaceSlug, id);
  const undo = trashed && { action: paths.trash(actor.workspaceSlug), fields: { form: "restore", ...trashed, to: here } };
  return redirectWithToast(to ?? here + at, { message, undo });
}

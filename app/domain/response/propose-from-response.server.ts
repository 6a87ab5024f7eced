import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import { keepProposalsStep, type KeptCounts } from "#app/domain/proposal/keep-proposals.server.ts";
import { questionsTold } from "#app/domain/questionnaire/questions.server.ts";
import { find } from "#app/domain/record/record.server.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { proposedFrom } from "./propose.ts";

/** Reads an answer that was sent into proposals; read again after it changed, only what changed comes back. */
export async function proposeFromResponse(actor: Actor, responseId: string): Promise<KeptCounts> {
  return write(actor.workspaceId, async () => {
    const { id, state, questionnaireId, answers, name, organisation, visibility } = await find(actor, t.responses, responseId);
    if (state !== "sent") throw new NotFound();
    const { programId } = await find(actor, t.questionnaires, questionnaireId);
    const questions = await questionsTold(actor, questionnaireId);
    const proposed = proposedFrom({ questions, answers, name, organisation, visibility, language: actor.language });
    const counts = await keepProposalsStep(actor, { programId, sourceKind: "response", sourceKey: id, sourceId: id, proposed });
    await audit(actor, { event: "produced", kind: "response", id, programId });
    return counts;
  });
}

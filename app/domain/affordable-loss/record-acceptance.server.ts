import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { find } from "#app/domain/record/record.server.ts";
import { NotFound, refusal } from "#app/domain/refusal/refusal.ts";
import { giveAcceptance } from "./acceptances.server.ts";
import { unclosedIteration } from "./iteration-place.server.ts";
import type { AcceptanceInput } from "./schema.ts";

/**
 * O or N of a first step or of a ceiling, decided by a person of its actor and recorded by a member: of the team, or of
 * that actor's own side. A newer answer supersedes.
 */
export async function recordAcceptance(actor: Actor, { subjectKind, subjectId, on, ...given }: AcceptanceInput): Promise<{ id: string; iterationId: string }> {
  return write(actor.workspaceId, async () => {
    const { stakeholderId, iterationId } = subjectKind === "ceiling" ? await standingCeiling(actor, subjectId) : await find(actor, t.firstSteps, subjectId);
    if (!mayAnswerFor(actor, stakeholderId)) throw new NotFound();
    const iteration = await unclosedIteration(actor, iterationId);
    const id = await giveAcceptance(actor, iteration, { kind: subjectKind, id: subjectId, stakeholderId }, { ...given, on: on ?? actor.today });
    return { id, iterationId };
  });
}

async function standingCeiling(actor: Actor, id: string) {
  const ceiling = await find(actor, t.lossCeilings, id);
  if (ceiling.supersededById !== null) throw refusal("", "ceilingSuperseded");
  if (ceiling.amount === null) throw refusal("", "ceilingWithoutAmount");
  return ceiling;
}

/** The team records the answers that people gave it; anyone else only those of their own side. */
function mayAnswerFor(actor: Actor, stakeholderId: string): boolean {
  return can(actor.role, "acceptance:record") || (can(actor.role, "first-step:answer-own") && actor.stakeholderId === stakeholderId);
}

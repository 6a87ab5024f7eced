import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { find } from "#app/domain/record/record.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";

export interface RequestSubject {
  subjectKind: "version" | "iteration" | "ceiling";
  subjectId: string;
  programId: string;
  iterationId: string | null;
}

/** What a decision bears on, of this workspace. A ceiling is the one in force, of an iteration that runs: a draft's is set freely. */
export async function subjectOf(actor: Actor, { subjectKind, subjectId }: Pick<RequestSubject, "subjectKind" | "subjectId">): Promise<RequestSubject> {
  if (subjectKind === "version") {
    const { programId } = await find(actor, t.resourceVersions, subjectId);
    return { subjectKind, subjectId, programId, iterationId: null };
  }
  if (subjectKind === "iteration") {
    const { programId } = await find(actor, t.iterations, subjectId);
    return { subjectKind, subjectId, programId, iterationId: subjectId };
  }
  const ceiling = await find(actor, t.lossCeilings, subjectId);
  if (ceiling.supersededById !== null) throw refusal("", "ceilingSuperseded");
  const iteration = await find(actor, t.iterations, ceiling.iterationId);
  if (iteration.state !== "running") throw refusal("", "ceilingNotRunning");
  return { subjectKind, subjectId, programId: iteration.programId, iterationId: iteration.id };
}

import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { can, type Permission } from "#app/domain/access/permissions.ts";
import { find } from "#app/domain/record/record.server.ts";
import { conflict, NotFound } from "#app/domain/refusal/refusal.ts";
import type { AttachedTo } from "./attachment.ts";

/** Whoever reads the record reads its files; to others they are not found. */
const READ_WITH: Record<AttachedTo, Permission> = { workshop: "program:read", evidence: "iteration:read", agreement: "partnership:read" };

export const maySee = (actor: Actor, kind: AttachedTo): boolean => can(actor.role, READ_WITH[kind]);

/** The programme of the record the file stands on; NotFound when it is gone, of another workspace, or not for this person. */
export async function subjectOf(actor: Actor, kind: AttachedTo, id: string): Promise<{ programId: string | null; iterationId: string | null; closed: boolean }> {
  if (!maySee(actor, kind)) throw new NotFound();
  if (kind === "workshop") return { programId: (await find(actor, t.workshops, id)).programId, iterationId: null, closed: false };
  if (kind === "agreement") return { programId: (await find(actor, t.agreements, id)).programId, iterationId: null, closed: false };
  const { iterationId } = await find(actor, t.evidence, id);
  const { programId, state } = await find(actor, t.iterations, iterationId);
  return { programId, iterationId, closed: state === "closed" };
}

/** The same, to be changed: a closed iteration keeps its evidence as it was. */
export async function openSubject(actor: Actor, kind: AttachedTo, id: string) {
  const subject = await subjectOf(actor, kind, id);
  if (subject.closed) throw conflict("", "iterationClosed");
  return subject;
}

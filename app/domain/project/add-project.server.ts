import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { iterationOfRecord } from "#app/domain/program/iteration-of-record.server.ts";
import { mustBeOfProgram } from "#app/domain/program/must-be-of-program.server.ts";
import { create, find, mustBeOurs, revise, trash } from "#app/domain/record/record.server.ts";
import type { ProjectLevel, ProjectState } from "./project.ts";

export interface NewProject {
  programId: string;
  name: string;
  /** The event it came out of. */
  workshopId?: string | null;
}

/** A project, filed under the iteration that runs. */
export async function addProject(actor: Actor, { programId, name, workshopId = null }: NewProject): Promise<{ id: string }> {
  return write(actor.workspaceId, async () => {
    await find(actor, t.programs, programId);
    await mustBeOfProgram(actor, programId, t.workshops, "workshopId", [workshopId]);
    const iterationId = await iterationOfRecord(actor, programId, null);
    const { id } = await create(actor, t.projects, { kind: "project", programId, iterationId }, { programId, iterationId, name, workshopId });
    return { id };
  });
}

export interface ReviseProject {
  id: string;
  revision?: number;
  name: string;
  description: string;
  state: ProjectState;
  disclosure: ProjectLevel;
  workshopId: string | null;
  /** The pair it serves. */
  pairId: string | null;
  /** Who added something on top of the opened base, and what. */
  overContractorId: string | null;
  added: string;
}

export async function reviseProject(actor: Actor, { id, revision, ...values }: ReviseProject): Promise<void> {
  await write(actor.workspaceId, async () => {
    const { programId, iterationId } = await find(actor, t.projects, id);
    await mustBeOfProgram(actor, programId, t.workshops, "workshopId", [values.workshopId]);
    await mustBeOfProgram(actor, programId, t.pairs, "pairId", [values.pairId]);
    await mustBeOurs(actor, t.stakeholders, "overContractorId", [values.overContractorId]);
    await revise(actor, t.projects, { kind: "project", programId, iterationId }, { id, revision, values });
  });
}

export async function trashProject(actor: Actor, { id }: { id: string }): Promise<void> {
  await write(actor.workspaceId, async () => {
    const { programId, iterationId } = await find(actor, t.projects, id);
    await trash(actor, t.projects, { kind: "project", programId, iterationId }, id);
  });
}

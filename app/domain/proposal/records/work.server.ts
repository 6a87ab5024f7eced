import { and, eq, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { insertAction } from "#app/domain/action/add-action.server.ts";
import { DELIVERABLE_KINDS } from "#app/domain/action/action.ts";
import { folded } from "#app/domain/form/slug.ts";
import { create, revise } from "#app/domain/record/record.server.ts";
import { said } from "../proposal.ts";
import { childrenOf, parentOf } from "./parent.server.ts";
import type { Made, Recorder, Taken, Taking } from "./taking.server.ts";

/** Where an action came from: its event once it is kept, else the text or the answer. */
function sourceOf({ source, workshop }: Taking) {
  if (source.sourceKind === "response") return { sourceKind: "response" as const, sourceId: source.sourceId };
  return workshop ? { sourceKind: "workshop" as const, sourceId: workshop.id } : { sourceKind: "import" as const, sourceId: source.sourceId };
}

/** Co-owners as the text names them; one that is a person of the directory owns it as that person when alone. */
export const action: Recorder = async (taking, { row, text, fields }) => {
  const title = (said(fields, "title") || text).slice(0, 500);
  const known = await actionTitled(taking, title);
  if (known) return { kind: "action", id: known };
  const kind = DELIVERABLE_KINDS.find((one) => one === fields.deliverableKind) ?? null;
  const owner = said(fields, "owner").slice(0, 200);
  const { id } = await insertAction(taking.actor, {
    programId: taking.programId, title, owner, ownerPersonId: owner ? await taking.onlyPersonNamed(owner) : null,
    coOwners: said(fields, "coOwners").slice(0, 500), dueOn: said(fields, "dueOn") || null, deliverable: said(fields, "deliverable").slice(0, 500), deliverableKind: kind,
    parentId: await parentOf(taking, row), ...sourceOf(taking),
  });
  for (const child of await childrenOf(taking, row)) await revise(taking.actor, t.actions, { kind: "action", programId: taking.programId }, { id: child, values: { parentId: id } });
  return { kind: "action", id };
};

async function actionTitled({ actor, programId }: Taking, title: string): Promise<string | null> {
  const { id, title: words, workspaceId, deletedAt } = t.actions;
  const there = await db().select({ id, words }).from(t.actions).where(and(eq(workspaceId, actor.workspaceId), eq(t.actions.programId, programId), isNull(deletedAt)));
  return there.find((one) => folded(one.words) === folded(title))?.id ?? null;
}

/** What no record can hold yet keeps its words among the lines to sort. */
export async function lineToSort({ actor, programId, live, workshop }: Taking, { row, text }: Taken, kind: "hypothesis" | null): Promise<Made> {
  const values = { programId, iterationId: live?.id ?? null, kind, text: text.slice(0, 2_000), position: row.position, workshopId: workshop?.id ?? null };
  const { id } = await create(actor, t.capturedLines, { kind: "captured-line", programId, iterationId: live?.id ?? null }, values);
  return { kind: "captured-line", id };
}

export const decision: Recorder = (taking, one) => lineToSort(taking, one, null);

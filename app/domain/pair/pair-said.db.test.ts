import { describe, expect, it } from "vitest";
import { and, eq } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { newOwner } from "#app/auth/testing/test-actors.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { journalOf, newTestProgram, newTestRunning } from "#app/domain/iteration/testing/test-iterations.ts";
import { find } from "#app/domain/record/record.server.ts";
import { emergedIn } from "#app/domain/stakeholder/provenance.ts";
import { listOf } from "#app/domain/workspace/queries.server.ts";
import { pairSaid } from "./pair-said.server.ts";
import { saidPairFields } from "./said-pair.ts";
import { z } from "zod";

useTestStore();

const said = (form: Record<string, string>) => z.object(saidPairFields).parse(form);
const saying = (actor: Actor, programId: string, form: Record<string, string>) => write(actor.workspaceId, () => pairSaid(actor, programId, said(form)));
const refusedAs = (fields: object) => expect.objectContaining({ fields });

async function lists(actor: Actor) {
  const [usage] = await db().select().from(t.usages).where(eq(t.usages.workspaceId, actor.workspaceId)).orderBy(t.usages.position);
  const [category] = await listOf(actor, "category");
  const [stakeholder] = await db().select().from(t.stakeholders).where(eq(t.stakeholders.workspaceId, actor.workspaceId));
  return { usageId: usage!.id, category: category!.id, stakeholder: stakeholder!.id };
}

describe("pairSaid", () => {
  it("makes a pair of a known usage and a category, once", async () => {
    const actor = await newOwner();
    const { id } = await newTestProgram(actor);
    const { usageId, category } = await lists(actor);
    const form = { usageId, target: `category:${category}` };
    const pairId = await saying(actor, id, form);
    expect(await find(actor, t.pairs, pairId)).toMatchObject({ usageId, categoryId: category, stakeholderId: null, programId: id });
    expect(await journalOf(actor, pairId)).toEqual(["created"]);
    expect(await saying(actor, id, form)).toBe(pairId);
  });

  it("makes a new usage and a new stakeholder with where they came from, and knows them by name the next time", async () => {
    const actor = await newOwner();
    const { program, iteration } = await newTestRunning(actor);
    const form = { newUsage: "Livrer le dernier kilomètre", newStakeholder: "Régie des quais" };
    const running = { id: iteration.id, state: "running" };
    const pairId = await write(actor.workspaceId, () => pairSaid(actor, program.id, said(form), emergedIn(running, "Qui livre ?")));
    const pair = await find(actor, t.pairs, pairId);
    expect(await find(actor, t.usages, pair.usageId)).toMatchObject({ label: form.newUsage, origin: "emerged", originIterationId: iteration.id, originNote: "Qui livre ?" });
    expect(await find(actor, t.stakeholders, pair.stakeholderId ?? "")).toMatchObject({ name: form.newStakeholder, origin: "emerged" });
    expect(await saying(actor, program.id, { newUsage: "livrer le dernier kilometre", newStakeholder: "REGIE DES QUAIS" })).toBe(pairId);
  });

  it("refuses half a pair beside the half that lacks, and a target that is none", async () => {
    const actor = await newOwner();
    const { id } = await newTestProgram(actor);
    const { usageId, stakeholder } = await lists(actor);
    await expect(saying(actor, id, {})).rejects.toEqual(refusedAs({ pairId: { code: "choosePair" } }));
    await expect(saying(actor, id, { usageId })).rejects.toEqual(refusedAs({ target: { code: "pairNoTarget" } }));
    await expect(saying(actor, id, { target: `stakeholder:${stakeholder}` })).rejects.toEqual(refusedAs({ usageId: { code: "chooseOne" } }));
    expect(z.object(saidPairFields).safeParse({ target: "person:1" }).success).toBe(false);
  });

  it("knows nothing of another workspace, and leaves nothing behind what it refuses", async () => {
    const actor = await newOwner();
    const { id } = await newTestProgram(actor);
    const stranger = await newOwner();
    await newTestProgram(stranger);
    const theirs = await lists(stranger);
    const form = { newUsage: "Un usage", target: `stakeholder:${theirs.stakeholder}` };
    await expect(saying(actor, id, form)).rejects.toMatchObject({ fields: { stakeholderId: { code: "notOneOfOurs" } } });
    const made = and(eq(t.usages.workspaceId, actor.workspaceId), eq(t.usages.label, "Un usage"));
    expect(await db().$count(t.usages, made)).toBe(0);
  });
});

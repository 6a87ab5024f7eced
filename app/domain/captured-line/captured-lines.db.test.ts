import { describe, expect, it } from "vitest";
import { eq } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { newOwner } from "#app/auth/testing/test-actors.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { journalOf, newTestProgram, newTestRunning } from "#app/domain/iteration/testing/test-iterations.ts";
import { find } from "#app/domain/record/record.server.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { newId } from "#app/platform/ids.ts";
import { captureLines } from "./capture-lines.server.ts";
import { CAPTURE_KINDS } from "./captured-line.ts";
import { changeLineKind } from "./change-kind.server.ts";
import { discardLine, restoreLine } from "./discard-line.server.ts";
import { captureState, linesToSort } from "./queries.server.ts";
import { sortLineInput } from "./schema.ts";
import { sortLine } from "./sort-line.server.ts";

useTestStore();

const line = (text: string, kind: (typeof CAPTURE_KINDS)[number] | null = null) => ({ id: newId(), text, kind });

async function captured(actor: Actor, programId: string, text = "Un lycée monte un kit"): Promise<string> {
  const one = line(text);
  await captureLines(actor, programId, [one]);
  return one.id;
}

describe("captureLines", () => {
  it("keeps lines in their order, with the kind of a prefix or of the menu", async () => {
    const actor = await newOwner();
    const { id } = await newTestProgram(actor);
    const lines = [line("h Un lycée monte un kit"), line("une ligne"), line("r ce n’est pas un préfixe", "quote")];
    expect(await captureLines(actor, id, lines)).toEqual({ kept: 3 });
    expect((await linesToSort(actor, id)).map(({ text, kind }) => [text, kind])).toEqual([
      ["Un lycée monte un kit", "hypothesis"], ["une ligne", null], ["r ce n’est pas un préfixe", "quote"],
    ]);
    expect(await captureState(actor, id)).toEqual({ toSort: 3, last: "r ce n’est pas un préfixe" });
    expect(await journalOf(actor, lines[0]!.id)).toEqual(["created"]);
  });

  it("keeps a line sent twice once, also at the same moment", async () => {
    const actor = await newOwner();
    const { id } = await newTestProgram(actor);
    const one = line("une seule fois");
    await Promise.all([captureLines(actor, id, [one]), captureLines(actor, id, [one])]);
    expect(await captureLines(actor, id, [one, line("et une autre")])).toEqual({ kept: 1 });
    expect((await captureState(actor, id)).toSort).toBe(2);
  });

  it("refuses another workspace's id without a word about it, keeping nothing", async () => {
    const actor = await newOwner();
    const { id } = await newTestProgram(actor);
    const theirs = await captured(actor, id);
    const stranger = await newOwner();
    const their = await newTestProgram(stranger);
    const sent = [line("la mienne"), { id: theirs, text: "volée" }];
    await expect(captureLines(stranger, their.id, sent)).rejects.toMatchObject({ fields: { lines: { code: "unreadable" } } });
    expect((await captureState(stranger, their.id)).toSort).toBe(0);
    await expect(captureLines(stranger, id, [line("chez vous")])).rejects.toBeInstanceOf(NotFound);
  });

  it("refuses more than 200 lines, a line over 2,000 characters, nothing, and an id that is none", async () => {
    const actor = await newOwner();
    const { id } = await newTestProgram(actor);
    const refuse = (lines: { id: string; text: string }[]) => expect(captureLines(actor, id, lines)).rejects;
    await refuse(Array.from({ length: 201 }, () => line("x"))).toMatchObject({ fields: { lines: { code: "tooManyLines" } } });
    await refuse([line("court"), line("x".repeat(2_001))]).toMatchObject({ fields: { lines: { code: "linesTooLong", params: { lines: "2", max: 2_000 } } } });
    await refuse([]).toMatchObject({ fields: { lines: { code: "required" } } });
    await refuse([{ id: "12", text: "x" }]).toMatchObject({ fields: { lines: { code: "unreadable" } } });
    expect(await captureLines(actor, id, Array.from({ length: 200 }, () => line("x".repeat(2_000))))).toEqual({ kept: 200 });
  });
});

describe("sortLine", () => {
  it.each(CAPTURE_KINDS.filter((kind) => kind !== "hypothesis"))("makes a %s of a line, keeping its text", async (kind) => {
    const actor = await newOwner();
    const { program, iteration } = await newTestRunning(actor);
    const id = await captured(actor, program.id);
    const made = await sortLine(actor, id, sortLineInput.parse({ kind }));
    expect(await find(actor, t.capturedLines, id)).toMatchObject({ text: "Un lycée monte un kit", kind, sortedInto: kind, sortedIntoId: made.id, iterationId: iteration.id });
    expect(await journalOf(actor, made.id)).toContain("created");
    expect(await journalOf(actor, id)).toContain(`sorted ${kind}`);
    expect((await captureState(actor, program.id)).toSort).toBe(0);
  });

  it("asks a hypothesis for its pair, and leaves the line to sort", async () => {
    const actor = await newOwner();
    const { program, pairId } = await newTestRunning(actor);
    const id = await captured(actor, program.id);
    await expect(sortLine(actor, id, sortLineInput.parse({ kind: "hypothesis" }))).rejects.toMatchObject({ fields: { pairId: { code: "choosePair" } } });
    expect((await captureState(actor, program.id)).toSort).toBe(1);
    const made = await sortLine(actor, id, sortLineInput.parse({ kind: "hypothesis", pairId }));
    expect(await find(actor, t.hypotheses, made.id)).toMatchObject({ statement: "Un lycée monte un kit", pairId, addedOnDay: 1 });
  });

  it("makes a hypothesis and its pair in one breath, or neither", async () => {
    const actor = await newOwner();
    const { program } = await newTestRunning(actor);
    const [usage] = await db().select().from(t.usages).where(eq(t.usages.workspaceId, actor.workspaceId));
    const id = await captured(actor, program.id);
    const sort = (form: object) => sortLine(actor, id, sortLineInput.parse({ kind: "hypothesis", ...form }));
    await expect(sort({ usageId: usage!.id })).rejects.toMatchObject({ fields: { target: { code: "pairNoTarget" } } });
    const made = await sort({ usageId: usage!.id, newStakeholder: "Le lycée du quai" });
    const { pairId } = await find(actor, t.hypotheses, made.id);
    expect(await find(actor, t.pairs, pairId)).toMatchObject({ usageId: usage!.id, programId: program.id });
  });

  it("sorts once, and never from another workspace", async () => {
    const actor = await newOwner();
    const { id: programId } = await newTestProgram(actor);
    const id = await captured(actor, programId);
    const action = sortLineInput.parse({ kind: "action" });
    await expect(sortLine(await newOwner(), id, action)).rejects.toBeInstanceOf(NotFound);
    const both = await Promise.allSettled([sortLine(actor, id, action), sortLine(actor, id, action)]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await db().$count(t.actions, eq(t.actions.workspaceId, actor.workspaceId))).toBe(1);
  });
});

describe("lines to sort", () => {
  it("change kind, go to the trash and come back", async () => {
    const actor = await newOwner();
    const { id: programId } = await newTestProgram(actor);
    const id = await captured(actor, programId);
    await changeLineKind(actor, id, "risk");
    expect((await linesToSort(actor, programId))[0]).toMatchObject({ kind: "risk", text: "Un lycée monte un kit" });
    await discardLine(actor, id);
    expect((await captureState(actor, programId)).toSort).toBe(0);
    await restoreLine(actor, programId, id);
    expect((await captureState(actor, programId)).toSort).toBe(1);
    expect(await journalOf(actor, id)).toEqual(["created", "changed kind", "trashed", "restored"]);
    const stranger = await newOwner();
    await expect(discardLine(stranger, id)).rejects.toBeInstanceOf(NotFound);
    await expect(restoreLine(stranger, programId, id)).rejects.toBeInstanceOf(NotFound);
  });
});

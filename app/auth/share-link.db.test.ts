import { describe, expect, it } from "vitest";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { createProgram } from "#app/domain/program/create-program.server.ts";
import { programAt } from "#app/domain/program/queries.server.ts";
import { newProgramInput } from "#app/domain/program/schema.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { executiveView } from "#app/domain/dashboard/executive-view.server.ts";
import { sharesOf } from "#app/domain/share/queries.server.ts";
import { newShareInput } from "#app/domain/share/schema.ts";
import { exportWorkspace } from "#app/domain/workspace-export/export-workspace.server.ts";
import { createShare, openShare, revokeShare } from "./share-link.server.ts";
import { newOwner } from "./testing/test-actors.ts";

useTestStore();

const input = (days = "7") => newShareInput.parse({ label: "Comité", days });
const programOf = async (actor: Actor) => (await createProgram(actor, newProgramInput.parse({ name: "Halle", currency: "EUR", daysPerPersonMonth: "20", firstVersion: "V0", sponsor: "Ville" }))).id;
const open = (token: string, now: Date, device: "phone" | null = "phone") => openShare({ token, network: "n", language: "fr", now, device });

async function shared() {
  const owner = await newOwner();
  const programId = await programOf(owner);
  return { owner, programId, ...(await createShare(owner, programId, input())) };
}

describe("a shared link", () => {
  it("opens the page of its programme as a viewer who is nobody, and notes when", async () => {
    const { owner, programId, token } = await shared();
    const reading = await open(token, owner.now);
    if (reading.state !== "open") throw new Error(reading.state);
    expect(reading).toMatchObject({ programSlug: "halle", expiresOn: "2026-03-09", reader: { role: "viewer", memberId: "", stakeholderId: null } });
    expect((await executiveView(reading.reader, await programAt(reading.reader, reading.programSlug))).program.name).toBe("Halle");
    await open(token, owner.now, null);
    expect(await sharesOf(owner, programId)).toMatchObject([{ label: "Comité", state: "open", by: "Odile Owner", openings: 1, latest: [{ day: "2026-03-02", device: "phone" }] }]);
  });

  it("opens nothing once expired or taken back, nor notes it", async () => {
    const { owner, programId, id, token } = await shared();
    expect(await open(token, new Date(owner.now.getTime() + 7 * 24 * 3_600_000))).toEqual({ state: "expired" });
    await revokeShare(owner, { id });
    expect(await open(token, owner.now)).toEqual({ state: "revoked" });
    await expect(revokeShare(owner, { id })).rejects.toBeInstanceOf(NotFound);
    expect(await sharesOf(owner, programId)).toMatchObject([{ state: "revoked", openings: 0 }]);
    const told = (await db().select().from(t.auditEntries)).filter(({ subjectKind }) => subjectKind === "share");
    expect(told.map(({ event }) => event)).toEqual(["created", "withdrawn"]);
  });

  it("is not found by a guess, and too many guesses close the door for a while", async () => {
    const { owner, token } = await shared();
    for (let guess = 0; guess < 100; guess += 1) await expect(open(`wrong${guess}`, owner.now)).rejects.toBeInstanceOf(NotFound);
    expect(await open(token, owner.now)).toEqual({ state: "too-many" });
    expect(await openShare({ token, network: "elsewhere", language: "fr", now: owner.now, device: null })).toMatchObject({ state: "open" });
  });

  it("is of one workspace, and its token is kept nowhere", async () => {
    const { owner, programId, id, token } = await shared();
    const stranger = await newOwner();
    await expect(createShare(stranger, programId, input())).rejects.toBeInstanceOf(NotFound);
    await expect(revokeShare(stranger, { id })).rejects.toBeInstanceOf(NotFound);
    expect(await sharesOf(stranger, programId)).toEqual([]);
    const [row] = await db().select().from(t.shareLinks);
    const exported = await exportWorkspace(owner);
    expect(token.length).toBeGreaterThanOrEqual(22);
    expect(JSON.stringify(row)).not.toContain(token);
    for (const secret of [token, row!.tokenHash]) expect(exported).not.toContain(secret);
  });

  it("lasts one of the durations offered", () => {
    for (const days of ["0", "3650", "x", ""]) expect(newShareInput.safeParse({ label: "x", days }).success).toBe(false);
    expect(newShareInput.safeParse({ label: " ", days: "7" }).success).toBe(false);
  });
});

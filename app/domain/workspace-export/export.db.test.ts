import { eq, getTableColumns } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db, write } from "#db/store.ts";
import { sqliteTables, tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { newOwner } from "#app/auth/testing/test-actors.ts";
import { inviteMember } from "#app/auth/invite-member.server.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { invitationInput } from "#app/domain/member/schema.ts";
import { createProgram } from "#app/domain/program/create-program.server.ts";
import { usOf, versionsOf } from "#app/domain/program/queries.server.ts";
import { newProgramInput } from "#app/domain/program/schema.ts";
import { create } from "#app/domain/record/record.server.ts";
import { newId } from "#app/platform/ids.ts";
import { exportWorkspace } from "./export-workspace.server.ts";
import { LEFT_OUT, TENANT } from "./exported-tables.ts";

useTestStore();

async function world(actor: Actor) {
  const { id: programId } = await createProgram(actor, newProgramInput.parse({ name: "Halle", currency: "EUR", daysPerPersonMonth: "20", firstVersion: "V0", sponsor: "Ville" }));
  const stakeholderId = (await usOf(actor, programId))[0]!.id;
  const baseVersionId = (await versionsOf(actor, programId))[0]!.id;
  return write(actor.workspaceId, async () => {
    const { id: iterationId } = await create(actor, t.iterations, { kind: "iteration", programId }, { programId, number: 1, state: "running", baseVersionId });
    const at = { iterationId, stakeholderId, unit: "money" as const };
    const ceiling = await create(actor, t.lossCeilings, { kind: "ceiling" }, { ...at, amount: 1_200_000 });
    const person = await create(actor, t.persons, { kind: "person" }, { name: "Paula Prénom", searchText: "paula prenom", token: newId() });
    await create(actor, t.acceptances, { kind: "acceptance" }, { iterationId, subjectKind: "ceiling", subjectId: ceiling.id, accepted: true, personId: person.id, on: actor.today });
    await create(actor, t.lossAbilities, { kind: "ability" }, { ...at, amount: 77_777_777 });
    const move = (kind: "committed" | "spent" | "recovered", amount: number, againstId?: string) =>
      create(actor, t.lossMovements, { kind: "movement" }, { ...at, kind, amount, againstId, on: actor.today, reason: "essai" });
    const { id } = await move("committed", 900_000);
    await move("spent", 650_000, id);
    await move("recovered", 120_000, id);
    return { iterationId, stakeholderId };
  });
}

describe("the export", () => {
  it("says of every table whether it is exported or left out, and whose rows they are", () => {
    for (const [name, table] of Object.entries(sqliteTables)) {
      if (name in LEFT_OUT || name === TENANT) continue;
      expect(Object.keys(getTableColumns(table)), name).toEqual(expect.arrayContaining(["id", "workspaceId"]));
    }
    expect(Object.keys(LEFT_OUT).filter((name) => !(name in sqliteTables))).toEqual([]);
  });

  it("holds the records with their links and the figures of the worked case", async () => {
    const actor = await newOwner();
    const { iterationId, stakeholderId } = await world(actor);
    const whole = JSON.parse(await exportWorkspace(actor));
    expect(whole.records.iterations).toMatchObject([{ id: iterationId, number: 1 }]);
    expect(whole.figures.iterations[0].loss).toMatchObject([
      { stakeholderId, unit: "money", position: { used: { known: 530_000 }, open: { known: 250_000 }, remaining: { known: 420_000 } } },
    ]);
    expect(whole.records.workspaces).toHaveLength(1);
  });

  it("gives the same bytes for the same data", async () => {
    const actor = await newOwner();
    await world(actor);
    expect(await exportWorkspace(actor)).toBe(await exportWorkspace({ ...actor, now: new Date("2030-01-01T00:00:00Z") }));
  });

  it("holds no secret, no other workspace, and nobody else's ability", async () => {
    const [actor, other] = [await newOwner(), await newOwner()];
    const { stakeholderId } = await world(actor);
    const theirs = await world(other);
    await inviteMember(actor, invitationInput.parse({ role: "editor" }));
    const [invitation] = await db().select().from(t.invitations).where(eq(t.invitations.workspaceId, actor.workspaceId));
    const text = await exportWorkspace(actor);
    for (const secret of ["77777777", invitation!.tokenHash, other.workspaceId, theirs.iterationId, "@test.example"]) expect(text).not.toContain(secret);
    expect(await exportWorkspace({ ...actor, stakeholderId })).toContain("77777777");
  });

  it("keeps names apart from the records", async () => {
    const actor = await newOwner();
    await world(actor);
    const { records, names } = JSON.parse(await exportWorkspace(actor));
    expect(JSON.stringify(records)).not.toMatch(/Odile|Paula|paula/);
    expect(names.persons).toMatchObject([{ name: "Paula Prénom" }]);
    expect(names.byToken).toMatchObject([{ token: actor.token, name: "Odile Owner" }]);
  });
});

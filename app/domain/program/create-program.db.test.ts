import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { newOwner } from "#app/auth/testing/test-actors.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { createProgram } from "./create-program.server.ts";
import { programAt, usOf, versionsOf } from "./queries.server.ts";
import { newProgramInput } from "./schema.ts";

useTestStore();

const input = newProgramInput.parse({
  name: "Halle ouverte", currency: "eur", daysPerPersonMonth: "20,5", firstVersion: "Halle d’aujourd’hui", sponsor: "Ville", facilitator: "Le Labo",
});

describe("createProgram", () => {
  it("makes the programme, its first version produced, and its two actors", async () => {
    const actor = await newOwner();
    const { id, slug } = await createProgram(actor, input);
    expect(slug).toBe("halle-ouverte");
    expect(await programAt(actor, slug)).toMatchObject({ id, currency: "EUR", daysPerPersonMonth: 2050 });
    expect(await versionsOf(actor, id)).toMatchObject([{ name: "Halle d’aujourd’hui", state: "produced", position: 0 }]);
    expect((await usOf(actor, id)).map(({ name, role }) => `${role} ${name}`).sort()).toEqual(["facilitator Le Labo", "sponsor Ville"]);
  });

  it("gives a second programme of that name the next free address, and takes the stakeholder that is there", async () => {
    const actor = await newOwner();
    await createProgram(actor, input);
    const second = await createProgram(actor, input);
    expect(second.slug).toBe("halle-ouverte-2");
    expect(await db().$count(t.stakeholders, eq(t.stakeholders.workspaceId, actor.workspaceId))).toBe(2);
  });

  it("journals what it made, under the token of who made it", async () => {
    const actor = await newOwner();
    await createProgram(actor, input);
    const rows = await db().select().from(t.auditEntries).where(eq(t.auditEntries.workspaceId, actor.workspaceId));
    expect(rows.filter((row) => row.event === "created").map((row) => row.subjectKind).sort())
      .toEqual(["program", "stakeholder", "stakeholder", "version"]);
    expect(rows.filter((row) => row.event === "changed").map((row) => row.field).sort()).toEqual(["facilitator", "sponsor"]);
    expect(new Set(rows.map((row) => row.actorToken))).toEqual(new Set([actor.token]));
  });

  it("is not found from another workspace", async () => {
    const actor = await newOwner();
    const { slug } = await createProgram(actor, input);
    await expect(programAt(await newOwner(), slug)).rejects.toBeInstanceOf(NotFound);
  });
});

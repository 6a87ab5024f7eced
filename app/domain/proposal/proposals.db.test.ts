import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { newOwner } from "#app/auth/testing/test-actors.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { journalOf, newTestProgram, newTestRunning } from "#app/domain/iteration/testing/test-iterations.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { acceptProposals } from "./accept-proposals.server.ts";
import { keepProposals } from "./keep-proposals.server.ts";
import type { Proposed } from "./proposal.ts";
import { refuseProposals, reopenProposals } from "./refuse-proposals.server.ts";

useTestStore();

const one = (kind: Proposed["kind"], text: string, more: Partial<Proposed> = {}): Proposed =>
  ({ kind, key: `${kind}:${text}`, parentKey: null, text, fields: {}, line: 1, sourceText: text, uncertain: null, ...more });
const person = (name: string, organisation: string, skills = "") => one("person", name, { key: `person:${name}`, fields: { name, organisation, skills, present: true } });
const EVENT = one("event", "Atelier n° 1", { fields: { title: "Atelier n° 1", on: "2026-02-20", place: "Halle" } });

const keep = (actor: Actor, programId: string, proposed: Proposed[]) =>
  keepProposals(actor, { programId, sourceKind: "report", sourceKey: "atelier 1", sourceId: "import", proposed });
const rowsOf = (actor: Actor) => db().select().from(t.proposals).where(eq(t.proposals.workspaceId, actor.workspaceId)).orderBy(t.proposals.position);
const pendingOf = async (actor: Actor) => (await rowsOf(actor)).filter(({ state }) => state === "pending");
const acceptAll = async (actor: Actor) => acceptProposals(actor, (await pendingOf(actor)).map(({ id }) => id));
const countOf = async (actor: Actor, table: typeof t.persons | typeof t.stakeholders) => db().$count(table, eq(table.workspaceId, actor.workspaceId));

describe("proposals", () => {
  it("become records together, the event with who was there, and are not made twice", async () => {
    const actor = await newOwner();
    const { id: programId } = await newTestProgram(actor);
    const read = [person("Ada Martin", "Fablab Nord", "soudure"), EVENT, one("stakeholder", "Fablab Nord", { fields: { name: "Fablab Nord", category: "laboratory" } }), person("MARTIN Ada", "Fablab Nord")];
    expect(await keep(actor, programId, read)).toEqual({ added: 4, changed: 0, same: 0, gone: 0 });
    expect(await countOf(actor, t.persons)).toBe(0);
    const { accepted, left } = await acceptAll(actor);
    expect([accepted.length, left]).toEqual([4, []]);
    expect(await countOf(actor, t.persons)).toBe(1);
    const [workshop] = await db().select().from(t.workshops).where(eq(t.workshops.workspaceId, actor.workspaceId));
    expect(workshop).toMatchObject({ title: "Atelier n° 1", on: "2026-02-20", place: "Halle" });
    expect(await db().$count(t.workshopAttendances, eq(t.workshopAttendances.workshopId, workshop!.id))).toBe(1);
    expect(await keep(actor, programId, read)).toEqual({ added: 0, changed: 0, same: 4, gone: 0 });
    expect(await pendingOf(actor)).toEqual([]);
    expect(await journalOf(actor, (await rowsOf(actor))[0]!.id)).toEqual(["accepted person"]);
  });

  it("come back with their old words when a later reading changes them, and mend the same record", async () => {
    const actor = await newOwner();
    const { id: programId } = await newTestProgram(actor);
    const action = (title: string) => one("action", title, { fields: { title } });
    await keep(actor, programId, [action("Écrire la note pour le comité"), action("Inviter trois écoles"), person("Ada Martin", "", "soudure")]);
    await acceptAll(actor);
    const again = [action("Écrire la note pour le comité de mai"), action("Inviter trois écoles"), person("Ada Martin", "", "soudure et bois")];
    expect(await keep(actor, programId, again)).toEqual({ added: 0, changed: 2, same: 1, gone: 0 });
    expect((await pendingOf(actor)).map(({ before }) => before?.text)).toEqual(["Écrire la note pour le comité", "Ada Martin"]);
    await acceptAll(actor);
    const titles = await db().select({ title: t.actions.title }).from(t.actions).where(eq(t.actions.workspaceId, actor.workspaceId));
    expect(titles.map(({ title }) => title).sort()).toEqual(["Inviter trois écoles", "Écrire la note pour le comité de mai"]);
    const [ada] = await db().select().from(t.persons).where(eq(t.persons.workspaceId, actor.workspaceId));
    expect(ada?.skills).toBe("soudure et bois");
  });

  it("stay refused when read again, are gone when the text drops them, and come back on demand", async () => {
    const actor = await newOwner();
    const { id: programId } = await newTestProgram(actor);
    await keep(actor, programId, [one("benefit", "moins de pannes"), one("risk", "une plainte")]);
    const [benefit, risk] = await rowsOf(actor);
    await refuseProposals(actor, [benefit!.id]);
    expect(await keep(actor, programId, [one("benefit", "moins de pannes")])).toMatchObject({ added: 0, gone: 1 });
    expect((await rowsOf(actor)).map(({ state }) => state).sort()).toEqual(["gone", "refused"]);
    await expect(refuseProposals(actor, [risk!.id])).rejects.toMatchObject({ status: 409 });
    await reopenProposals(actor, [benefit!.id]);
    expect((await pendingOf(actor)).map(({ text }) => text)).toEqual(["moins de pannes"]);
  });

  it("never merge a person who is only nearly known, and say who is near", async () => {
    const actor = await newOwner();
    const { id: programId } = await newTestProgram(actor);
    await keep(actor, programId, [person("Dominique Mocquart", "Ville")]);
    await acceptAll(actor);
    await keep(actor, programId, [person("Dominique Mocquart", "Ville"), person("Dominique Mocquard", "Ville")]);
    const [near] = await pendingOf(actor);
    expect(near).toMatchObject({ uncertain: "same-as", fields: { nearName: "Dominique Mocquart" } });
    await acceptProposals(actor, [near!.id], { [near!.id]: { fields: { sameAs: String(near!.fields.nearId) } } });
    expect(await countOf(actor, t.persons)).toBe(1);
  });

  it("make a hypothesis with its pair while an iteration runs, else a line to sort", async () => {
    const actor = await newOwner();
    const { program } = await newTestRunning(actor);
    const said = { usage: "train", stakeholder: "Lycée Nord", statement: "Le lycée forme dix élèves" };
    await keepProposals(actor, {
      programId: program.id, sourceKind: "response", sourceKey: "r1", sourceId: "r1",
      proposed: [one("hypothesis", said.statement, { fields: said }), one("hypothesis", "sans couple"), one("option", "sans question", { parentKey: "absente" })],
    });
    const { accepted, left } = await acceptAll(actor);
    expect(accepted.map(({ kind }) => kind)).toEqual(["hypothesis", "captured-line"]);
    expect(left.map(({ code }) => code)).toEqual(["optionNeedsQuestion"]);
    const [made] = await db().select().from(t.hypotheses).where(and(eq(t.hypotheses.workspaceId, actor.workspaceId), eq(t.hypotheses.statement, said.statement)));
    expect(made).toMatchObject({ origin: "emerged", originThrough: "response", originSubjectId: "r1" });
  });

  it("are not found from another workspace", async () => {
    const actor = await newOwner();
    const { id: programId } = await newTestProgram(actor);
    await keep(actor, programId, [one("benefit", "moins de pannes")]);
    const [row] = await rowsOf(actor);
    const stranger = await newOwner();
    await expect(acceptProposals(stranger, [row!.id])).rejects.toBeInstanceOf(NotFound);
    await expect(refuseProposals(stranger, [row!.id])).rejects.toBeInstanceOf(NotFound);
    await expect(keep(stranger, programId, [])).rejects.toBeInstanceOf(NotFound);
  });
});

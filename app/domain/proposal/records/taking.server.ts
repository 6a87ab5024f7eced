import { and, eq, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import type { SubjectKind } from "#app/domain/audit/audit-event.ts";
import { folded } from "#app/domain/form/slug.ts";
import { liveIteration } from "#app/domain/program/live-iteration.server.ts";
import type { RefusalCode } from "#app/domain/refusal/refusal.ts";
import { insertStakeholder } from "#app/domain/stakeholder/add-stakeholder.server.ts";
import type { ProvenanceInput } from "#app/domain/stakeholder/checked-provenance.server.ts";
import { NearNames } from "../near-names.ts";
import { said, type ProposalFields } from "../proposal.ts";

export type ProposalRow = typeof t.proposals.$inferSelect;
export type Made = { kind: SubjectKind; id: string };
/** What a proposal lacks to become a record. */
export type Lacks = { needs: RefusalCode };
/** Makes the record of a proposal, or finds the one that says the same already. */
export type Recorder = (taking: Taking, one: Taken) => Promise<Made | Lacks>;

/** A proposal as it is accepted: what was read, with what the person changed. */
export interface Taken {
  row: ProposalRow;
  text: string;
  fields: ProposalFields;
}

type Source = Pick<ProposalRow, "programId" | "sourceKind" | "sourceKey" | "sourceId">;

/** What accepting the proposals of one source has in hand: its event, its people, the iteration that runs. Lives within one transaction. */
export class Taking {
  #stakeholders: Map<string, string> | null = null;
  #refused: Set<string> | null = null;
  /** Who is found to have been there, and to have led; written once, at the end. */
  readonly present: string[] = [];
  facilitator: string | null = null;
  #persons: NearNames<{ id: string; name: string; stakeholderId: string | null }> | null = null;

  private constructor(readonly actor: Actor, readonly source: Source, readonly live: { id: string; state: string } | null, public workshop: { id: string; on: string | null } | null) {}

  static async of(actor: Actor, source: Source): Promise<Taking> {
    return new Taking(actor, source, await liveIteration(actor, source.programId), await workshopOf(actor, source));
  }

  get programId(): string {
    return this.source.programId;
  }

  /** « Where did you come from? »: it emerged when an iteration runs, else it was there from the start; both name the event or the answer. */
  provenance(note: string): ProvenanceInput {
    const subject = { originSubjectId: this.source.sourceKind === "report" ? (this.workshop?.id ?? null) : this.source.sourceId, originNote: note.slice(0, 500) };
    if (this.live?.state !== "running") return subject;
    return { origin: "emerged", originIterationId: this.live.id, originThrough: this.source.sourceKind === "report" ? "workshop" : "response", ...subject };
  }

  /** The day of the event when it has taken place; null leaves it to who reads. */
  get metOn(): string | null {
    return this.workshop?.on && this.workshop.on <= this.actor.today ? this.workshop.on : null;
  }

  async stakeholderId(name: string): Promise<string | null> {
    return (await this.stakeholders()).get(folded(name)) ?? null;
  }

  /** The stakeholder of this name; a new one when the directory has none, unless its own proposal was refused. */
  async stakeholderNamed(name: string, note: string): Promise<string | null> {
    if (name === "") return null;
    const known = await this.stakeholderId(name);
    if (known !== null) return known;
    if ((await this.refusedNames()).has(folded(name))) return null;
    const { id } = await insertStakeholder(this.actor, { name, programId: this.programId, metOn: this.metOn, ...this.provenance(note) });
    await this.knowStakeholder(id, name);
    return id;
  }

  async knowStakeholder(id: string, name: string): Promise<void> {
    (await this.stakeholders()).set(folded(name), id);
  }

  async personOf(name: string, stakeholderId: string | null): Promise<string | null> {
    return (await this.persons()).same(name).find((one) => one.stakeholderId === stakeholderId)?.id ?? null;
  }

  /** The one person of this name, when there is only one. */
  async onlyPersonNamed(name: string): Promise<string | null> {
    const found = (await this.persons()).same(name);
    return found.length === 1 ? (found[0]?.id ?? null) : null;
  }

  async knowPerson(id: string, name: string, stakeholderId: string | null): Promise<void> {
    (await this.persons()).add({ id, name, stakeholderId });
  }

  private async stakeholders(): Promise<Map<string, string>> {
    return (this.#stakeholders ??= await liveStakeholders(this.actor));
  }

  private async persons() {
    return (this.#persons ??= new NearNames(await livePersons(this.actor)));
  }

  private async refusedNames(): Promise<Set<string>> {
    return (this.#refused ??= await refusedStakeholders(this.actor, this.source));
  }
}

async function refusedStakeholders(actor: Actor, { programId, sourceKind, sourceKey }: Source): Promise<Set<string>> {
  const rows = await db()
    .select({ fields: t.proposals.fields })
    .from(t.proposals)
    .where(and(
      eq(t.proposals.workspaceId, actor.workspaceId), eq(t.proposals.programId, programId), eq(t.proposals.sourceKind, sourceKind),
      eq(t.proposals.sourceKey, sourceKey), eq(t.proposals.kind, "stakeholder"), eq(t.proposals.state, "refused"),
    ));
  return new Set(rows.map(({ fields }) => folded(said(fields, "name"))));
}

async function workshopOf(actor: Actor, { programId, sourceKind, sourceKey }: Source) {
  if (sourceKind !== "report") return null;
  const [row] = await db()
    .select({ id: t.workshops.id, on: t.workshops.on })
    .from(t.proposals)
    .innerJoin(t.workshops, eq(t.workshops.id, t.proposals.recordId))
    .where(and(
      eq(t.proposals.workspaceId, actor.workspaceId), eq(t.proposals.programId, programId), eq(t.proposals.sourceKind, sourceKind),
      eq(t.proposals.sourceKey, sourceKey), eq(t.proposals.kind, "event"), isNull(t.workshops.deletedAt),
    ));
  return row ?? null;
}

async function liveStakeholders(actor: Actor): Promise<Map<string, string>> {
  const { id, searchText, workspaceId, deletedAt } = t.stakeholders;
  const rows = await db().select({ id, searchText }).from(t.stakeholders).where(and(eq(workspaceId, actor.workspaceId), isNull(deletedAt)));
  return new Map(rows.map((row) => [row.searchText, row.id]));
}

async function livePersons(actor: Actor) {
  const { id, name, stakeholderId, workspaceId, deletedAt } = t.persons;
  return db().select({ id, name, stakeholderId }).from(t.persons).where(and(eq(workspaceId, actor.workspaceId), isNull(deletedAt)));
}

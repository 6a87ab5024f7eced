import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import type { DisclosureLevel } from "#app/domain/disclosure/disclosure.ts";
import { create, find, mustBeOurs, restore, revise, trash } from "#app/domain/record/record.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import { quoteRefusal } from "./quote.ts";

export interface NewQuote {
  programId: string;
  text: string;
  /** Words, or a person. */
  author?: string;
  authorPersonId?: string | null;
  consent?: boolean;
  /** The team when not said. */
  disclosure?: DisclosureLevel | null;
  workshopId?: string | null;
}

/** Words heard. Refuses to show them outside the team without consent. */
export async function addQuote(actor: Actor, input: NewQuote): Promise<{ id: string }> {
  return write(actor.workspaceId, () => insertQuote(actor, input));
}

/** The same, inside the write of another use case. */
export async function insertQuote(actor: Actor, input: NewQuote): Promise<{ id: string }> {
  const { programId, text, author = "", authorPersonId = null, workshopId = null } = input;
  const shown = { consent: input.consent ?? false, disclosure: input.disclosure ?? "team" } as const;
  await find(actor, t.programs, programId);
  await mustBeOurs(actor, t.persons, "authorPersonId", [authorPersonId]);
  await mustBeOurs(actor, t.workshops, "workshopId", [workshopId]);
  requireConsent(shown);
  const { id } = await create(actor, t.quotes, { kind: "quote", programId }, { programId, text, author, authorPersonId, workshopId, ...shown });
  return { id };
}

function requireConsent(shown: { consent: boolean; disclosure: DisclosureLevel }): void {
  if (quoteRefusal(shown)) throw refusal("consent", "quoteNeedsConsent");
}

export interface ReviseQuote {
  id: string;
  revision?: number;
  text: string;
  author: string;
  authorPersonId: string | null;
  consent: boolean;
  disclosure: DisclosureLevel;
}

/** The journal tells that the author changed, not who it was. */
export async function reviseQuote(actor: Actor, { id, revision, ...values }: ReviseQuote): Promise<void> {
  await write(actor.workspaceId, async () => {
    const { programId } = await find(actor, t.quotes, id);
    await mustBeOurs(actor, t.persons, "authorPersonId", [values.authorPersonId]);
    requireConsent(values);
    await revise(actor, t.quotes, { kind: "quote", programId }, { id, revision, values, personal: ["author"] });
  });
}

export async function trashQuote(actor: Actor, { id }: { id: string }): Promise<void> {
  await write(actor.workspaceId, async () => {
    const { programId } = await find(actor, t.quotes, id);
    await trash(actor, t.quotes, { kind: "quote", programId }, id);
  });
}

export async function restoreQuote(actor: Actor, { id }: { id: string }): Promise<void> {
  await write(actor.workspaceId, () => restore(actor, t.quotes, { kind: "quote" }, id));
}

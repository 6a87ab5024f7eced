import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { outwardPart, withOutwardPart } from "./outward-part.ts";
import { DEFAULT_AUDIENCE, stateOfSection, type SectionState } from "./section.ts";
import type { SectionRecord } from "./section-record.server.ts";
import { withheldFrom } from "./withheld-from.server.ts";

/** What a member reads and writes of a section: those inside the whole of it, a partner its outward part, without what may not be told there. */
export async function textFor(actor: Actor, section: SectionRecord): Promise<string> {
  if (can(actor.role, "brief:read")) return section.text;
  return outwardPart(section.text, DEFAULT_AUDIENCE[section.key], await withheldFrom(actor, section));
}

/** The whole section once a member has written what they read of it. */
export async function withTextOf(actor: Actor, section: SectionRecord, written: string): Promise<string> {
  if (can(actor.role, "brief:read")) return written;
  return withOutwardPart(section.text, written, DEFAULT_AUDIENCE[section.key], await withheldFrom(actor, section));
}

/** The state of a section as a member reads it: what a partner cannot read is empty to them. */
export const stateFor = async (actor: Actor, section: SectionRecord): Promise<SectionState> => stateOfSection({ text: await textFor(actor, section), ready: section.ready });

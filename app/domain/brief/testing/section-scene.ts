import { newOwner, colleagueOf } from "#app/auth/testing/test-actors.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { createProgram } from "#app/domain/program/create-program.server.ts";
import { newProgramInput } from "#app/domain/program/schema.ts";
import { addStakeholder } from "#app/domain/stakeholder/add-stakeholder.server.ts";
import { assignSection } from "../assign-section.server.ts";
import { saveSection } from "../save-section.server.ts";
import type { SectionKey } from "../section.ts";
import { sectionTextInput } from "../section-schema.ts";

/** A programme whose section 5 was given to a partner, with two of the team and someone who decides. */
export async function sectionScene() {
  const owner = await newOwner();
  const { id: programId } = await createProgram(owner, newProgramInput.parse({ name: "Halle", currency: "EUR", daysPerPersonMonth: "20", firstVersion: "V0" }));
  const { id: side } = await addStakeholder(owner, { name: "Labo A" });
  const [editor, viewer, partner] = [await colleagueOf(owner, "editor"), await colleagueOf(owner, "viewer"), await colleagueOf(owner, "partner", side)];
  await assignSection(owner, { programId, key: "benefits" }, { ownerMemberId: partner.memberId });
  const save = (actor: Actor, key: SectionKey, text: string, revision: number, more: { base?: string; choice?: "theirs" } = {}) =>
    saveSection(actor, { programId, key }, sectionTextInput.parse({ text, revision: String(revision), ...more }));
  return { owner, editor, viewer, partner, programId, save };
}

export const minutesLater = (actor: Actor, minutes: number): Actor => ({ ...actor, now: new Date(actor.now.getTime() + minutes * 60_000) });

import { write } from "#db/store.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { mustBeAllowed } from "#app/domain/access/must-be-allowed.ts";
import { conflict } from "#app/domain/refusal/refusal.ts";
import { keepText } from "./keep-text.server.ts";
import { takeSection } from "./section-record.server.ts";
import type { SectionKey } from "./section.ts";

/**
 * Puts the text that the records propose into a section, as a revision of its own: what it replaces stays in the history.
 * A section that holds a text is filled only when that was asked for. For the team.
 */
export async function fillSection(actor: Actor, { programId, key }: { programId: string; key: SectionKey }, proposed: { text: string; replace: boolean }): Promise<void> {
  mustBeAllowed(actor, "brief:write");
  await write(actor.workspaceId, async () => {
    const section = await takeSection(actor, programId, key);
    if (section.text.trim() !== "" && !proposed.replace) throw conflict("", "sectionNotEmpty");
    await keepText(actor, section, proposed.text, "filled");
  });
}

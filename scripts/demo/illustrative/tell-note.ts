import { briefWords } from "#app/i18n/brief-words.ts";
import { fr } from "#app/i18n/fr.ts";
import { assignSection, setSectionReady } from "#app/domain/brief/assign-section.server.ts";
import { issueEdition } from "#app/domain/brief/issue-edition.server.ts";
import { saveSection } from "#app/domain/brief/save-section.server.ts";
import { sectionRecord } from "#app/domain/brief/section-record.server.ts";
import type { SectionKey } from "#app/domain/brief/section.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import type { Event, Story } from "../story.ts";
import { NOTE_1, type ToldSection } from "./note-1.ts";
import { NOTE_2, OWNERS, PARTNER_PART, READY } from "./note-2.ts";

async function write(actor: Actor, { programId, known }: Story, key: SectionKey, text: ToldSection["text"]): Promise<void> {
  const revision = (await sectionRecord(actor, programId, key))?.textRevision ?? 0;
  await saveSection(actor, { programId, key }, { text: text((kind, name) => known.id(kind, name)), revision, choice: null });
}

const written = (on: string, note: readonly ToldSection[]): Event[] => note.map(({ key, text }) => ({ on, tell: (actor, story) => write(actor, story, key, text) }));

/** Edition 1, on the day of its decision: written, frozen, then decided. Told between the question and its answer. */
export const firstEditionEvents: readonly Event[] = [
  ...written("2018-04-27", NOTE_1),
  { on: "2018-04-27", tell: (actor, { programId }) => issueEdition(actor, { programId, audience: "comex", after: 0 }, briefWords(fr, "fr")) },
];

/** The draft of edition 2: changed by several, one part by the partner, one section still empty and without an owner. */
export const secondDraftEvents: readonly Event[] = [
  ...OWNERS.map(([key, who]): Event => ({
    on: "2018-06-08", tell: (actor, { programId, cast }) => assignSection(actor, { programId, key }, { ownerMemberId: who === null ? null : (cast[who]?.memberId ?? null) }),
  })),
  ...written("2018-06-08", NOTE_2),
  { on: "2018-06-11", by: "partner", tell: (actor, story) => write(actor, story, "benefits", () => PARTNER_PART) },
  ...READY.map((key): Event => ({ on: "2018-06-11", tell: (actor, { programId }) => setSectionReady(actor, { programId, key }, { ready: true }) })),
];

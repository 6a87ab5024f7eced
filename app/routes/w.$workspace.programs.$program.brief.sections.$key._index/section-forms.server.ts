import type { Actor } from "#app/domain/access/actor.ts";
import { assignSection, setSectionReady } from "#app/domain/brief/assign-section.server.ts";
import { writersOf } from "#app/domain/brief/queries.server.ts";
import { saveSection } from "#app/domain/brief/save-section.server.ts";
import type { SectionKey } from "#app/domain/brief/section.ts";
import { ownerInput, readyInput, sectionTextInput } from "#app/domain/brief/section-schema.ts";
import { parseForm } from "#app/http/form.server.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";

export interface SectionPlace { programId: string; key: SectionKey; href: string }
type Handler = (actor: Actor, place: SectionPlace, form: FormData) => Promise<Response>;

export const sectionForms: Record<string, Handler> = { text, ready, owner };

async function text(actor: Actor, place: SectionPlace, form: FormData): Promise<Response> {
  const { brief: words } = dictionaries[actor.language];
  const { outcome } = await saveSection(actor, place, parseForm(sectionTextInput, form));
  // Without a script the button that says it ready sends the text along.
  if (form.has("ready")) return ready(actor, place, form);
  const name = words.sections[place.key];
  return redirectWithToast(place.href, { message: outcome === "merged" ? words.mergedToast(name) : words.savedToast(name) });
}

async function ready(actor: Actor, place: SectionPlace, form: FormData): Promise<Response> {
  const { brief: words } = dictionaries[actor.language];
  const input = parseForm(readyInput, form);
  await setSectionReady(actor, place, input);
  return redirectWithToast(place.href, { message: (input.ready ? words.nowReady : words.nowDraft)(words.sections[place.key]) });
}

async function owner(actor: Actor, place: SectionPlace, form: FormData): Promise<Response> {
  const { brief: words } = dictionaries[actor.language];
  const input = parseForm(ownerInput, form);
  await assignSection(actor, place, input);
  const writer = (await writersOf(actor)).find(({ id }) => id === input.ownerMemberId);
  const name = words.sections[place.key];
  return redirectWithToast(place.href, { message: writer ? words.assigned(name, writer.name) : words.unassigned(name) });
}

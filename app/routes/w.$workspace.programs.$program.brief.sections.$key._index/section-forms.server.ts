import type { Actor } from "#app/domain/access/actor.ts";
import { mustBeAllowed } from "#app/domain/access/must-be-allowed.ts";
import { assignSection, setSectionReady } from "#app/domain/brief/assign-section.server.ts";
import { fillSection } from "#app/domain/brief/fill-section.server.ts";
import { writersOf } from "#app/domain/brief/queries.server.ts";
import { proposedText } from "#app/domain/brief/read-section.server.ts";
import { saveSection } from "#app/domain/brief/save-section.server.ts";
import type { SectionKey } from "#app/domain/brief/section.ts";
import { fillInput, ownerInput, readyInput, sectionTextInput } from "#app/domain/brief/section-schema.ts";
import type { programAt } from "#app/domain/program/queries.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import { briefWords } from "#app/i18n/brief-words.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";

export interface SectionPlace { program: Awaited<ReturnType<typeof programAt>>; programId: string; key: SectionKey; href: string }
type Handler = (actor: Actor, place: SectionPlace, form: FormData) => Promise<Response>;

export const sectionForms: Record<string, Handler> = { text, ready, owner, fill };

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

async function fill(actor: Actor, place: SectionPlace, form: FormData): Promise<Response> {
  mustBeAllowed(actor, "brief:write");
  const words = dictionaries[actor.language];
  const { replace } = parseForm(fillInput, form);
  await fillSection(actor, place, { text: await proposedText(actor, place.program, place.key, briefWords(words, actor.language)), replace });
  return redirectWithToast(place.href, { message: words.brief.filled(words.brief.sections[place.key]) });
}

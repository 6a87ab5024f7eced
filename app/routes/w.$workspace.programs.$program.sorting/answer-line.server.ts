import type { Actor } from "#app/domain/access/actor.ts";
import { changeLineKind } from "#app/domain/captured-line/change-kind.server.ts";
import { discardLine, restoreLine } from "#app/domain/captured-line/discard-line.server.ts";
import { changeKindInput, sortLineInput } from "#app/domain/captured-line/schema.ts";
import { sortLine } from "#app/domain/captured-line/sort-line.server.ts";
import { Refusal } from "#app/domain/refusal/refusal.ts";
import { parseForm } from "#app/http/form.server.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";

type Program = { id: string; slug: string };

/** Sorts, renames the kind of, discards or takes back the line that the form names. */
export async function answerLine(actor: Actor, program: Program, form: FormData, workshop: string | null): Promise<Response> {
  const [what, id = ""] = String(form.get("form")).split(":");
  const here = paths.sorting(actor.workspaceSlug, program.slug, { workshop });
  const { capture } = dictionaries[actor.language];
  if (what === "sort") {
    const { kind } = await sortLine(actor, id, parseForm(sortLineInput, form));
    return redirectWithToast(here, { message: capture.sorted(capture.kind[kind], shortened(form)) });
  }
  if (what === "kind") {
    await changeLineKind(actor, id, parseForm(changeKindInput, form).kind);
    return redirectWithToast(here, { message: capture.kindChanged });
  }
  if (what === "discard") {
    await discardLine(actor, id);
    return redirectWithToast(here, { message: capture.discarded, undo: { action: here, fields: { form: `restore:${id}` } } });
  }
  if (what !== "restore") throw new Refusal({ "": { code: "unreadable" } }, 400);
  await restoreLine(actor, program.id, id);
  return redirectWithToast(here, { message: capture.restored });
}

const shortened = (form: FormData): string => {
  const text = String(form.get("text") ?? "");
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};

import { data } from "@remix-run/node";
import type { Actor } from "#app/domain/access/actor.ts";
import { FILE_KINDS, type FileKind } from "#app/domain/directory-file/columns.ts";
import { countsOf } from "#app/domain/directory-file/compare-lines.ts";
import { importFile } from "#app/domain/directory-file/import-file.server.ts";
import { planFile } from "#app/domain/directory-file/plan-file.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import { everyFileWords } from "#app/http/directory-file-words.server.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";
import { textOf } from "#app/platform/csv.ts";

/** A file, and the same text posted again to be taken: escaped for its way, it grows. */
export const LARGEST = 32 * 1024 * 1024;
const LARGEST_FILE = 8 * 1024 * 1024;
const MOST_LINES = 200;

const kindOf = (form: FormData): FileKind => FILE_KINDS.find((kind) => kind === form.get("kind")) ?? "stakeholder";

/** The text of the file sent, or the one pasted. */
async function sentText(form: FormData): Promise<string> {
  const file = form.get("file");
  if (!(file instanceof Blob) || file.size === 0) return String(form.get("text") ?? "");
  if (file.size > LARGEST_FILE) throw refusal("file", "fileTooLarge");
  const text = textOf(new Uint8Array(await file.arrayBuffer()));
  if (text === null) throw refusal("file", "fileNotText");
  return text;
}

/** Shows what the file would do, its refused and changed lines first; nothing is written. */
async function look(actor: Actor, form: FormData) {
  const [kind, text] = [kindOf(form), await sentText(form)];
  const { outcomes, ignored } = await planFile(actor, kind, text, everyFileWords());
  const told = outcomes.filter(({ state, problems }) => state !== "same" || problems.length > 0)
    .sort((a, b) => Number(a.state === "new" && a.problems.length === 0) - Number(b.state === "new" && b.problems.length === 0));
  const lines = told.slice(0, MOST_LINES).map(({ line, name, state, why, values, problems }) => ({ line, name: name.slice(0, 120), state, why, problems, changes: state === "changed" ? Object.keys(values) : [] }));
  return data({ preview: { kind, text, counts: countsOf(outcomes), ignored: ignored.slice(0, 60), ignoredCount: ignored.length, lines, more: told.length - lines.length } });
}

async function take(actor: Actor, form: FormData) {
  const kind = kindOf(form);
  const { fresh, changed, refused, cells } = await importFile(actor, kind, String(form.get("text") ?? ""), everyFileWords());
  const list = kind === "stakeholder" ? paths.stakeholders(actor.workspaceSlug) : paths.persons(actor.workspaceSlug);
  return redirectWithToast(list, { message: dictionaries[actor.language].directoryFile.taken(fresh, changed, refused, cells) });
}

type Handler = (actor: Actor, form: FormData) => Promise<unknown>;
export const fileForms: Record<string, Handler> = { look, take };
export type Preview = Awaited<ReturnType<typeof look>>["data"]["preview"];

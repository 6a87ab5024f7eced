import { and, desc, eq, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { find } from "#app/domain/record/record.server.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { dayIn } from "#app/platform/day-in-zone.ts";
import { storage } from "#app/platform/storage.ts";
import type { Found } from "./found-in-template.ts";
import type { TemplateFormat } from "#app/platform/office/unfit-file.ts";

export interface TemplateView {
  id: string;
  name: string;
  format: TemplateFormat;
  bytes: number;
  addedOn: string;
  found: Found;
  /** The one that exports of its format use: the latest. */
  inUse: boolean;
}

const NOTHING: Found = { layouts: [], masters: [], fonts: [] };

const rowsOf = (actor: Actor, format?: TemplateFormat) =>
  db()
    .select()
    .from(t.briefTemplates)
    .where(and(eq(t.briefTemplates.workspaceId, actor.workspaceId), isNull(t.briefTemplates.deletedAt), format ? eq(t.briefTemplates.format, format) : undefined))
    .orderBy(desc(t.briefTemplates.createdAt), desc(t.briefTemplates.id));

/** The templates of the workspace, the latest first. */
export async function templatesOf(actor: Actor): Promise<TemplateView[]> {
  const rows = await rowsOf(actor);
  const latest = new Set((["pptx", "docx"] as const).map((format) => rows.find((row) => row.format === format)?.id));
  return rows.map(({ id, name, format, bytes, createdAt, found }) => ({ id, name, format, bytes, addedOn: dayIn(actor.timeZone, createdAt), found: found ?? NOTHING, inUse: latest.has(id) }));
}

/** The file of the template that exports of this format use; null for our own look. */
export async function templateBytes(actor: Actor, format: TemplateFormat): Promise<Uint8Array | null> {
  const [row] = await rowsOf(actor, format).limit(1);
  return row === undefined ? null : storage().get(actor.workspaceId, row.storageKey);
}

/** One template and its file. Of another workspace, removed, or without its file: NotFound. */
export async function templateAt(actor: Actor, id: string): Promise<{ name: string; format: TemplateFormat; file: Uint8Array }> {
  const { name, format, storageKey } = await find(actor, t.briefTemplates, id);
  const file = await storage().get(actor.workspaceId, storageKey);
  if (file === null) throw new NotFound();
  return { name, format, file };
}

import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { find } from "#app/domain/record/record.server.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { storage } from "#app/platform/storage.ts";
import { isPicture, smallKeyOf, type AttachedTo } from "./attachment.ts";
import { maySee, subjectOf } from "./subjects.server.ts";

export interface AttachmentView {
  id: string;
  name: string;
  caption: string;
  type: string;
  bytes: number;
  /** Null for what is no picture. */
  width: number | null;
  height: number | null;
  revision: number;
}

/** What a page shows of the files on its record, and needs to take more. */
export interface AttachmentList {
  workspace: string;
  kind: AttachedTo;
  id: string;
  mayWrite: boolean;
  items: AttachmentView[];
}

/** The files on a record. None for who may not read the record. */
export async function attachmentsOf(actor: Actor, kind: AttachedTo, id: string, mayWrite = can(actor.role, "attachment:write")): Promise<AttachmentList> {
  const items = (await attachmentsOfEach(actor, kind, [id])).get(id) ?? [];
  return { workspace: actor.workspaceSlug, kind, id, mayWrite, items };
}

/** The files on several records of a kind, by record. */
export async function attachmentsOfEach(actor: Actor, kind: AttachedTo, ids: readonly string[]): Promise<Map<string, AttachmentView[]>> {
  const lists = new Map<string, AttachmentView[]>();
  if (ids.length === 0 || !maySee(actor, kind)) return lists;
  const { id, subjectId, name, caption, type, bytes, width, height, revision } = t.attachments;
  const rows = await db()
    .select({ id, subjectId, name, caption, type, bytes, width, height, revision })
    .from(t.attachments)
    .where(and(eq(t.attachments.workspaceId, actor.workspaceId), eq(t.attachments.subjectKind, kind), inArray(subjectId, [...ids]), isNull(t.attachments.deletedAt)))
    .orderBy(asc(t.attachments.position), asc(id));
  for (const { subjectId: on, ...row } of rows) lists.set(on, [...(lists.get(on) ?? []), row]);
  return lists;
}

/** The content of a file, or of its small picture; NotFound in the trash, on a record in the trash, and for who may not read the record. */
export async function fileAt(actor: Actor, id: string, size: "whole" | "small" = "whole") {
  const { subjectKind, subjectId, name, type, sha256, storageKey } = await find(actor, t.attachments, id);
  await subjectOf(actor, subjectKind, subjectId);
  const small = size === "small" && isPicture(type);
  const bytes = await storage().get(actor.workspaceId, small ? smallKeyOf(id) : storageKey);
  if (!bytes) throw new NotFound();
  return { name, bytes, type: small ? "image/webp" : type, tag: small ? `${sha256}-small` : sha256 };
}

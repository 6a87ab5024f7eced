import { createHash } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { create } from "#app/domain/record/record.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import { newId } from "#app/platform/ids.ts";
import { storage } from "#app/platform/storage.ts";
import { FILES_AT_ONCE, FILES_ON_RECORD, smallKeyOf, storageKeyOf } from "./attachment.ts";
import { inspectFile, type Inspected } from "./inspect-file.server.ts";
import type { AttachInput } from "./schema.ts";
import { openSubject } from "./subjects.server.ts";

type Kept = Inspected & { id: string; storageKey: string };

/** Puts files on a record, all of them or none: the first that cannot be kept refuses the sending, by its name. */
export async function addAttachments(actor: Actor, input: AttachInput, files: readonly { name: string; bytes: Uint8Array }[]): Promise<{ ids: string[] }> {
  if (files.length === 0) throw refusal("file", "attachmentMissing");
  if (files.length > FILES_AT_ONCE) throw refusal("file", "attachmentTooMany", { max: FILES_AT_ONCE });
  await openSubject(actor, input.kind, input.id);
  const inspected: Kept[] = [];
  for (const file of files) {
    const id = newId();
    const one = await inspectFile(file);
    inspected.push({ ...one, id, storageKey: storageKeyOf(id, one.type) });
  }
  try {
    for (const one of inspected) await keepBytes(actor, one);
    await write(actor.workspaceId, () => insertAttachments(actor, input, inspected));
  } catch (error) {
    for (const one of inspected) await forgetBytes(actor, one);
    throw error;
  }
  return { ids: inspected.map(({ id }) => id) };
}

async function keepBytes(actor: Actor, { id, storageKey, bytes, picture }: Kept): Promise<void> {
  await storage().put(actor.workspaceId, storageKey, bytes);
  if (picture) await storage().put(actor.workspaceId, smallKeyOf(id), picture.small);
}

async function forgetBytes(actor: Actor, { id, storageKey, picture }: Kept): Promise<void> {
  await storage().remove(actor.workspaceId, storageKey);
  if (picture) await storage().remove(actor.workspaceId, smallKeyOf(id));
}

async function insertAttachments(actor: Actor, { kind, id: subjectId, caption }: AttachInput, files: Kept[]): Promise<void> {
  const { programId, iterationId } = await openSubject(actor, kind, subjectId);
  const there = await db().$count(t.attachments, and(eq(t.attachments.workspaceId, actor.workspaceId), eq(t.attachments.subjectKind, kind), eq(t.attachments.subjectId, subjectId)));
  if (there + files.length > FILES_ON_RECORD) throw refusal("file", "attachmentTooManyHere", { max: FILES_ON_RECORD });
  for (const [index, { id, name, type, bytes, picture, storageKey }] of files.entries()) {
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const size = { width: picture?.width ?? null, height: picture?.height ?? null };
    await create(actor, t.attachments, { kind: "attachment", programId, iterationId }, {
      id, programId, subjectKind: kind, subjectId, name, caption, type, bytes: bytes.length, sha256, ...size, storageKey, position: there + index,
    });
  }
}

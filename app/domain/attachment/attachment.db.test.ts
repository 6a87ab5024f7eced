import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { and, eq } from "drizzle-orm";
import sharp from "sharp";
import { beforeAll, expect, it } from "vitest";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { colleagueOf, newOwner } from "#app/auth/testing/test-actors.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { createProgram } from "#app/domain/program/create-program.server.ts";
import { newProgramInput } from "#app/domain/program/schema.ts";
import { create, trash } from "#app/domain/record/record.server.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { restoreRecord } from "#app/domain/trash/restore-record.server.ts";
import { exportWorkspace } from "#app/domain/workspace-export/export-workspace.server.ts";
import { folderStorage, keepFilesIn } from "#app/platform/storage.ts";
import { addAttachments } from "./add-attachments.server.ts";
import { attachmentsOf, fileAt } from "./queries.server.ts";
import { captionAttachment, trashAttachment } from "./revise-attachment.server.ts";

useTestStore();
beforeAll(() => keepFilesIn(folderStorage(mkdtempSync(join(tmpdir(), "attachments-")))));

const photo = async (name = "tableau.jpg") => ({ name, bytes: new Uint8Array(await sharp({ create: { width: 80, height: 60, channels: 3, background: "#a53" } }).jpeg().toBuffer()) });

async function workshopOf(actor: Actor): Promise<string> {
  const { id: programId } = await createProgram(actor, newProgramInput.parse({ name: "Halle", currency: "EUR", daysPerPersonMonth: "20", firstVersion: "V0", sponsor: "Ville" }));
  return write(actor.workspaceId, async () => (await create(actor, t.workshops, { kind: "workshop", programId }, { programId, kind: "workshop", title: "Atelier" })).id);
}
const on = (id: string, caption = "") => ({ kind: "workshop" as const, id, caption });

it("is kept, told in the journal and the export, served to who reads the record, and to nobody else", async () => {
  const actor = await newOwner();
  const workshop = await workshopOf(actor);
  const { ids: [id = ""] } = await addAttachments(actor, on(workshop, "Le tableau"), [await photo()]);
  const { items } = await attachmentsOf(actor, "workshop", workshop);
  expect(items).toMatchObject([{ id, name: "tableau.jpg", caption: "Le tableau", type: "image/jpeg", width: 80, height: 60 }]);
  expect((await fileAt(await colleagueOf(actor, "viewer"), id)).bytes.length).toBe(items[0]?.bytes);
  expect((await fileAt(actor, id, "small")).type).toBe("image/webp");
  const partner = await colleagueOf(actor, "partner");
  expect((await attachmentsOf(partner, "workshop", workshop)).items).toEqual([]);
  for (const other of [partner, await newOwner()]) await expect(fileAt(other, id)).rejects.toBeInstanceOf(NotFound);
  await expect(addAttachments(await newOwner(), on(workshop), [await photo()])).rejects.toBeInstanceOf(NotFound);
  expect(JSON.parse(await exportWorkspace(actor)).records.attachments).toMatchObject([{ id, subjectId: workshop, storageKey: `attachments/${id}.jpg` }]);
  expect(await db().select().from(t.auditEntries).where(and(eq(t.auditEntries.subjectId, id), eq(t.auditEntries.event, "created")))).toHaveLength(1);
});

it("goes to the trash with its record or alone, and comes back with its content", async () => {
  const actor = await newOwner();
  const workshop = await workshopOf(actor);
  const { ids: [id = ""] } = await addAttachments(actor, on(workshop), [await photo()]);
  await captionAttachment(actor, { id, revision: 1, caption: "Vue d’ensemble" });
  await trashAttachment(actor, id);
  await expect(fileAt(actor, id)).rejects.toBeInstanceOf(NotFound);
  await restoreRecord(actor, { kind: "attachment", id });
  expect((await fileAt(actor, id)).bytes.length).toBeGreaterThan(100);
  await write(actor.workspaceId, () => trash(actor, t.workshops, { kind: "workshop" }, workshop));
  await expect(fileAt(actor, id)).rejects.toBeInstanceOf(NotFound);
});

it("is sent with others all or none, and the refusal names the one", async () => {
  const actor = await newOwner();
  const workshop = await workshopOf(actor);
  const words = { name: "note.pdf", bytes: new TextEncoder().encode("bonjour") };
  await expect(addAttachments(actor, on(workshop), [await photo(), words])).rejects.toMatchObject({ fields: { file: { code: "attachmentUnknown", params: { name: "note.pdf" } } } });
  await expect(addAttachments(actor, on(workshop), [])).rejects.toMatchObject({ fields: { file: { code: "attachmentMissing" } } });
  expect((await attachmentsOf(actor, "workshop", workshop)).items).toEqual([]);
});

import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { colleagueOf, newOwner } from "#app/auth/testing/test-actors.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { NotFound, Refusal } from "#app/domain/refusal/refusal.ts";
import { folderStorage, keepFilesIn } from "#app/platform/storage.ts";
import { writeZip } from "#app/platform/zip/write-zip.ts";
import { addTemplate } from "./add-template.server.ts";
import { removeTemplate, restoreTemplate } from "./remove-template.server.ts";
import { templateAt, templateBytes, templatesOf } from "./templates.server.ts";
import { docxFile, parts, pptxFile, presentation } from "./testing/office-files.ts";

useTestStore();

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "templates-test-"));
  keepFilesIn(folderStorage(folder));
});

const later = (actor: Actor, minutes: number): Actor => ({ ...actor, now: new Date(actor.now.getTime() + minutes * 60_000) });
const eventsOf = async (actor: Actor) =>
  (await db().select().from(t.auditEntries)).filter((one) => one.workspaceId === actor.workspaceId && one.subjectKind === "brief-template").map(({ event }) => event);

async function refusedWith(work: Promise<unknown>): Promise<unknown> {
  const error: unknown = await work.then(() => null, (reason: unknown) => reason);
  return error instanceof Refusal ? error.fields.file?.code : error;
}

describe("a template", () => {
  it("is kept with what was found in it; the latest of its format serves, and the journal tells", async () => {
    const owner = await newOwner();
    await addTemplate(owner, { name: "C:\\modèles\\maison.potx", bytes: pptxFile("Maison") });
    const { id } = await addTemplate(later(owner, 1), { name: "nouvelle.pptx", bytes: pptxFile("Nouvelle") });
    await addTemplate(later(owner, 2), { name: "papier.docx", bytes: docxFile() });
    const all = await templatesOf(owner);
    expect(all.map(({ name, format, inUse }) => [name, format, inUse])).toEqual([["papier.docx", "docx", true], ["nouvelle.pptx", "pptx", true], ["maison.potx", "pptx", false]]);
    expect(all[1]?.found).toEqual({ layouts: ["Titre seul"], masters: ["Nouvelle"], fonts: ["Verdana", "Tahoma"] });
    expect(all[0]?.found.layouts).toEqual(["heading 1"]);
    expect(await templateBytes(owner, "pptx")).toEqual((await templateAt(owner, id)).file);
    expect(await eventsOf(owner)).toEqual(["created", "created", "created"]);
  });

  it("goes and comes back; without any, exports have our own look", async () => {
    const owner = await newOwner();
    expect(await templateBytes(owner, "pptx")).toBeNull();
    const { id } = await addTemplate(owner, { name: "a.pptx", bytes: pptxFile("A") });
    await removeTemplate(owner, id);
    expect(await templatesOf(owner)).toEqual([]);
    expect(await templateBytes(owner, "pptx")).toBeNull();
    await restoreTemplate(owner, id);
    expect(await templateBytes(owner, "pptx")).toEqual(pptxFile("A"));
    expect(await eventsOf(owner)).toEqual(["created", "trashed", "restored"]);
  });

  it("of another workspace is not there", async () => {
    const [owner, other] = [await newOwner(), await newOwner()];
    const { id } = await addTemplate(owner, { name: "a.pptx", bytes: pptxFile("A") });
    for (const work of [removeTemplate, restoreTemplate, templateAt]) await expect(work(other, id)).rejects.toBeInstanceOf(NotFound);
    expect([await templatesOf(other), await templateBytes(other, "pptx")]).toEqual([[], null]);
    expect(await templateBytes(await colleagueOf(owner, "viewer"), "pptx")).not.toBeNull();
  });

  it("that cannot be one is refused, and leaves nothing behind", async () => {
    const owner = await newOwner();
    const compound = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600)]);
    const packed = (changes: Record<string, string | null>) => writeZip(parts("A", changes));
    const outside = (kind: string) => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="http://example.org/x" TargetMode="External"/></Relationships>`;
    const files: Record<string, Uint8Array> = {
      templateMissing: new Uint8Array(),
      templateUnknown: Buffer.from("%PDF-1.7 not a presentation"),
      templateOldFormat: compound,
      templateEncrypted: Buffer.concat([compound, Buffer.from("EncryptedPackage", "utf16le")]),
      templateMacros: packed({ "ppt/vbaProject.bin": "macro" }),
      templateNoLayout: packed({ "ppt/slideLayouts/slideLayout1.xml": null }),
      templateDamaged: packed({ "ppt/slideLayouts/slideLayout1.xml": "<p:sldLayout" }),
      templateStrict: packed({ "ppt/presentation.xml": presentation.replaceAll("http://schemas.openxmlformats.org/presentationml/2006/main", "http://purl.oclc.org/ooxml/presentationml/main") }),
      templateLinks: packed({ "ppt/slideMasters/_rels/slideMaster1.xml.rels": outside("oleObject") }),
      templateSwollen: writeZip(new Map<string, string | Uint8Array>([...parts("A"), ["ppt/media/big.bin", new Uint8Array(101 * 1024 * 1024)]])),
      templateTooLarge: new Uint8Array(20 * 1024 * 1024 + 1),
    };
    for (const [code, bytes] of Object.entries(files)) expect(await refusedWith(addTemplate(owner, { name: "x.pptx", bytes })), code).toBe(code);
    expect(await refusedWith(addTemplate(owner, { name: "x.zip", bytes: writeZip(new Map([["a.txt", "b"]])) }))).toBe("templateUnknown");
    expect(await refusedWith(addTemplate(owner, { name: "x.pptx", bytes: pptxFile("A").subarray(0, 900) }))).toBe("templateDamaged");
    expect([await templatesOf(owner), readdirSync(folder)]).toEqual([[], []]);
  }, 30_000);
});

import { createHash } from "node:crypto";
import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { create } from "#app/domain/record/record.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import { newId } from "#app/platform/ids.ts";
import { storage } from "#app/platform/storage.ts";
import { openParts } from "#app/platform/office/open-office.ts";
import { UnfitTemplate, type TemplateFormat } from "#app/platform/office/unfit-file.ts";
import { withoutOutside } from "#app/platform/office/without-outside.ts";
import { UnreadableXml } from "#app/platform/opc/read-xml.ts";
import { foundInTemplate, type Found } from "./found-in-template.ts";

const LONGEST_NAME = 120;

/** Takes in the company's slides or letterhead; it serves every export of its format from now on. Refuses what cannot be one. */
export async function addTemplate(actor: Actor, { name, bytes }: { name: string; bytes: Uint8Array }): Promise<{ id: string }> {
  const { format, found } = inspected(bytes);
  const id = newId();
  const storageKey = `brief-templates/${id}.${format}`;
  await storage().put(actor.workspaceId, storageKey, bytes);
  try {
    await write(actor.workspaceId, () => create(actor, t.briefTemplates, { kind: "brief-template" }, { id, format, name: nameOf(name), bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex"), storageKey, found }));
  } catch (error) {
    await storage().remove(actor.workspaceId, storageKey);
    throw error;
  }
  return { id };
}

function inspected(bytes: Uint8Array): { format: TemplateFormat; found: Found } {
  try {
    const { format, parts } = openParts(bytes);
    const found = foundInTemplate(withoutOutside(parts).parts, format);
    if (format === "pptx" && found.layouts.length === 0) throw new UnfitTemplate("templateNoLayout");
    return { format, found };
  } catch (error) {
    if (error instanceof UnreadableXml) throw refusal("file", "templateDamaged");
    throw error instanceof UnfitTemplate ? refusal("file", error.fault) : error;
  }
}

/** The name of the file as its owner knows it, without a path. */
const nameOf = (name: string): string => name.replaceAll(/\p{Cc}/gu, "").split(/[/\\]/).at(-1)?.trim().slice(0, LONGEST_NAME) ?? "";

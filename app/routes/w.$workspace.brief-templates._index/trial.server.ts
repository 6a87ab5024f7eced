import { templateAt } from "#app/domain/brief/templates.server.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import type { Unplaced } from "#app/exports/pptx/deck/unplaced.ts";
import { unplaced } from "#app/exports/pptx/render-pptx.ts";
import { sampleNote } from "#app/exports/sample-note.ts";

export interface TrialView { id: string; name: string; format: "pptx" | "docx"; unplaced: Unplaced[] | "failed" }

/** Lays a sample note out in a template, and tells what had no place. */
export async function trialOf(actor: Actor, id: string): Promise<TrialView> {
  const { name, format, file } = await templateAt(actor, id);
  return { id, name, format, unplaced: format === "pptx" ? tried(actor, file) : [] };
}

function tried(actor: Actor, file: Uint8Array): Unplaced[] | "failed" {
  try {
    return unplaced(sampleNote(actor.language, actor.today), file);
  } catch {
    return "failed";
  }
}

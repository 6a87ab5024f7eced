import { z } from "zod";
import { choice, id, maybeText, revision, text } from "#app/domain/form/fields.ts";

export const LIST_NAMES = ["category", "purpose", "lens", "workshop-outcome"] as const;

export const newEntryInput = z.object({ list: choice(LIST_NAMES), label: text(120), audience: maybeText(200) });
export type NewEntry = z.output<typeof newEntryInput>;

export const renameEntryInput = z.object({
  id: id(),
  label: text(120),
  /** Only a purpose has one; undefined leaves it. */
  audience: maybeText(200),
  revision: revision(),
});
export type RenameEntry = z.output<typeof renameEntryInput>;

export const moveEntryInput = z.object({ id: id(), direction: choice(["up", "down"] as const) });
export const entryIdInput = z.object({ id: id() });

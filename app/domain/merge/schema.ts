import { z } from "zod";
import { choice, id, maybeChoice, revision } from "#app/domain/form/fields.ts";
import { MERGED_FIELDS, MERGE_KINDS, TAKES, type Take } from "./merge-fields.ts";

const takes = Object.fromEntries(
  [...new Set(Object.values(MERGED_FIELDS).flatMap((fields) => Object.keys(fields)))].map((field) => [`take-${field}`, maybeChoice(TAKES)] as const),
);

export const mergeInput = z
  .object({ kind: choice(MERGE_KINDS), keptId: id(), mergedId: id(), keptRevision: revision(), mergedRevision: revision(), ...takes })
  .transform(({ kind, keptId, mergedId, keptRevision, mergedRevision, ...chosen }) => ({ kind, keptId, mergedId, keptRevision, mergedRevision, takes: takesOf(chosen) }));

function takesOf(chosen: Record<string, unknown>): Partial<Record<string, Take>> {
  const said = Object.entries(chosen).filter((entry): entry is [string, Take] => TAKES.some((take) => take === entry[1]));
  return Object.fromEntries(said.map(([field, take]) => [field.replace(/^take-/, ""), take]));
}

export const asideInput = z.object({ kind: choice(MERGE_KINDS), keptId: id(), mergedId: id() });
export const mergeIdInput = z.object({ id: id() });

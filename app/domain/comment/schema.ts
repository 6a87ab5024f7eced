import { z } from "zod";
import { id, text } from "#app/domain/form/fields.ts";

/** The kind is checked against the registry of subjects: an unknown one is not found. */
export const commentInput = z.object({ kind: z.string(), id: id(), body: text(4_000) });
export type CommentInput = z.output<typeof commentInput>;

export const commentIdInput = z.object({ id: id() });

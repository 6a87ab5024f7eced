import { z } from "zod";
import { id } from "#app/domain/form/fields.ts";

/** The kind is checked against the registry: an unknown one is not found. */
export const restoreInput = z.object({ kind: z.string(), id: id() });

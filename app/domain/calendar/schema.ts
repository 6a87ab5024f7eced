import { z } from "zod";
import { id, maybeId } from "#app/domain/form/fields.ts";

/** Without a programme: the member's own dates, in all of them. */
export const newFeedInput = z.object({ programId: maybeId() });
export const feedIdInput = z.object({ id: id() });

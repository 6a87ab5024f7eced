import { z } from "zod";
import { choice, id, maybeText, revision } from "#app/domain/form/fields.ts";
import { ATTACHED_TO } from "./attachment.ts";

const caption = maybeText(300);
export const attachInput = z.object({ kind: choice(ATTACHED_TO), id: id(), caption });
export type AttachInput = z.output<typeof attachInput>;
export const captionInput = z.object({ id: id(), revision: revision(), caption });
export const attachmentIdInput = z.object({ id: id() });

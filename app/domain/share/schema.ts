import { z } from "zod";
import { choice, id, text } from "#app/domain/form/fields.ts";
import { SHARE_DAYS } from "./share.ts";

export const newShareInput = z.object({
  label: text(200),
  days: choice(SHARE_DAYS).transform(Number),
});
export type NewShare = z.output<typeof newShareInput>;

export const shareIdInput = z.object({ id: id() });

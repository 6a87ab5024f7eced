import { z } from "zod";
import { checked, choice, maybeText } from "#app/domain/form/fields.ts";
import { VISIBILITIES } from "./response.ts";

export const sendingInput = z.object({ name: maybeText(200), organisation: maybeText(200), contact: maybeText(200), visibility: choice(VISIBILITIES), consent: checked() });
export type SendingInput = z.output<typeof sendingInput>;

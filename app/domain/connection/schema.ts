import { z } from "zod";
import { id, maybeDay, maybeText, revision } from "#app/domain/form/fields.ts";
import type { RefusalCode } from "#app/domain/refusal/refusal.ts";
import { STRENGTHS } from "./connection.ts";

const strength = () => z.coerce.number().pipe(z.literal(STRENGTHS, { error: "chooseOne" satisfies RefusalCode }));
const said = { strength: strength(), lastContactOn: maybeDay(), note: maybeText(500) };

export const newConnectionInput = z.object({ fromPersonId: id(), toPersonId: id(), ...said });
export const reviseConnectionInput = z.object({ id: id(), revision: revision(), ...said });
export const connectionIdInput = z.object({ id: id() });

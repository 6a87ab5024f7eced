import { z } from "zod";
import { choice, id, maybeId, revision, text } from "#app/domain/form/fields.ts";
import { MEANS_KINDS } from "#app/domain/commitment/commitment.ts";
import { MEANS_LEVELS } from "./means.ts";

const said = { kind: choice(MEANS_KINDS), label: text(300), disclosure: choice(MEANS_LEVELS) };
export const newMeansInput = z.object({ stakeholderId: id(), commitmentId: maybeId(), ...said });
export const reviseMeansInput = z.object({ id: id(), revision: revision(), ...said });
export const meansIdInput = z.object({ id: id() });

import { z } from "zod";
import { id, maybeId, maybeText, revision, text } from "#app/domain/form/fields.ts";
import { provenanceFields } from "#app/domain/stakeholder/provenance-schema.ts";

export const newUsageInput = z.object({ label: text(200), description: maybeText(2_000), parentId: maybeId(), purposeId: maybeId(), ...provenanceFields });
export const renameUsageInput = z.object({ id: id(), revision: revision(), label: text(200), description: maybeText(2_000), purposeId: maybeId() });
export const mergeUsagesInput = z.object({ id: id(), intoId: id() });
export const usageIdInput = z.object({ id: id() });

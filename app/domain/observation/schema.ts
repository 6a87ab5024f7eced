import { z } from "zod";
import { choice, id, maybeDay, maybeId, maybeText, revision, text } from "#app/domain/form/fields.ts";
import { LEAD_KINDS, OBSERVATION_KINDS } from "./observation.ts";

const said = { kind: choice(OBSERVATION_KINDS), what: text(2_000), on: maybeDay(), howUsed: maybeText(2_000), source: maybeText(500), workshopId: maybeId() };
export const newObservationInput = z.object(said);
export const reviseObservationInput = z.object({ ...said, id: id(), revision: revision() });
export const observationIdInput = z.object({ id: id() });
export const newcomerInput = z.object({ observationId: id(), name: text(200), categoryId: maybeId() });
export const newUsageThroughInput = z.object({ observationId: id(), label: text(200), parentId: maybeId() });
/** « kind:id » from one list of everything it may have led to. */
export const leadInput = z.object({
  observationId: id(),
  subject: z.string().transform((value, context) => {
    const [kind, subjectId] = value.split(":");
    const parsed = z.object({ subjectKind: choice(LEAD_KINDS), subjectId: id() }).safeParse({ subjectKind: kind, subjectId });
    if (parsed.success) return parsed.data;
    context.addIssue({ code: "custom", message: "chooseOne" });
    return z.NEVER;
  }),
});

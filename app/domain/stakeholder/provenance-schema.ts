import { maybeChoice, maybeId, maybeText } from "#app/domain/form/fields.ts";
import { EMERGED_THROUGH, ORIGINS } from "./provenance.ts";

/** The fields of « where did you come from? », to spread in the schema of a record that has a provenance. */
export const provenanceFields = {
  origin: maybeChoice(ORIGINS),
  originIterationId: maybeId(),
  originThrough: maybeChoice(EMERGED_THROUGH),
  originSubjectId: maybeId(),
  originNote: maybeText(500),
};

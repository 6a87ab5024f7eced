import { z } from "zod";
import { id, maybeChoice, maybeDay, maybeText } from "#app/domain/form/fields.ts";
import { MEANS_KINDS } from "#app/domain/commitment/commitment.ts";
import { EDITED_FIELDS, WORD_KINDS, type FieldLook } from "./edited-fields.ts";
import type { ProposalKind } from "./proposal.ts";

export const proposalIdInput = z.object({ id: id() });

const LOOKS = { line: maybeText(500), text: maybeText(4_000), day: maybeDay(), "means-kind": maybeChoice(MEANS_KINDS) } satisfies Record<FieldLook, z.ZodType>;

/** What a person mends of a proposal before accepting it: only its fields, those that were posted. */
export const editedInput = (kind: ProposalKind) =>
  z.object({
    kind: maybeChoice(WORD_KINDS), sameAs: maybeText(60),
    ...Object.fromEntries((EDITED_FIELDS[kind] ?? []).map(([name, look]) => [`field.${name}`, LOOKS[look]])),
  });

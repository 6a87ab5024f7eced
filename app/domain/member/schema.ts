import { z } from "zod";
import { ROLES } from "#app/domain/access/permissions.ts";
import { choice, id, maybeId, maybeText, revision } from "#app/domain/form/fields.ts";
import type { RefusalCode } from "#app/domain/refusal/refusal.ts";
import { INVITATION_DAYS } from "./member.ts";

const outOfRange = { error: "invitationDays" satisfies RefusalCode };

const days = z.preprocess(
  (value) => (value === undefined || value === "" ? INVITATION_DAYS.usual : Number(value)),
  z.number(outOfRange).int(outOfRange).min(INVITATION_DAYS.least, outOfRange).max(INVITATION_DAYS.most, outOfRange),
);

export const invitationInput = z.object({
  role: choice(ROLES),
  stakeholderId: maybeId(),
  /** A stakeholder that is not in the directory yet. */
  stakeholderName: maybeText(200),
  days,
});
export type InvitationInput = z.output<typeof invitationInput>;

export const memberInput = z.object({ id: id(), role: choice(ROLES), stakeholderId: maybeId(), revision: revision() });
export type MemberInput = z.output<typeof memberInput>;

export const memberIdInput = z.object({ id: id() });

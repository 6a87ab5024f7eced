import { z } from "zod";
import { choice, id, maybeDay, maybeText } from "#app/domain/form/fields.ts";
import { ENGAGEMENT_STATES } from "#app/domain/engagement/engagement.ts";

/** A step of engagement, of a stakeholder or of a pair: its day is today when not said; going back needs a reason. */
export const engagementInput = z.object({ id: id(), to: choice(ENGAGEMENT_STATES), on: maybeDay(), reason: maybeText(500) });

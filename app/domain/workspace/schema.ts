import { z } from "zod";
import { choice, money, revision, text } from "#app/domain/form/fields.ts";
import type { RefusalCode } from "#app/domain/refusal/refusal.ts";

export const workspaceInput = z.object({
  name: text(120),
  language: choice(["fr", "en"] as const),
  timeZone: z.string().refine((zone) => Intl.supportedValuesOf("timeZone").includes(zone), { error: "unknownTimeZone" satisfies RefusalCode }),
  /** Minor units for one person-month; without it € and h.m are never added. */
  personMonthRate: money(),
  revision: revision(),
});
export type WorkspaceInput = z.output<typeof workspaceInput>;

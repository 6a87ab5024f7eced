import { z } from "zod";
import { text } from "#app/domain/form/fields.ts";
import type { RefusalCode } from "#app/domain/refusal/refusal.ts";

const email = z
  .string({ error: "required" satisfies RefusalCode })
  .trim()
  .toLowerCase()
  .max(254, { error: "notAnEmail" satisfies RefusalCode })
  .pipe(z.email({ error: "notAnEmail" satisfies RefusalCode }));

/** A new password: 10 to 200 characters, no other rule (NIST SP 800-63B). */
export const newPassword = z
  .string({ error: "required" satisfies RefusalCode })
  .min(10, { error: "passwordTooShort" satisfies RefusalCode })
  .max(200, { error: "passwordTooLong" satisfies RefusalCode });

const password = z.string({ error: "required" satisfies RefusalCode }).min(1, { error: "required" satisfies RefusalCode }).max(200, { error: "passwordTooLong" satisfies RefusalCode });

export const signInInput = z.object({ email, password });
export const signUpInput = z.object({ name: text(120), email, password: newPassword, workspaceName: text(120), timeZone: z.string().optional() });
/** Someone invited who has no account yet makes one without a workspace of their own. */
export const joinInput = signUpInput.omit({ workspaceName: true });
export const nameInput = z.object({ name: text(120) });
export const changePasswordInput = z.object({ currentPassword: password, newPassword });
export const resetPasswordInput = z.object({ newPassword });
export type SignUp = z.output<typeof signUpInput>;

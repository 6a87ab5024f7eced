import { FormErrors } from "../primitives/FormErrors.tsx";

type LateRefusalProps = { refused: { errors: Record<string, string>; values: Record<string, string | string[]> } | null };

/** Fields that no one types. */
const UNTYPED = /^(form|to|returnTo|revision|.*Id|.*Kind)$/;

/** What was sent to a page that takes it no more, as after a closing: the sentence, and what was typed, to be copied. */
export function LateRefusal({ refused }: LateRefusalProps) {
  if (!refused) return null;
  const typed = Object.entries(refused.values).filter(([field, value]) => !UNTYPED.test(field) && String(value).trim() !== "");
  return (
    <FormErrors errors={Object.values(refused.errors)}>
      {typed.length > 0 ? typed.map(([field, value]) => <q key={field}>{String(value)} </q>) : null}
    </FormErrors>
  );
}

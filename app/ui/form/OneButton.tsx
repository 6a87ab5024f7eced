import { Form } from "@remix-run/react";
import { Button } from "#app/ui/primitives/Button.tsx";
import type { ButtonLook } from "#app/ui/primitives/button-class.ts";

type OneButtonProps = { name: string; fields: Record<string, string>; label: string; look?: ButtonLook };

/** A change in one click. */
export function OneButton({ name, fields, label, look = "slim" }: OneButtonProps) {
  return (
    <Form method="post">
      <input type="hidden" name="form" value={name} />
      {Object.entries(fields).map(([field, value]) => <input key={field} type="hidden" name={field} value={value} />)}
      <Button look={look}>{label}</Button>
    </Form>
  );
}

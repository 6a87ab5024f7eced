import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button } from "#app/ui/primitives/Button.tsx";
import type { ButtonLook } from "#app/ui/primitives/button-class.ts";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { StaleConflict } from "#app/ui/primitives/StaleConflict.tsx";
import { tickedIn, typedIn, type RefusedForm } from "./refused-form.ts";

type FieldProps = { typed: ReturnType<typeof typedIn>; ticked: ReturnType<typeof tickedIn> };

type PostFormProps = {
  /** Names the form among those of the page: « means:<id> ». */
  name: string;
  refused: RefusedForm;
  submit: string;
  hidden?: Record<string, string>;
  /** The revision the person sees: a stale save shows both texts. */
  revision?: number;
  /** Labels of the fields that may differ in a stale save. */
  labels?: Record<string, string>;
  look?: ButtonLook;
  children?: (fields: FieldProps) => ReactNode;
};

/** One form among several of a page. It works without a script, keeps what was typed, and says what to mend. */
export function PostForm({ name, refused, submit, hidden = {}, revision, labels = {}, look, children }: PostFormProps) {
  const outOfSight = ["", "revision", "form", ...Object.keys(hidden)].map((field) => refused?.errors[field]);
  const present = refused?.present;
  const seen = present?.revision ?? revision;
  return (
    <Form method="post" className="form">
      <input type="hidden" name="form" value={name} />
      {Object.entries(hidden).map(([field, value]) => <input key={field} type="hidden" name={field} value={value} />)}
      {seen === undefined ? null : <input type="hidden" name="revision" value={seen} />}
      {present ? <StaleConflict texts={textsOf(refused, present.values, labels)} /> : <FormErrors errors={outOfSight} />}
      {children?.({ typed: typedIn(refused), ticked: tickedIn(refused) })}
      <p><Button look={look}>{submit}</Button></p>
    </Form>
  );
}

function textsOf(refused: NonNullable<RefusedForm>, present: Record<string, string>, labels: Record<string, string>) {
  return Object.entries(labels)
    .map(([field, label]) => ({ label, yours: [refused.values[field] ?? ""].flat().join(", "), theirs: present[field] ?? "" }))
    .filter(({ yours, theirs }) => yours !== theirs);
}

import { useId, type ReactNode } from "react";

/** What every field takes. `error` is a whole sentence; `optional` says so beside the label. */
export type FieldBasics = {
  label: ReactNode;
  name: string;
  error?: string;
  hint?: ReactNode;
  required?: boolean;
  optional?: boolean;
  /** Ties the control to a form elsewhere in the page. */
  form?: string;
};

export type FieldWiring = ReturnType<typeof useFieldWiring>;

/** Ids and ARIA attributes that tie a control to its label, hint and error. */
export function useFieldWiring({ error, hint }: Pick<FieldBasics, "error" | "hint">) {
  const id = useId();
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const described = [hint ? hintId : "", error ? errorId : ""].filter(Boolean).join(" ");
  return {
    id, hintId, errorId,
    control: { id, "aria-invalid": error ? true : undefined, "aria-describedby": described || undefined },
  };
}

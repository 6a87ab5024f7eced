import { TextField, type TextFieldProps } from "./TextField.tsx";

/** A day, 'YYYY-MM-DD' or empty. */
export function DateField(props: Omit<TextFieldProps, "type">) {
  return <TextField {...props} type="date" />;
}

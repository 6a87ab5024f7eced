import { useId, type ButtonHTMLAttributes } from "react";
import { buttonClass, type ButtonLook } from "./button-class.ts";

type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, "disabled" | "className" | "style"> & {
  look?: ButtonLook;
  /** A disabled control says why, in words beside it. */
  disabledReason?: string | null;
};

export function Button({ look, disabledReason, children, type = "submit", ...rest }: ButtonProps) {
  const reasonId = useId();
  if (!disabledReason) return <button type={type} className={buttonClass(look)} {...rest}>{children}</button>;
  return (
    <span className="btn-block">
      <button type={type} className={buttonClass(look)} {...rest} disabled aria-describedby={reasonId}>{children}</button>
      <span id={reasonId} className="btn-reason">{disabledReason}</span>
    </span>
  );
}

import { Link } from "@remix-run/react";
import { useId, type ReactNode } from "react";
import { buttonClass, type ButtonLook } from "./button-class.ts";

type ButtonLinkProps = { href: string; look?: ButtonLook; disabledReason?: string | null; reloadDocument?: boolean; children: ReactNode };

/** A link that looks like a button. When it may not be followed it stays as text, with the reason. */
export function ButtonLink({ href, look, disabledReason, reloadDocument, children }: ButtonLinkProps) {
  const reasonId = useId();
  if (!disabledReason) return <Link to={href} className={buttonClass(look)} reloadDocument={reloadDocument}>{children}</Link>;
  return (
    <span className="btn-block">
      <a role="link" aria-disabled="true" aria-describedby={reasonId} className={buttonClass(look)}>{children}</a>
      <span id={reasonId} className="btn-reason">{disabledReason}</span>
    </span>
  );
}

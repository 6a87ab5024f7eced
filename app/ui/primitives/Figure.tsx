import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

/** A number that opens its records; without an address, the number alone. */
export function Figure({ href, title, children }: { href?: string | null; title?: string; children: ReactNode }) {
  if (!href) return <b className="nowrap" title={title}>{children}</b>;
  return <Link className="figure-link" to={href} title={title}>{children}</Link>;
}

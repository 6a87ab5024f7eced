import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { Inline } from "#app/domain/brief/brief-document.ts";

/** Runs of text: a figure opens its records, and says what it is. */
export function Runs({ runs }: { runs: readonly Inline[] }) {
  return <>{runs.map((run, index) => <Run key={index} run={run} />)}</>;
}

function Run({ run: { text, bold, italic, code, href, figure } }: { run: Inline }) {
  const marked = [bold && "b", italic && "i", code && "code"].reduce<ReactNode>((held, tag) => wrapped(held, tag || ""), text);
  if (figure) return href ? <Link to={href} className="figure-link" title={figure.definition}>{marked}</Link> : <span className="note-fig" title={figure.definition}>{marked}</span>;
  if (href) return href.startsWith("/") ? <Link to={href}>{marked}</Link> : <a href={href} rel="noreferrer noopener">{marked}</a>;
  return <>{marked}</>;
}

function wrapped(held: ReactNode, tag: string): ReactNode {
  if (tag === "b") return <b>{held}</b>;
  if (tag === "i") return <i>{held}</i>;
  return tag === "code" ? <code>{held}</code> : held;
}

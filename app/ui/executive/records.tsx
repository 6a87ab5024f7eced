import { Link } from "@remix-run/react";
import { createContext, useContext, type ReactNode } from "react";

export type DefinitionName = "asked" | "loss" | "levels" | "verdicts" | "opening" | "people" | "step" | "objections";
export const definitionId = (name: DefinitionName) => `definition-${name}`;

/** On a shared link nothing but the page is reachable: a number then opens its definition. */
export const SharedPage = createContext(false);

type RecordsProps = { href: string; definition: DefinitionName; className?: string; children: ReactNode };

/** What a number says is found at its records; on a shared page, in its definition. */
export function Records({ href, definition, className, children }: RecordsProps) {
  const shared = useContext(SharedPage);
  if (shared) return <a className={className} href={`#${definitionId(definition)}`}>{children}</a>;
  return <Link className={className} to={href}>{children}</Link>;
}

/** A number of the page: dotted underline, opens its records. */
export function ExecutiveFigure(props: Omit<RecordsProps, "className">) {
  return <Records {...props} className="figure-link" />;
}

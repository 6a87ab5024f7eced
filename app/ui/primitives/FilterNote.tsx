import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useT } from "#app/i18n/context.tsx";

/** Says which filter of the address a list stands under when no field shows it, with the way out. */
export function FilterNote({ all, children }: { all: string; children: ReactNode }) {
  const { common } = useT();
  return <p className="note">{children} · <Link to={all}>{common.seeAll}</Link></p>;
}

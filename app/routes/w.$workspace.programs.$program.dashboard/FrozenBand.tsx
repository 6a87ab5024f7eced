import { Link } from "@remix-run/react";
import type { Frozen } from "./page.server.ts";

/** Says before anything else that this page is of another day. */
export function FrozenBand({ frozen: { sentence, live, edition } }: { frozen: Frozen }) {
  return (
    <p className="frozen-band" role="note">
      <b>{sentence}</b> <Link to={live.href}>{live.text}</Link> <Link to={edition.href}>{edition.text}</Link>
    </p>
  );
}

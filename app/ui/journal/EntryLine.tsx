import { Link } from "@remix-run/react";
import type { ToldEntry } from "#app/domain/journal/journal-entry.ts";

export function EntryLine({ entry: { at, when, who, sentence, change, path } }: { entry: ToldEntry }) {
  return (
    <li>
      <p><b>{who}</b> {path ? <Link to={path}>{sentence}</Link> : sentence}</p>
      {change ? <p className="soft break-words">{change}</p> : null}
      <p className="note"><time dateTime={at}>{when}</time></p>
    </li>
  );
}

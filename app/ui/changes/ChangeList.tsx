import { Link } from "@remix-run/react";
import type { Change } from "#app/domain/changes/changes.ts";
import type { Moment } from "#app/domain/changes/program-facts.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { changeLine, type ChangeLine } from "./change-line.ts";

type ChangeListProps = { workspace: string; program: { slug: string; currency: string }; changes: readonly Change[]; from: Moment; to: Moment };

/** Each change as a sentence that leads to its records. */
export function ChangeList({ changes, ...between }: ChangeListProps) {
  const t = useT();
  const language = useLanguage();
  return (
    <ul className="lines lines-plain">
      {changes.map((change, index) => <Line key={index} line={changeLine({ t, language, ...between }, change)} />)}
    </ul>
  );
}

function Line({ line: { text, href, names } }: { line: ChangeLine }) {
  const t = useT();
  return (
    <li>
      <Link to={href}>{text}</Link>
      {names.length > 0 && <>{t.common.colon}{names.map((one, index) => <span key={one.id}>{index > 0 && ", "}<Link to={one.href}>{one.name}</Link></span>)}</>}
    </li>
  );
}

import { useLanguage } from "#app/i18n/context.tsx";
import { formatDay } from "#app/platform/format.ts";

type StateHistoryProps = { entries: readonly { id: string; state: string; on: string; note: string }[]; words: Record<string, string> };

/** The dated states of a record, the latest first. */
export function StateHistory({ entries, words }: StateHistoryProps) {
  const language = useLanguage();
  return (
    <ul className="lines lines-log">
      {entries.map(({ id, state, on, note }) => (
        <li key={id}>
          <span className="soft">{formatDay(on, language)}</span>
          <span>{words[state] ?? state}{note ? <span className="soft"> · {note}</span> : null}</span>
        </li>
      ))}
    </ul>
  );
}

import { DISCLOSURE_LEVELS } from "#app/domain/disclosure/disclosure.ts";
import { useT } from "#app/i18n/context.tsx";
import "#app/i18n/words/brief.ts";
import { useBridge } from "./bridge.ts";
import { audience, bold, italic, list, table, type Edit, type Selection } from "./markdown-edits.ts";

export type EditText = (edit: (text: string, selection: Selection) => Edit) => void;

/** Marks for people who do not write Markdown. A partner's text is for the network: no audience to choose. */
export function Toolbar({ onEdit, audiences }: { onEdit: EditText; audiences: boolean }) {
  const t = useT();
  const words = t.brief;
  const bridge = useBridge();
  return (
    <div className="brief-tools" role="toolbar" aria-label={words.tools}>
      <button type="button" onClick={() => onEdit(bold(words.boldWord))} aria-keyshortcuts="Control+B Meta+B"><b>{words.bold}</b></button>
      <button type="button" onClick={() => onEdit(italic(words.italicWord))} aria-keyshortcuts="Control+I Meta+I"><em>{words.italic}</em></button>
      <button type="button" onClick={() => onEdit(list)}>{words.listOf}</button>
      <button type="button" onClick={() => onEdit(table(words.tableHeads))}>{words.table}</button>
      {audiences ? <button type="button" onClick={() => bridge.current.askForFigure?.()}>{words.insertFigure} <kbd>#</kbd></button> : null}
      {audiences ? (
        <select
          aria-label={words.audience} value=""
          onChange={({ currentTarget }) => onEdit(audience(currentTarget.value))}
        >
          <option value="">{words.audience}</option>
          {DISCLOSURE_LEVELS.map((level) => <option key={level} value={level}>{words.audiences[level]}</option>)}
        </select>
      ) : null}
    </div>
  );
}

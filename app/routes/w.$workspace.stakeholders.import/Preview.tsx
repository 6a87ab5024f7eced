import { Form } from "@remix-run/react";
import { useT } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { Table } from "#app/ui/primitives/Table.tsx";
import type { Preview as PreviewOf } from "./file-forms.server.ts";
import "#app/i18n/words/directory-file.ts";
import "#app/i18n/words/stakeholder.ts";

/** What the file would do, and the button that does it. */
export function Preview({ preview: { kind, text, counts, ignored, ignoredCount, lines, more } }: { preview: PreviewOf }) {
  const { directoryFile: words } = useT();
  const nothing = counts.fresh + counts.changed === 0;
  return (
    <Section title={words.preview} id="preview">
      <p role="status"><b>{words.counts(counts)}</b>{counts.cells > 0 ? ` ${words.cells(counts.cells)}` : ""}</p>
      {ignoredCount > 0 ? <p className="soft">{words.ignored(ignoredCount, ignored.join(", "))}</p> : null}
      {nothing ? <p>{words.nothing}</p> : (
        <Form method="post" encType="multipart/form-data" className="form">
          <input type="hidden" name="form" value="take" />
          <input type="hidden" name="kind" value={kind} />
          <textarea name="text" hidden readOnly value={text} />
          <p><Button look="main">{words.take}</Button></p>
        </Form>
      )}
      {lines.length > 0 ? <Lines kind={kind} lines={lines} /> : null}
      {more > 0 ? <p className="soft">{words.andMore(more)}</p> : null}
    </Section>
  );
}

function Lines({ kind, lines }: Pick<PreviewOf, "kind" | "lines">) {
  const { directoryFile: words, stakeholder } = useT();
  const nameOf = (column: string) => words.columns[kind][column] ?? column;
  const head = <tr>{[words.line, stakeholder.name, words.what, words.detail].map((title) => <th scope="col" key={title}>{title}</th>)}</tr>;
  return (
    <Table caption={words.caption} captionHidden head={head} small>
      {lines.map(({ line, name, state, why, changes, problems }) => (
        <tr key={line}>
          <td className="num">{line}</td>
          <td>{name}</td>
          <td>{words.states[state]}</td>
          <td>{[why ? words.why[why] : "", changes.map(nameOf).join(", "), ...problems.map((one) => words.problem(nameOf(one.column), one.cell, words.problems[one.why]))].filter(Boolean).join(" · ")}</td>
        </tr>
      ))}
    </Table>
  );
}

import { Link } from "@remix-run/react";
import { Fragment } from "react";
import type { BriefBlock, BriefTable, Cell, Inline } from "#app/domain/brief/brief-document.ts";
import { ChartDrawing, type ShownDrawing } from "./ChartDrawing.tsx";

type Picture = Extract<BriefBlock, { kind: "chart" }> & { drawing?: ShownDrawing };
export type ShownBlock = Exclude<BriefBlock, { kind: "chart" }> | Picture;

/** What a section says, as a page shows it. Text is text: no mark-up of anybody's is ever run. */
export function BriefBlocks({ blocks }: { blocks: readonly ShownBlock[] }) {
  return <>{blocks.map((block, index) => <Block key={index} block={block} />)}</>;
}

function Block({ block }: { block: ShownBlock }) {
  switch (block.kind) {
    case "heading": return block.level === 3 ? <h3><Runs text={block.text} /></h3> : <h4><Runs text={block.text} /></h4>;
    case "paragraph": return <p><Runs text={block.text} /></p>;
    case "list": return <List block={block} />;
    case "quote": return <blockquote><BriefBlocks blocks={block.blocks} />{block.by ? <p className="soft">— {block.by}</p> : null}</blockquote>;
    case "code": return <pre>{block.text}</pre>;
    case "table": return <DocumentTable table={block} />;
    case "chart": return <Figure picture={block} />;
    case "missing": return <p className="brief-gone">{block.text}</p>;
  }
}

function List({ block: { ordered, items } }: { block: Extract<BriefBlock, { kind: "list" }> }) {
  const lines = items.map((item, index) => <li key={index}><BriefBlocks blocks={item} /></li>);
  return ordered ? <ol>{lines}</ol> : <ul>{lines}</ul>;
}

/** A picture stands on its message; its figures are under it. */
function Figure({ picture: { title, alternative, table, drawing, source } }: { picture: Picture }) {
  return (
    <figure>
      <figcaption><b>{title}</b></figcaption>
      {drawing ? <ChartDrawing drawing={drawing} label={alternative} /> : <DocumentTable table={table} />}
      {source ? <p className="note">{source}</p> : null}
    </figure>
  );
}

function DocumentTable({ table: { caption, columns, rows, total, source } }: { table: BriefTable }) {
  return (
    <div className="scroll-x" role="group" aria-label={caption} tabIndex={0}>
      <table className="data-table">
        <caption>{caption}</caption>
        <thead><tr>{columns.map(({ label, align }, index) => <th key={index} scope="col" className={alignClass(align)}>{label}</th>)}</tr></thead>
        <tbody>{rows.map((cells, row) => <tr key={row}><Cells cells={cells} columns={columns} /></tr>)}</tbody>
        {total ? <tfoot><tr><Cells cells={total} columns={columns} /></tr></tfoot> : null}
      </table>
      {source ? <p className="note">{source}</p> : null}
    </div>
  );
}

function Cells({ cells, columns }: { cells: readonly Cell[]; columns: BriefTable["columns"] }) {
  return (
    <>
      {cells.map(({ text, struck }, index) => (
        <td key={index} className={alignClass(columns[index]?.align ?? "start")}>{struck ? <s><Runs text={text} /></s> : <Runs text={text} />}</td>
      ))}
    </>
  );
}

const alignClass = (align: "start" | "end" | "center"): string | undefined => ({ start: undefined, end: "text-right", center: "text-center" })[align];

function Runs({ text }: { text: readonly Inline[] }) {
  return <>{text.map((run, index) => <Run key={index} run={run} />)}</>;
}

function Run({ run }: { run: Inline }) {
  const words = run.code ? <code>{run.text}</code> : run.italic ? <em>{run.text}</em> : <Lines text={run.text} />;
  const marked = run.bold ? <b>{words}</b> : words;
  if (run.figure) return run.href ? <Link className="brief-live" to={run.href} title={run.figure.definition}>{marked}</Link> : <span className="brief-live" title={run.figure.definition}>{marked}</span>;
  if (!run.href) return marked;
  return run.href.startsWith("/") ? <Link to={run.href}>{marked}</Link> : <a href={run.href} rel="noreferrer">{marked}</a>;
}

const Lines = ({ text }: { text: string }) => <>{text.split("\n").map((line, index) => <Fragment key={index}>{index > 0 ? <br /> : null}{line}</Fragment>)}</>;

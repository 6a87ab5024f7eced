import type { BriefBlock, BriefPicture } from "#app/domain/brief/brief-document.ts";
import { drawChart } from "../drawing/draw-chart.ts";
import { tag, type Box, type Tag } from "./box.ts";
import { paragraphBoxes, plainSpan, spansOf, textBoxes, type Flow, type TextStyle } from "./flow.ts";
import { sourceBoxes, tableBoxes } from "./table.ts";
import { FLOOR, PAGE } from "./theme.ts";

export const bodyStyle = ({ theme }: Flow): TextStyle => ({ face: null, size: theme.text, ink: "ink", leading: theme.leading });

export const blocksBoxes = (blocks: readonly BriefBlock[], flow: Flow): Box[] => blocks.flatMap((block) => blockBoxes(block, flow));

function blockBoxes(block: BriefBlock, flow: Flow): Box[] {
  const { theme, parent } = flow;
  const style = bodyStyle(flow);
  switch (block.kind) {
    case "heading": return paragraphBoxes(spansOf(block.text, { ...style, face: "strong", size: theme.heading }), flow, tag(`H${block.level + flow.headingShift}`, parent), { leading: style.leading, space: theme.gaps.block * 1.5, keep: true });
    case "paragraph": return paragraphBoxes(spansOf(block.text, style), flow, tag("P", parent), { leading: style.leading, space: theme.gaps.block });
    case "list": return listBoxes(block, flow);
    case "quote": return quoteBoxes(block, flow);
    case "code": return textBoxes(block.text, { ...flow, x: flow.x + 8, width: flow.width - 16 }, { type: "P", style: { ...style, face: "code", size: theme.small }, space: theme.gaps.block });
    case "table": return tableBoxes(block, flow);
    case "chart": return chartBoxes(block, flow);
    case "missing": return textBoxes(block.text, flow, { type: "P", style: { ...style, face: "italic", ink: "accent" }, space: theme.gaps.block });
  }
}

const INDENT = 12;

function listBoxes({ ordered, items }: Extract<BriefBlock, { kind: "list" }>, flow: Flow): Box[] {
  const list = tag("L", flow.parent);
  const indent = Math.min(INDENT * (ordered ? 1.5 : 1), flow.width / 4);
  return items.flatMap((blocks, index) => {
    const item = tag("LI", list);
    const label = tag("Lbl", item);
    const inner = { ...flow, x: flow.x + indent, width: flow.width - indent, parent: tag("LBody", item) };
    const style = bodyStyle(flow);
    const boxes = blocksBoxes(blocks, inner);
    const set = boxes.length > 0 ? boxes : paragraphBoxes([], inner, tag("P", inner.parent), { leading: style.leading, space: 0 });
    return set.map((box, at): Box => (at > 0 ? box : { ...box, space: flow.theme.gaps.item, draw: labelled(box, label, ordered ? `${index + 1}.` : "–", flow) }));
  });
}

/** The sign of an item, on its first line, read before it. */
function labelled(box: Box, label: Tag, sign: string, flow: Flow): Box["draw"] {
  const { size, leading } = bodyStyle(flow);
  return (pen, y) => {
    pen.mark(label, () => pen.write(sign, flow.x, y + (size * leading) / 2 + size * 0.33, { face: "text", size, ink: "soft" }));
    box.draw(pen, y);
  };
}

function quoteBoxes({ blocks, by }: Extract<BriefBlock, { kind: "quote" }>, flow: Flow): Box[] {
  const quote = tag("BlockQuote", flow.parent);
  const inner = { ...flow, x: flow.x + 12, width: flow.width - 24, parent: quote };
  const signed = by === null ? [] : textBoxes(`— ${by}`, inner, { type: "P", style: { ...bodyStyle(flow), face: "text", size: flow.theme.small, ink: "soft" }, space: 1 });
  return [...blocksBoxes(blocks, inner), ...signed].map((box) => ({
    ...box,
    draw: (pen, y) => {
      box.draw(pen, y);
      pen.ornament(() => pen.fill({ x: flow.x, y, width: 1.6, height: box.height }, "accent"));
    },
  }));
}

function chartBoxes(picture: BriefPicture, flow: Flow): Box[] {
  const { theme } = flow;
  const title = textBoxes(picture.title, flow, { type: "P", style: { face: "strong", size: theme.table + 0.4, ink: "ink", leading: 1.28 }, space: theme.gaps.block, keep: true });
  const drawing = drawChart(picture.chart, flow.width, theme.scale);
  if (drawing.shapes.length === 0) return [...title, ...tableBoxes(picture.table, flow, { caption: false })];
  const shrink = Math.min(1, (FLOOR - PAGE.top - 40) / drawing.height);
  const figure = tag("Figure", flow.parent, { alt: picture.alternative });
  const source = sourceBoxes(picture.source, flow);
  const box: Box = {
    height: drawing.height * shrink, space: 3, keep: source.length > 0,
    draw: (pen, y) => pen.mark(figure, () => pen.drawing(drawing, flow.x, y, shrink)),
  };
  return [...title, box, ...source];
}

/** The title of a section: its number in the accent, then its words; a bookmark leads to it. */
export function sectionTitle(section: { number: string | null; title: string }, flow: Flow, { type, size, fresh = false }: { type: string; size: number; fresh?: boolean }, mark: (box: Box) => Box = (box) => box): Box[] {
  const style: TextStyle = { face: "title", size, ink: "ink", leading: 1.2 };
  const number = section.number === null ? [] : plainSpan(`${section.number}  `, { ...style, ink: "accent" });
  const boxes = paragraphBoxes([...number, ...plainSpan(section.title, style)], flow, tag(type, flow.parent), { leading: style.leading, space: flow.theme.gaps.section, keep: true });
  return boxes.map((box, index) => (index === 0 ? mark({ ...box, fresh }) : box));
}

import type { BriefBlock, BriefDocument, Slide } from "#app/domain/brief/brief-document.ts";
import { sourceLine } from "./item-height.ts";

/** The notes of a slide: what is said of it, then the sources of what it shows and the definitions of its figures. */
export function notesOf(slide: Slide, { words }: BriefDocument): string[] {
  const blocks = [...slide.left, ...slide.right];
  const sources = blocks.flatMap((block) => (sourceOf(block) === null ? [] : [sourceLine(sourceOf(block) ?? "", words.source)]));
  return [...new Set([...slide.notes, ...sources, ...blocks.flatMap(definitionsOf)])].filter((line) => line.trim() !== "");
}

const sourceOf = (block: BriefBlock): string | null => (block.kind === "table" || block.kind === "chart" ? block.source : null);

function definitionsOf(block: BriefBlock): string[] {
  if (block.kind === "list") return block.items.flat().flatMap(definitionsOf);
  if (block.kind === "quote") return block.blocks.flatMap(definitionsOf);
  return block.kind === "paragraph" ? block.text.flatMap(({ figure }) => (figure ? [figure.definition] : [])) : [];
}

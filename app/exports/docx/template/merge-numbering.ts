import type { Element } from "@xmldom/xmldom";
import { childAt, childrenOf, wholeNumber } from "#app/platform/opc/read-xml.ts";

/** Adds our lists to those of a template; gives by how much their numbers have moved. Definitions stand before their uses. */
export function mergeNumbering(target: Element, ours: Element): number {
  const highest = (name: string, attribute: string) => Math.max(0, ...childrenOf(target, name).map((element) => wholeNumber(element, attribute) ?? 0));
  const moved = Math.max(highest("abstractNum", "w:abstractNumId"), highest("num", "w:numId")) + 1;
  const firstUse = childrenOf(target, "num")[0] ?? null;
  for (const definition of childrenOf(ours, "abstractNum")) target.insertBefore(copyOf(definition, target, "w:abstractNumId", moved), firstUse);
  const last = childrenOf(target, "num").at(-1)?.nextSibling ?? null;
  for (const use of childrenOf(ours, "num")) {
    const copy = copyOf(use, target, "w:numId", moved);
    move(childAt(copy, "abstractNumId"), "w:val", moved);
    target.insertBefore(copy, last);
  }
  return moved;
}

function copyOf(element: Element, target: Element, attribute: string, moved: number): Element {
  const copy = target.ownerDocument?.importNode(element, true) as Element;
  move(copy, attribute, moved);
  return copy;
}

export function move(element: Element | undefined, attribute: string, by: number): void {
  const number = wholeNumber(element, attribute);
  if (number !== undefined) element?.setAttribute(attribute, String(number + by));
}

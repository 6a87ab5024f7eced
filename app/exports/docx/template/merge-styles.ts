import type { Element } from "@xmldom/xmldom";
import { childAt, childrenOf } from "#app/platform/opc/read-xml.ts";

/** Styles of another document are known by their names: Word in French calls « heading 1 » Titre1, and shows it as « Titre 1 ». */
const nameOf = (style: Element): string => `${style.getAttribute("w:type") ?? ""} ${(childAt(style, "name")?.getAttribute("w:val") ?? "").toLowerCase()}`;
const idOf = (style: Element): string => style.getAttribute("w:styleId") ?? "";

/** Adds to `target` (the template's styles) those of `ours` that it has not, and says which of its styles each of ours is. */
export function mergeStyles(target: Element, ours: Element): Map<string, string> {
  const there = new Map(childrenOf(target, "style").map((style) => [nameOf(style), idOf(style)]));
  const taken = new Set(there.values());
  const ids = new Map<string, string>();
  const added: Element[] = [];
  for (const style of childrenOf(ours, "style")) {
    const found = there.get(nameOf(style));
    const free = taken.has(idOf(style)) ? `Note${idOf(style)}` : idOf(style);
    ids.set(idOf(style), found ?? free);
    if (found === undefined) added.push(style);
  }
  for (const style of added) target.appendChild(adopted(style, target, ids));
  return ids;
}

function adopted(style: Element, target: Element, ids: ReadonlyMap<string, string>): Element {
  const copy = target.ownerDocument?.importNode(style, true) as Element;
  copy.setAttribute("w:styleId", ids.get(idOf(style)) ?? idOf(style));
  copy.removeAttribute("w:default");
  for (const name of ["basedOn", "next", "link"]) {
    const element = childAt(copy, name);
    const id = element?.getAttribute("w:val");
    if (id !== null && id !== undefined) element?.setAttribute("w:val", ids.get(id) ?? id);
  }
  return copy;
}

import { DOMParser, XMLSerializer, type Element } from "@xmldom/xmldom";
import type { Relation } from "./relations.ts";

/** A part that is not well-formed XML, or that declares a document type. */
export class UnreadableXml extends Error {}

/** The root of a part. Document types are refused: Office writes none, and an entity can be made to grow without end. */
export function readXml(content: Uint8Array | string): Element {
  const text = (typeof content === "string" ? content : decoded(content)).replace(/^\ufeff/, "");
  if (/<!DOCTYPE/i.test(text)) throw new UnreadableXml("A document type is declared.");
  try {
    const root = new DOMParser({ onError: refuse }).parseFromString(text, "text/xml").documentElement;
    if (root) return root;
  } catch (error) {
    throw error instanceof UnreadableXml ? error : new UnreadableXml(String(error));
  }
  throw new UnreadableXml("No element.");
}

function refuse(level: string, message: string): void {
  if (level !== "warning") throw new UnreadableXml(message);
}

function decoded(content: Uint8Array): string {
  const utf16 = (content[0] === 0xff && content[1] === 0xfe) || (content[0] === 0xfe && content[1] === 0xff);
  return new TextDecoder(utf16 ? (content[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8").decode(content);
}

/** The element as text, without a declaration. */
export const writeXml = (root: Element): string => new XMLSerializer().serializeToString(root);

/** All elements of this local name below, in their order. */
export const descendants = (element: Element, name: string): Element[] => Array.from(element.getElementsByTagNameNS("*", name));

/** The children of this local name. */
export const childrenOf = (element: Element, name?: string): Element[] =>
  Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1 && (name === undefined || node.localName === name));

/** The first element down a path of local names. */
export function childAt(element: Element | undefined, ...path: string[]): Element | undefined {
  return path.reduce<Element | undefined>((at, name) => (at === undefined ? undefined : childrenOf(at, name)[0]), element);
}

/** The whole number of an attribute, or undefined. */
export function wholeNumber(element: Element | undefined, name: string): number | undefined {
  const text = element?.getAttribute(name);
  return text !== null && text !== undefined && /^-?\d+$/.test(text) ? Number(text) : undefined;
}

export function readRelations(content: Uint8Array | string): Relation[] {
  return childrenOf(readXml(content), "Relationship").map((element) => {
    const type = element.getAttribute("Type") ?? "";
    return {
      id: element.getAttribute("Id") ?? "", kind: type.slice(type.lastIndexOf("/") + 1), type,
      target: element.getAttribute("Target") ?? "", external: element.getAttribute("TargetMode") === "External",
    };
  });
}

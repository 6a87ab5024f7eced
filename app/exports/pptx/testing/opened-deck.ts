import JSZip from "jszip";
import type { Element } from "@xmldom/xmldom";
import { descendants, readRelations, readXml } from "#app/platform/opc/read-xml.ts";
import { relationsPath, targetPart } from "#app/platform/opc/relations.ts";

export interface OpenedDeck {
  names: string[];
  xml: (path: string) => Promise<Element>;
  text: (path: string) => Promise<string>;
  bytes: (path: string) => Promise<Uint8Array>;
  /** The parts that one part points at, of a kind. */
  related: (path: string, kind: string) => Promise<string[]>;
  slides: () => Promise<string[]>;
}

/** A deck opened again, as another program would. */
export async function openDeck(file: Uint8Array): Promise<OpenedDeck> {
  const zip = await JSZip.loadAsync(file, { checkCRC32: true });
  const bytes = (path: string) => zip.file(path)?.async("uint8array") ?? Promise.reject(new Error(`no part ${path}`));
  const xml = async (path: string) => readXml(await bytes(path));
  const related = async (path: string, kind: string) => readRelations(await bytes(relationsPath(path))).filter((one) => one.kind === kind && !one.external).map(({ target }) => targetPart(path, target));
  return { names: Object.keys(zip.files), xml, bytes, related, text: async (path) => new TextDecoder().decode(await bytes(path)), slides: () => related("ppt/presentation.xml", "slide") };
}

/** Every part parses, every relation leads to a part, every part has its type. */
export async function faultsOf(deck: OpenedDeck): Promise<string[]> {
  const faults: string[] = [];
  const types = await deck.xml("[Content_Types].xml");
  const overrides = new Set(descendants(types, "Override").map((one) => (one.getAttribute("PartName") ?? "").slice(1)));
  const extensions = new Set(descendants(types, "Default").map((one) => one.getAttribute("Extension")));
  faults.push(...[...overrides].filter((path) => !deck.names.includes(path)).map((path) => `${path} has a type and is not there`));
  for (const path of deck.names) {
    if (!overrides.has(path) && path !== "[Content_Types].xml" && !extensions.has(path.split(".").at(-1) ?? "")) faults.push(`${path} has no type`);
    if (/\.(xml|rels)$/.test(path)) await deck.xml(path).catch((error: unknown) => faults.push(`${path}: ${String(error)}`));
    if (path.endsWith(".rels")) faults.push(...(await lostTargets(deck, path)));
  }
  return faults;
}

async function lostTargets(deck: OpenedDeck, path: string): Promise<string[]> {
  const part = path.replace("_rels/", "").replace(/\.rels$/, "");
  return readRelations(await deck.bytes(path)).filter(({ external, target }) => !external && !deck.names.includes(targetPart(part, target))).map(({ target }) => `${path} leads to ${target}, not there`);
}

/** The words of the title of a slide. */
export function titleOf(slide: Element): string {
  const shape = descendants(slide, "sp").find((one) => ["title", "ctrTitle"].includes(descendants(one, "ph")[0]?.getAttribute("type") ?? ""));
  return shape ? wordsOf(shape) : "";
}

export const wordsOf = (element: Element): string => descendants(element, "t").map((one) => one.textContent ?? "").join("");

/** Name and figures of each series, as the chart itself keeps them. */
export function cachedSeries(chart: Element): Record<string, (number | null)[]> {
  return Object.fromEntries(descendants(chart, "ser").map((series) => {
    const cache = descendants(descendants(series, "val")[0] ?? series, "numCache")[0] ?? series;
    const values: (number | null)[] = Array.from({ length: Number(descendants(cache, "ptCount")[0]?.getAttribute("val")) }, () => null);
    for (const point of descendants(cache, "pt")) values[Number(point.getAttribute("idx"))] = Number(descendants(point, "v")[0]?.textContent);
    return [descendants(descendants(series, "tx")[0] ?? series, "v")[0]?.textContent ?? "", values];
  }));
}

/** The cells of the sheet behind a chart, by their name. */
export async function sheetCells(workbook: Uint8Array): Promise<Record<string, string>> {
  const zip = await JSZip.loadAsync(workbook);
  const sheet = readXml((await zip.file("xl/worksheets/sheet1.xml")?.async("uint8array")) ?? "");
  return Object.fromEntries(descendants(sheet, "c").map((cell) => [cell.getAttribute("r") ?? "", wordsOf(cell) || (descendants(cell, "v")[0]?.textContent ?? "")]));
}

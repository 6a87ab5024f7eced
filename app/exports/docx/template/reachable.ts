import { readRelations } from "#app/platform/opc/read-xml.ts";
import { relationsPath, targetPart } from "#app/platform/opc/relations.ts";

/** Only the parts that the document leads to: what the template's own text held is left behind. */
export function reachableParts(parts: ReadonlyMap<string, Uint8Array | string>): Map<string, Uint8Array | string> {
  const kept = new Set<string>(["[Content_Types].xml"]);
  const follow = (from: string) => {
    const path = from === "" ? "_rels/.rels" : relationsPath(from);
    const content = parts.get(path);
    if (content === undefined) return;
    kept.add(path);
    for (const { target, external } of readRelations(content)) {
      const part = targetPart(from, target);
      if (external || kept.has(part) || !parts.has(part)) continue;
      kept.add(part);
      follow(part);
    }
  };
  follow("");
  return new Map([...parts].filter(([part]) => kept.has(part)));
}

import { XML_DECLARATION, xml } from "#app/platform/xml.ts";

export interface Relation {
  id: string;
  /** The last word of its type: « slideLayout », « theme », « hyperlink »… */
  kind: string;
  type: string;
  /** As written: relative to the folder of its part, or absolute. */
  target: string;
  external: boolean;
}

export const RELATION_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The file that holds the relations of a part: ppt/slides/slide1.xml → ppt/slides/_rels/slide1.xml.rels. */
export function relationsPath(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** The part that a target names, seen from another part; « .. » never leaves the file. */
export function targetPart(from: string, target: string): string {
  const steps = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** A relation to a part of the same file. Parts are named from the root, so that no relation depends on where it stands. */
export const relationTo = (id: string, kind: string, part: string): Relation => ({ id, kind, type: `${RELATION_TYPES}/${kind}`, target: `/${part}`, external: false });

export function writeRelations(relations: readonly Relation[]): string {
  const written = relations.map(({ id, type, target, external }) => xml("Relationship", { Id: id, Type: type, Target: target, TargetMode: external ? "External" : null }));
  return XML_DECLARATION + xml("Relationships", { xmlns: "http://schemas.openxmlformats.org/package/2006/relationships" }, ...written);
}

import type { Relation } from "#app/platform/opc/relations.ts";
import { relationTo, relationsPath, writeRelations } from "#app/platform/opc/relations.ts";

type Content = Uint8Array | string;

/** The parts of a presentation being made, with the type of each that is added. */
export class Deck {
  readonly types = new Map<string, string>();

  constructor(readonly parts: Map<string, Content>) {}

  /** A name that no part has: ppt/charts/chart1.xml, chart2.xml… */
  freePath(folder: string, name: string, extension: string): string {
    let number = 1;
    while (this.parts.has(`${folder}/${name}${number}.${extension}`)) number += 1;
    return `${folder}/${name}${number}.${extension}`;
  }

  add(path: string, content: Content, type: string, relations: readonly Relation[] = []): void {
    this.parts.set(path, content);
    this.types.set(path, type);
    if (relations.length > 0) this.parts.set(relationsPath(path), writeRelations(relations));
  }
}

/** The relations of one part, numbered as they come. */
export class Relations {
  readonly all: Relation[] = [];

  to(kind: string, part: string): string {
    const id = `rId${this.all.length + 1}`;
    this.all.push(relationTo(id, kind, part));
    return id;
  }

  /** A link to somewhere else; the same one once. */
  outside(kind: string, address: string): string {
    const known = this.all.find(({ external, target }) => external && target === address);
    if (known) return known.id;
    const id = `rId${this.all.length + 1}`;
    this.all.push({ ...relationTo(id, kind, ""), target: address, external: true });
    return id;
  }
}

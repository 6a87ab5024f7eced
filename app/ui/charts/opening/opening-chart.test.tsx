import { describe, expect, it } from "vitest";
import { openingSpec } from "#app/domain/chart/opening-spec.ts";
import type { OpeningState } from "#app/domain/resource-version/opening-item.ts";
import { rendered, textOf } from "../testing/render.tsx";
import { OpeningChart } from "./OpeningChart.tsx";

const versions = (n: number) => Array.from({ length: n }, (_, index) => ({ id: `v${index}`, label: `V ${index}` }));
const item = (id: string, said: Record<string, OpeningState>) => ({ id, name: id, family: "", states: Object.entries(said).map(([versionId, state]) => ({ versionId, state, licence: "", like: null })) });
const drawn = (n: number, items: ReturnType<typeof item>[]) => rendered(<OpeningChart spec={openingSpec({ versions: versions(n), items })} />);

describe("the opening catalogue", () => {
  it("says what will appear without a version or without an item", () => {
    expect(textOf(drawn(0, [item("CAN", {})]))).toMatch(/^L’état de chaque élément paraîtra ici dès la première version/);
    expect(textOf(drawn(2, []))).toMatch(/^Les éléments à ouvrir paraîtront ici/);
  });

  it("says each state in words, in both languages, and what moves in bold", () => {
    const items = [item("CAN", { v1: "under-agreement" }), item("ECU", {})];
    const html = drawn(2, items);
    expect(textOf(html)).toMatch(/^Dans V 1, 1 élément s’ouvre depuis V 0\s: 1 sous convention, 1 fermé/);
    expect(html).toContain('strip-under-agreement"><b class="opening-moved">sous convention</b>');
    expect(textOf(rendered(<OpeningChart spec={openingSpec({ versions: versions(1), items })} />, "en"))).toMatch(/^In V 0: 2 closed/);
  });

  it("keeps six of forty versions in sight and all of them in a table", () => {
    const html = drawn(40, [item("CAN", { v39: "open" })]);
    expect(textOf(html)).toContain("Voir toutes les versions (34 de plus)");
    expect(html.match(/opening-cell/g)).toHaveLength(46);
  });
});

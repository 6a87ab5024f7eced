import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { Patch } from "./Patch.tsx";
import { cutClasses, patchCorners } from "./quilt-geometry.ts";
import type { QuiltPatch } from "./quilt-types.ts";

const lines = { rowIds: ["u"], columnIds: ["c"] };
const plain: QuiltPatch = { rowId: "u", columnId: "c", href: "/w/w/pairs/p", verdict: null, engagement: "identified", hypotheses: 0, isNew: false, pairs: 1 };
const drawn = (patch: Partial<QuiltPatch> = {}) =>
  renderToStaticMarkup(<Patch patch={{ ...plain, ...patch }} corners={patchCorners(lines, 0, 0)} cut={cutClasses(lines, 0, 0)} words="Former, écoles, validée" />);
const elements = (html: string) => html.match(/<[a-z]/g)?.length ?? 0;

it("is a link to its pair, named in words", () => {
  expect(drawn()).toMatch(/^<a href="\/w\/w\/pairs\/p" class="patch patch-none dye-none [^"]+" title="Former, écoles, validée">/);
});

it("stays light: three hundred of them are one page", () => {
  expect(elements(drawn({ verdict: "validated", engagement: "committed", hypotheses: 2 }))).toBe(5);
  expect(elements(drawn({ verdict: "running", previousVerdict: "inconclusive", engagement: "delivering", hypotheses: 12, isNew: true }))).toBe(8);
});

it("has no style attribute, and sews what it says", () => {
  const html = drawn({ verdict: "invalidated", previousVerdict: "validated", engagement: "left" });
  expect(html).not.toContain("style=");
  expect(html).toContain('class="piece dye-validated"');
  expect(html).toContain("stitch-loose");
});

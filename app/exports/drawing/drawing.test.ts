import { describe, expect, test } from "vitest";
import type { LevelsChart, LossChart } from "#app/domain/brief/brief-chart.ts";
import { countsChart, curvesChart, levelsChart, lossChart } from "#app/domain/brief/testing/sample-charts.ts";
import { readXml } from "#app/platform/opc/read-xml.ts";
import type { Drawing, TextShape } from "./drawing.ts";
import { drawChart } from "./draw-chart.ts";
import { toSvg } from "./to-svg.ts";

const textsOf = ({ shapes }: Drawing): string[] => shapes.flatMap((shape) => (shape.kind === "text" ? [shape.text] : []));
const all = [levelsChart, lossChart, countsChart, curvesChart];

describe("the pictures of documents", () => {
  test.each([480, 220])("stay within their width (%d points), and are well-formed SVG", (width) => {
    for (const chart of all) {
      const drawing = drawChart(chart, width);
      for (const shape of drawing.shapes) {
        if (shape.kind === "rect") expect(shape.x + shape.width).toBeLessThanOrEqual(width + 1);
        if (shape.kind === "text") expect(shape.y).toBeLessThanOrEqual(drawing.height + 1);
      }
      expect(readXml(toSvg(drawing)).localName).toBe("svg");
    }
  });

  test("say what is not known, and never draw it as 0", () => {
    const group = { name: "Image", points: [{ benefit: { expected: null, observed: null }, risk: { expected: null, observed: null, beforeAction: null } }] };
    const chart: LevelsChart = { ...levelsChart, versions: [{ label: "1.0", current: true }], groups: [group] };
    expect(textsOf(drawChart(chart, 400)).filter((text) => text === "n.c.")).toHaveLength(2);
    const zero: LevelsChart = { ...chart, groups: [{ ...group, points: [{ benefit: { expected: null, observed: 0 }, risk: { expected: null, observed: null, beforeAction: null } }] }] };
    expect(textsOf(drawChart(zero, 400))).toContain("–");
    expect(textsOf(drawChart(lossChart, 480))).toContain("n.c.");
  });

  test("tell apart in grey: solid observed, hatched expected, struck refused", () => {
    const refusedOnly: LossChart = { ...lossChart, units: lossChart.units.map((unit) => ({ ...unit, rows: unit.rows.filter(({ refused }) => refused) })) };
    expect(drawChart(refusedOnly, 480).shapes.some((shape) => shape.kind === "rect" && shape.dash !== undefined)).toBe(true);
    expect(textsOf(drawChart(refusedOnly, 480))).toContain("refusé, hors total");
    const labels = textsOf(drawChart(lossChart, 480));
    expect(labels).toContain("reste −0,1 h.m");
  });

  test("of curves never set two figures on one another", () => {
    const close = { ...curvesChart, points: ["a", "b"], curves: [{ name: "Un", values: [0, 4] }, { name: "Deux", values: [0, 5] }, { name: "Trois", values: [17, 17] }] };
    const figures = drawChart(close, 440).shapes.filter((shape): shape is TextShape => shape.kind === "text" && shape.face === "strong" && /^\d+$/.test(shape.text));
    expect(figures).toHaveLength(5);
    for (const one of figures) for (const other of figures) if (one !== other) expect(Math.abs(one.x - other.x) + Math.abs(one.y - other.y)).toBeGreaterThan(6);
  });
});

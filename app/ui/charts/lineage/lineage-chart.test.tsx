import { describe, expect, it } from "vitest";
import { lineageSpec, type FlowHypothesis } from "#app/domain/chart/lineage-spec.ts";
import { rendered, textOf } from "../testing/render.tsx";
import { LineageChart } from "./LineageChart.tsx";

const iterations = (n: number) => Array.from({ length: n }, (_, index) => ({ id: `i${index + 1}`, number: index + 1 }));
const one = (id: string, iterationNumber: number, verdict: FlowHypothesis["verdict"], parentId: string | null = null): FlowHypothesis =>
  ({ id, iterationNumber, verdict, parentId, relation: parentId ? "carried" : null });
const hrefOf = ({ id }: { id: string }, asked: { from?: string; verdict?: string }) => `/${id}/${asked.from ?? asked.verdict ?? "all"}`;

describe("hypotheses through the iterations", () => {
  it("says what will appear before there is any", () => {
    expect(textOf(rendered(<LineageChart spec={lineageSpec({ iterations: [], hypotheses: [] })} />))).toMatch(/^Les hypothèses paraîtront ici/);
    expect(textOf(rendered(<LineageChart spec={lineageSpec({ iterations: iterations(2), hypotheses: [] })} />, "en"))).toMatch(/^Hypotheses will appear here/);
  });

  it("says the message, and gives the table the counts of the picture, each with its records", () => {
    const html = rendered(<LineageChart spec={lineageSpec({ iterations: iterations(2), hypotheses: [one("a", 1, "inconclusive"), one("b", 2, "validated", "a"), one("c", 2, null)] })} hrefOf={hrefOf} />);
    expect(textOf(html)).toMatch(/^Reprendre a tranché 1 hypothèse sur 1\s:\s1 validée/);
    expect(html).toContain('href="/i2/carried" class="lineage-link" aria-label="1 reprise"');
    expect(html).toContain('<a class="figure-link" href="/i2/carried">1</a>');
    expect(html).toMatch(/<details class="disclosure lineage-fold" open="">/);
    expect(html).not.toMatch(/style=|NaN/);
  });

  it("draws the last of forty iterations and leaves the others to the table", () => {
    const forty = iterations(40).flatMap(({ number }) => Array.from({ length: 10 }, (_, place) => one(`${number}.${place}`, number, "inconclusive", number === 1 ? null : `${number - 1}.${place}`)));
    const html = rendered(<LineageChart spec={lineageSpec({ iterations: iterations(40), hypotheses: forty })} />);
    expect(textOf(html)).toContain("36 itérations plus anciennes sont dans le tableau.");
    expect(html.match(/<tr>/g)).toHaveLength(41);
    expect(html).not.toContain("<a ");
  });
});

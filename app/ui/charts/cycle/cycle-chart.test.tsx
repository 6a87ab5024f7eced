import { describe, expect, it } from "vitest";
import { cycleSpec, type DatedCommitment, type DatedQuestion } from "#app/domain/chart/cycle-spec.ts";
import { rendered, textOf } from "../testing/render.tsx";
import { CycleChart } from "./CycleChart.tsx";

const commitments: DatedCommitment[] = [{ means: 2, states: [{ on: "2017-05-01", state: "pledged" }] }];
const questions: DatedQuestion[] = [{ askedOn: "2017-03-15", answeredOn: "2018-01-01", options: [{ since: "2017-03-15" }, { since: "2017-03-15" }] }];
const start = { id: "start", label: "Série", on: "2017-04-01" };
const today = { id: "today", label: null, on: "2018-06-12" };
const drawn = (moments: { id: string; label: string | null; on: string }[], said = { commitments, questions }) => rendered(<CycleChart spec={cycleSpec({ moments, ...said })} hrefs={{ commitments: "/c", options: "/o" }} />);

describe("means growing, options narrowing", () => {
  it("says what will appear before anything was pledged or asked", () => {
    for (const html of [drawn([]), drawn([start, today], { commitments: [], questions: [] })]) expect(textOf(html)).toMatch(/paraîtront ici d’une version à l’autre\.$/);
  });

  it("says where the two went, and counts the same in the table", () => {
    const html = drawn([start, today]);
    expect(textOf(html)).toMatch(/^De Série à aujourd’hui, les engagements montent de 0 à 1\s; les options ouvertes descendent de 2 à 0/);
    expect(html).toContain('aria-label="Engagements promis ou livrés. Série 0, 0. aujourd’hui 1, 2"');
    expect(textOf(html)).toMatch(/Série 01\/04\/2017 0 0 0 2 1 aujourd’hui 12\/06\/2018 0 1 2 0 0$/);
    expect(textOf(drawn([today]))).toMatch(/^Aujourd’hui\s: 1 engagement promis ou livré, 0 option ouverte/);
  });

  it("keeps seven of forty moments in sight", () => {
    const html = drawn(Array.from({ length: 40 }, (_, index) => ({ id: `m${index}`, label: `Version ${index}`, on: "2017-06-01" })));
    expect(textOf(html)).toContain("33 moments plus anciens sont dans le tableau.");
    expect(html).not.toMatch(/NaN|style=/);
  });
});

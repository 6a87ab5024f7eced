import { describe, expect, it } from "vitest";
import { cycleSpec, fewerMoments, isFlat, type DatedCommitment, type DatedQuestion } from "./cycle-spec.ts";

const moments = [{ id: "start", label: "Série", on: "2017-04-01" }, { id: "i1", label: "1.0", on: "2017-10-13" }, { id: "now", label: null, on: "2018-06-12" }];
const commitments: DatedCommitment[] = [
  { means: 2, states: [{ on: "2017-03-15", state: "asked" }, { on: "2017-05-01", state: "pledged" }, { on: "2018-01-01", state: "delivered" }] },
  { means: 1, states: [{ on: "2017-05-01", state: "pledged" }, { on: "2018-01-01", state: "withdrawn" }] },
  { means: 5, states: [{ on: "2018-01-01", state: "offered" }] },
];
const questions: DatedQuestion[] = [
  { askedOn: "2017-03-15", answeredOn: "2018-01-01", options: [{ since: "2017-03-15" }, { since: "2017-05-01" }] },
  { askedOn: "2017-10-13", answeredOn: null, options: [{ since: "2017-10-13" }] },
];

describe("cycleSpec", () => {
  const { points, most } = cycleSpec({ moments, commitments, questions });

  it("counts commitments by their state of that day, and the means of those pledged or delivered", () => {
    expect(points.map(({ pledged, delivered, means }) => [pledged, delivered, means])).toEqual([[0, 0, 0], [2, 0, 3], [0, 1, 2]]);
  });

  it("counts the questions not answered that day, and the options they leave open", () => {
    expect(points.map(({ questions: asked, options }) => [asked, options])).toEqual([[1, 1], [2, 3], [1, 1]]);
  });

  it("ends each scale at its largest value, never at 0", () => {
    expect(most).toEqual({ commitments: 2, options: 3 });
    const nothing = cycleSpec({ moments, commitments: [], questions: [] });
    expect(nothing.most).toEqual({ commitments: 1, options: 1 });
    expect([isFlat(nothing), isFlat(cycleSpec({ moments: [], commitments, questions })), isFlat(cycleSpec({ moments, commitments, questions }))]).toEqual([true, true, false]);
  });
});

it("keeps the first moment and the last ones of forty", () => {
  const forty = Array.from({ length: 40 }, (_, index) => ({ id: `m${index}`, label: `${index}`, on: "2018-01-01" }));
  const short = fewerMoments(cycleSpec({ moments: forty, commitments, questions }), 8);
  expect(short.points.map(({ id }) => id)).toEqual(["m0", "m33", "m34", "m35", "m36", "m37", "m38", "m39"]);
  expect(short.hidden).toBe(32);
});

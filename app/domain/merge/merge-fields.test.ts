import { describe, expect, test } from "vitest";
import { differencesOf, mergedValues } from "./merge-fields.ts";

const lab = (change: object = {}) => ({
  name: "Labo A", nature: "organisation", categoryId: null, engagement: "contacted", competitor: false, metOn: null, cv: "", experience: "", advice: "", links: "",
  connection: "", howToEngage: "", ask: "", engageOwner: "", nextStepOn: null, ...change,
});
const ada = (change: object = {}) => ({ name: "Ada", stakeholderId: "s1", skills: "", consent: "network", ...change });

describe("what the kept record becomes", () => {
  test("nothing changes when both say the same", () => expect(mergedValues("stakeholder", lab(), lab(), {})).toEqual({}));

  test("what only the other says is taken, without a question", () => {
    const other = lab({ cv: "Bancs", categoryId: "c1", metOn: "2017-05-01", nextStepOn: "2018-01-01", competitor: true });
    expect(differencesOf("stakeholder", lab(), other)).toEqual([]);
    expect(mergedValues("stakeholder", lab(), other, {})).toEqual({ cv: "Bancs", categoryId: "c1", metOn: "2017-05-01", nextStepOn: "2018-01-01", competitor: true });
  });

  test("texts that differ are both kept, names are the kept one’s, unless chosen otherwise", () => {
    const [kept, other] = [lab({ cv: "Bancs" }), lab({ name: "Laboratoire A", cv: "Réseaux" })];
    expect(differencesOf("stakeholder", kept, other).map(({ field, preset, both }) => [field, preset, both])).toEqual([["name", "keep", false], ["cv", "both", true]]);
    expect(mergedValues("stakeholder", kept, other, {})).toEqual({ cv: "Bancs\n\nRéseaux" });
    expect(mergedValues("stakeholder", kept, other, { name: "other", cv: "other" })).toEqual({ name: "Laboratoire A", cv: "Réseaux" });
    expect(mergedValues("stakeholder", kept, other, { name: "both", cv: "keep" })).toEqual({ name: "Laboratoire A" });
  });

  test.each([["contacted", "committed", "committed"], ["committed", "contacted", undefined], ["contacted", "left", undefined], ["left", "contacted", "contacted"]])(
    "engagement %s and %s: %s",
    (mine, theirs, becomes) => expect(mergedValues("stakeholder", lab({ engagement: mine }), lab({ engagement: theirs }), {}).engagement).toBe(becomes),
  );

  test("the narrower consent is proposed, and the earliest meeting is the one", () => {
    expect(mergedValues("person", ada(), ada({ consent: "nowhere" }), {})).toEqual({ consent: "nowhere" });
    expect(mergedValues("person", ada({ consent: "inside" }), ada({ consent: "public" }), {})).toEqual({});
    expect(mergedValues("stakeholder", lab({ metOn: "2018-01-01" }), lab({ metOn: "2017-01-01" }), {})).toEqual({ metOn: "2017-01-01" });
  });
});

import { expect, test } from "vitest";
import { conditionLines, impossibleDueDay } from "./condition-lines.ts";

const common = { owner: "Juridique", dueOn: "2018-06-30" };
const said = (text: string) => conditionLines(text, common).map(({ title, dueOn }) => [title, dueOn]);

test("a line is a condition, with the owner and the day given for all", () => {
  expect(conditionLines("Faire relire la convention\n\n  - Trouver un site \n", common)).toEqual([
    { title: "Faire relire la convention", owner: "Juridique", dueOn: "2018-06-30" },
    { title: "Trouver un site", owner: "Juridique", dueOn: "2018-06-30" },
  ]);
});

test.each([
  ["Faire relire la convention, avant le 18/05/2018", ["Faire relire la convention", "2018-05-18"]],
  ["Trouver un site – 2018-07-01.", ["Trouver un site", "2018-07-01"]],
  ["Insure both bases by 1/7/2018", ["Insure both bases", "2018-07-01"]],
  ["Relire l’avis du 31/02/2018", ["Relire l’avis du 31/02/2018", "2018-06-30"]],
  ["18/05/2018", ["18/05/2018", "2018-06-30"]],
])("%s", (line, expected) => expect(said(line)).toEqual([expected]));

test("nothing written is no condition", () => expect(said(" \n ")).toEqual([]));

test.each([
  ["Avis écrit, avant le 31/06/2018", "31/06/2018"],
  ["Relire\nTrouver un site pour 2018-02-30", "2018-02-30"],
  ["Relire l’avis du 31/02/2018", null],
  ["Trouver un site, avant le 30/06/2018", null],
])("a due day that does not exist is told: %s", (text, expected) => expect(impossibleDueDay(text)).toBe(expected));

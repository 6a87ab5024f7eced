import { expect, test } from "vitest";
import { isOneLetterApart, nearDoubles } from "./doubles.ts";

const named = (...names: string[]) => names.map((name) => ({ id: name, name }));
const hints = (people: boolean, ...names: string[]) => nearDoubles(named(...names), people).map(({ a, b, why }) => `${a} = ${b}: ${why}`);

test.each([
  ["mocquart", "mocquard", true], ["lefevre", "lefebvre", true], ["renault", "renualt", true], ["renault", "renault", false], ["maif", "matif", false],
  ["laboratoire a", "laboratoire b", false], ["pom 1.0", "pom 1.1", false], ["visteon", "michelin", false], ["dupont", "dupondt", true],
])("%s and %s are a letter apart: %s", (a, b, apart) => expect(isOneLetterApart(a, b)).toBe(apart));

test("people: a letter, another order, a first name only; not two whole names that share a first name", () => {
  expect(hints(true, "dominique mocquart", "dominique mocquard", "mocquard dominique", "caroline kermarrec")).toEqual([
    "dominique mocquard = dominique mocquart: letter", "dominique mocquard = mocquard dominique: order",
  ]);
  expect(hints(true, "bertrand", "bertrand stelandre", "bertrand dupont")).toEqual(["bertrand = bertrand stelandre: first-name", "bertrand = bertrand dupont: first-name"]);
});

test("two people called Bertrand are a hint, by their first name", () => {
  expect(nearDoubles([{ id: "1", name: "bertrand" }, { id: "2", name: "bertrand" }], true)).toEqual([{ a: "1", b: "2", why: "same" }]);
});

test("organisations: punctuation apart is the same, a first word shared is nothing", () => {
  expect(hints(false, "l'atelier", "l atelier", "univ rennes 1", "univ rennes 2", "univ")).toEqual(["l atelier = l'atelier: same"]);
});

test("a name that more than twenty share hints at nothing, nor do 5,000 numbered names", () => {
  expect(nearDoubles(Array.from({ length: 21 }, (_, at) => ({ id: String(at), name: "bertrand" })), true)).toEqual([]);
  expect(nearDoubles(Array.from({ length: 5_000 }, (_, at) => ({ id: String(at), name: `organisation numero ${at}` })), false)).toEqual([]);
});

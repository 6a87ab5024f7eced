import { expect, test } from "vitest";
import { optionsIn } from "./option-lines.ts";

const ids = () => { let n = 0; return () => `new${(n += 1)}`; };
const before = ["a", "b", "c"].map((id) => ({ id, label: { fr: id.toUpperCase(), en: id } }));

test("a line put in between takes nobody's answers", () => expect(optionsIn("A\nX\nB\nC", "", before, ids()).map(({ id }) => id)).toEqual(["a", "new1", "b", "c"]));
test("a reworded line keeps its answers", () => expect(optionsIn("A\nBé\nC", "a\nbe\nc", before, ids())).toMatchObject([{ id: "a" }, { id: "b", label: { fr: "Bé", en: "be" } }, { id: "c" }]));
test("lines change places with their answers", () => expect(optionsIn("C\n\n A", "", before, ids()).map(({ id }) => id)).toEqual(["c", "a"]));

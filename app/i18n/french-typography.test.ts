import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const folders = ["app/i18n/fr", "app/i18n/refusals/fr"];
const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));

/** A plain space there lets the sign fall alone on the next line. */
const BROKEN = /(^|[^ ]) :(?=\s|$)|« | »| [;?!]/;

test.each(files)("%s keeps its double signs with their word", (file) => {
  expect(textsOf(file).filter((text) => BROKEN.test(text))).toEqual([]);
});

/** What is written for people: the strings of a file and the pieces of its templates, but not what it imports. */
function textsOf(file: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest));
  return texts;
}

const shown = ["app/ui", "app/routes"]
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)))
  .filter((file) => file.endsWith(".tsx") && !file.endsWith(".test.tsx"));

/** A colon comes from the words (`common.colon`): French holds it to its word, English puts no space before it. */
test("no component writes a colon of its own", () => {
  const own = shown.filter((file) => /join\(" : "\)|"> : \{|`\$\{[^}`]*\} : \$\{/.test(readFileSync(file, "utf8")));
  expect(own).toEqual([]);
});

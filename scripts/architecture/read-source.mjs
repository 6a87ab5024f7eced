import ts from "typescript";

/**
 * What a file imports and, for files that must be pure, what it does that is not.
 * An import is `{ from, line, how }`, `how` being "static", "dynamic" or "type".
 */
export function readSource(path, text) {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true, kindOf(path));
  const found = { imports: [], impurities: [] };
  visit(file, found, (node) => file.getLineAndCharacterOfPosition(node.getStart()).line + 1);
  return found;
}

function visit(node, found, lineOf) {
  const imported = importOf(node);
  if (imported !== undefined) found.imports.push({ ...imported, line: lineOf(node) });
  const impure = impurityOf(node);
  if (impure !== undefined) found.impurities.push({ what: impure, line: lineOf(node) });
  ts.forEachChild(node, (child) => visit(child, found, lineOf));
}

function importOf(node) {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    if (node.moduleSpecifier === undefined) return undefined;
    return { from: node.moduleSpecifier.text, how: isTypeOnly(node) ? "type" : "static" };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && ts.isStringLiteralLike(node.arguments[0])) {
    return { from: node.arguments[0].text, how: "dynamic" };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return { from: node.argument.literal.text, how: "type" };
  return undefined;
}

function isTypeOnly(node) {
  if (ts.isExportDeclaration(node)) {
    const named = node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause.elements : [];
    return node.isTypeOnly || (named.length > 0 && named.every((element) => element.isTypeOnly));
  }
  const clause = node.importClause;
  if (clause === undefined) return false;
  const named = clause.namedBindings && ts.isNamedImports(clause.namedBindings) ? clause.namedBindings.elements : [];
  return clause.isTypeOnly || (clause.name === undefined && named.length > 0 && named.every((element) => element.isTypeOnly));
}

const clockAndChance = new Set(["Date.now", "performance.now", "Math.random", "crypto.randomUUID", "crypto.getRandomValues"]);
const machine = new Set(["process", "fetch", "globalThis", "localStorage", "document", "window"]);

function impurityOf(node) {
  if (ts.isPropertyAccessExpression(node) && clockAndChance.has(node.getText())) return node.getText();
  if (ts.isIdentifier(node) && machine.has(node.text) && isReference(node)) return node.text;
  return isPresentDate(node) ? "the present date" : undefined;
}

/** `new Date()` and `Date()` read the clock; `new Date(text)` does not. */
function isPresentDate(node) {
  if (ts.isNewExpression(node)) return node.expression.getText() === "Date" && !node.arguments?.length;
  return ts.isCallExpression(node) && node.expression.getText() === "Date";
}

// `event.process` or `{ document: … }` name a property of ours, not the machine's.
function isReference(node) {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  return ts.isCallExpression(parent) && parent.expression === node;
}

function kindOf(path) {
  return path.endsWith(".tsx") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
}

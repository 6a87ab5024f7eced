import { posix } from "node:path";
import { cyclesOf, leadingTo } from "./cycles.mjs";
import { layerOf, mayImport, nounOf, routeFolderOf } from "./layers.mjs";
import { readSource } from "./read-source.mjs";

const vagueNames = new Set(["utils", "util", "helpers", "helper", "service", "services", "misc", "common", "index"]);
const charts = "app/ui/charts/";

/** Checks a tree given as `{ path: text }` (paths from the root, with "/"); returns one sentence per fault, by path. */
export function checkArchitecture(tree) {
  const files = Object.entries(tree).map(([path, text]) => describe(path, text, tree));
  const checked = files.filter(({ layer }) => layer !== "tests" && layer !== "scripts");
  return [
    ...files.flatMap(vagueName),
    ...files.flatMap(unresolved),
    ...checked.flatMap(directions),
    ...checked.flatMap((file) => machineInPages(file, files)),
    ...checked.flatMap(purity),
    ...checked.flatMap(testingInProgram),
    ...fileCycles(checked),
    ...nounCycles(checked, "domain"),
    ...nounCycles(checked, "domain.server"),
    ...eagerCharts(checked),
  ].sort();
}

function describe(path, text, tree) {
  const source = readSource(path, text);
  const imports = source.imports.map((one) => ({ ...one, target: targetOf(one.from, path), exists: exists(one.from, path, tree) }));
  return { path, layer: layerOf(path), imports, impurities: source.impurities };
}

/** The path that an import names, from the root; undefined for packages. */
function targetOf(from, path) {
  if (from.startsWith("#")) return from.slice(1).split("?")[0];
  return from.startsWith(".") ? posix.join(posix.dirname(path), from).split("?")[0] : undefined;
}

// Style sheets, fonts and JSON are not in the tree that is checked.
function exists(from, path, tree) {
  const target = targetOf(from, path);
  return target === undefined || target in tree || /\.(?!server$|client$|test$)\w+$/.test(target.replace(/\.(ts|tsx|mjs|js)$/, ""));
}

function vagueName({ path }) {
  const name = posix.basename(path).replace(/\.(server\.|client\.|test\.)?(tsx?|mjs)$/, "");
  if (!vagueNames.has(name) || /^app\/i18n\/[^/]+\/common\.ts$/.test(path)) return [];
  return [`${path}: "${name}" says nothing of what is inside: name the file after its idea.`];
}

function unresolved({ path, imports }) {
  return imports
    .filter(({ exists: found }) => !found)
    .map(({ from, line }) => `${path}:${line}: ${from} is not there: write the path with its extension.`);
}

function directions(file) {
  const rule = mayImport[file.layer];
  if (rule === undefined) return [];
  return file.imports.flatMap(({ target, line, how }) => {
    if (target === undefined) return [];
    const layer = layerOf(target);
    if (layer === "routes") return routeImport(file, target, line);
    // The tests' own material has its rule below; what has no layer is no source of ours.
    if (layer === undefined || layer === "tests" || allows(rule, layer, target, how)) return [];
    return [`${file.path}:${line}: ${file.layer} may not import ${layer} (${target}). ${rule.instead}`];
  });
}

function allows({ allowed, types = [], nouns }, layer, target, how) {
  if (how === "type" && types.includes(layer)) return true;
  const ofNoun = nouns === undefined || layer !== "domain" || nouns.includes(nounOf(target));
  return allowed.includes(layer) && ofNoun;
}

function routeImport({ path, layer }, target, line) {
  if (layer === "routes" && routeFolderOf(path) === routeFolderOf(target)) return [];
  return [`${path}:${line}: nothing imports a route (${target}). Move what is shared to app/ui, app/http or app/domain.`];
}

function machineInPages({ path, layer, imports }, files) {
  if (layer !== "ui" && layer !== "domain" && layer !== "i18n") return [];
  const machine = new Set(files.filter((file) => file.layer === "platform" && reachesMachine(file)).map((file) => file.path));
  return imports
    .filter(({ target, how }) => how !== "type" && machine.has(target))
    .map(({ target, line }) => `${path}:${line}: ${target} reaches the machine, which ${layer} may not: pass what it gives as an argument.`);
}

function reachesMachine({ imports, impurities, path }) {
  const machine = imports.some(({ from, how }) => how !== "type" && from.startsWith("node:"));
  return machine || path.includes(".server.") || impurities.some(({ what }) => what === "process");
}

const impurePackages = /^(node:|drizzle-|better-sqlite3|pg$|react|@remix-run\/|express|lucia|@node-rs\/)/;

function purity({ path, layer, imports, impurities }) {
  if (layer !== "domain") return [];
  const known = imports
    .filter(({ from }) => impurePackages.test(from))
    .map(({ from, line }) => `${path}:${line}: a pure file may not import ${from}. Put that part in a *.server.ts file beside it.`);
  const done = impurities.map(({ what, line }) => `${path}:${line}: a pure file may not use ${what}. Take the time, the chance or the value as an argument.`);
  return [...known, ...done];
}

function testingInProgram({ path, layer, imports }) {
  if (layer === "e2e") return [];
  return imports
    .filter(({ target }) => target !== undefined && layerOf(target) === "tests")
    .map(({ target, line }) => `${path}:${line}: ${target} is for tests only: the program may not import it.`);
}

function graphOf(files, keep) {
  return new Map(
    files.map((file) => [file.path, new Set(file.imports.filter((one) => one.target && keep(one)).map(({ target }) => target))]),
  );
}

const isStatic = ({ how }) => how === "static";

function fileCycles(files) {
  return cyclesOf(graphOf(files, isStatic)).map(
    (cycle) => `${cycle[0]}: files import each other in a circle: ${cycle.join(" → ")}. Move what they share to a file of its own.`,
  );
}

/** Nouns may know each other's types; what runs goes one way, among pure files and among use cases. */
function nounCycles(files, layer) {
  const graph = new Map();
  for (const file of files.filter((one) => one.layer === layer)) {
    const noun = nounOf(file.path);
    const others = file.imports
      .filter((one) => isStatic(one) && one.target && layerOf(one.target) === layer && nounOf(one.target) !== noun)
      .map(({ target }) => nounOf(target));
    graph.set(noun, new Set([...(graph.get(noun) ?? []), ...others]));
  }
  return cyclesOf(graph).map(
    (cycle) => `app/domain/${cycle[0]}: nouns of ${layer} need each other: ${cycle.join(" → ")}. Let one give the other what it needs as an argument, or name what they share.`,
  );
}

/** recharts is heavy: only app/ui/charts knows it, and pages reach it through a dynamic import. */
function eagerCharts(files) {
  const users = files.filter(({ imports }) => imports.some(({ from, how }) => from === "recharts" && how === "static"));
  const strangers = users.filter(({ path }) => !path.startsWith(charts));
  const eager = leadingTo(graphOf(files, isStatic), users.map(({ path }) => path));
  return [
    ...strangers.map(({ path }) => `${path}: recharts is drawn in ${charts} only.`),
    ...[...eager].filter((path) => !path.startsWith(charts)).map((path) => `${path}: recharts would be in the first load: reach it with lazy(() => import(…)) in ${charts}.`),
  ];
}

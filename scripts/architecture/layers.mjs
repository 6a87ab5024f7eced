/**
 * The layers of the program, and which may know which. A path belongs to the first layer whose pattern it matches.
 * Machine-free files of `platform` may be known by pages; those that reach the machine may not.
 */
export const layers = [
  { name: "tests", pattern: /\.test\.tsx?$|\/testing\// },
  { name: "routes", pattern: /^app\/routes\// },
  { name: "domain.server", pattern: /^app\/domain\/[^/]+\/.*\.server\.tsx?$/ },
  { name: "domain", pattern: /^app\/domain\// },
  { name: "auth", pattern: /^app\/auth\// },
  { name: "http", pattern: /^app\/http\// },
  { name: "exports", pattern: /^app\/exports\// },
  { name: "platform", pattern: /^app\/platform\// },
  { name: "i18n", pattern: /^app\/i18n(\/|\.)/ },
  { name: "primitives", pattern: /^app\/ui\/primitives\// },
  { name: "ui", pattern: /^app\/ui\// },
  { name: "paths", pattern: /^app\/paths(-of-subject|-to-mend)?\.ts$/ },
  { name: "shell", pattern: /^app\/[^/]+$/ },
  { name: "db", pattern: /^db\// },
  { name: "server", pattern: /^server\.ts$/ },
  { name: "e2e", pattern: /^e2e\// },
  { name: "scripts", pattern: /^(scripts|bench)\// },
];

/**
 * layer → layers it may import, layers whose types it may import, the domain nouns it is held to (all when not said),
 * and what to do instead.
 */
export const mayImport = {
  domain: {
    allowed: ["domain", "platform"],
    types: ["i18n"],
    instead: "A pure rule takes what it needs as arguments; reads and writes stand in a *.server.ts file beside it.",
  },
  "domain.server": {
    allowed: ["domain", "domain.server", "db", "platform"],
    types: ["i18n"],
    instead: "A use case knows rules and the database, not who asks nor what is shown: take it as an argument.",
  },
  db: { allowed: ["db", "domain", "platform"], instead: "The database knows only pure domain types: move the work to a use case in app/domain." },
  auth: {
    allowed: ["auth", "http", "domain", "domain.server", "db", "platform", "paths", "i18n"],
    instead: "Say who the person is, and let the route do the rest.",
  },
  http: {
    allowed: ["http", "auth", "domain", "domain.server", "platform", "paths", "i18n"],
    instead: "app/http turns requests into values: reach the database through app/domain/*.server.ts, and leave pages to routes.",
  },
  exports: {
    allowed: ["exports", "domain", "platform", "i18n"],
    nouns: ["brief", "chart"],
    instead: "A renderer receives a BriefDocument or a ChartSpec: compose it in app/domain/brief first.",
  },
  platform: { allowed: ["platform"], types: ["i18n"], instead: "What everyone may use knows nobody: take it as an argument." },
  i18n: { allowed: ["i18n", "domain", "platform"], instead: "Labels know only pure domain types." },
  paths: { allowed: ["paths", "domain"], instead: "Addresses are text made from ids." },
  primitives: {
    allowed: ["primitives", "i18n"],
    instead: "A primitive could ship in another product, with its words: pass links and values as props.",
  },
  ui: {
    allowed: ["ui", "primitives", "domain", "i18n", "platform", "paths"],
    instead: "A component receives what it shows: load it in the route and pass it as props.",
  },
  routes: {
    allowed: ["routes", "auth", "http", "domain", "domain.server", "exports", "ui", "primitives", "i18n", "platform", "paths"],
    instead: "A route is an adapter: reach the database through a query or a use case of app/domain.",
  },
  shell: {
    allowed: ["shell", "auth", "http", "domain", "domain.server", "ui", "primitives", "i18n", "platform", "paths"],
    instead: "The shell knows no route and no table.",
  },
  server: { allowed: ["http", "db", "platform"], instead: "server.ts opens the database and serves; the rest belongs behind Remix." },
  e2e: { allowed: ["e2e", "tests", "domain", "i18n", "platform", "paths"], instead: "Browser tests use the program as a person does, through its pages." },
};

export function layerOf(path) {
  return layers.find(({ pattern }) => pattern.test(path))?.name;
}

/** The noun of a domain file: `app/domain/pair/pair.ts` → "pair". */
export function nounOf(path) {
  return /^app\/domain\/([^/]+)\//.exec(path)?.[1];
}

/** The folder of a route with its private parts: `app/routes/pair/form.tsx` → "pair"; a single file is its own. */
export function routeFolderOf(path) {
  return /^app\/routes\/([^/]+)/.exec(path)?.[1];
}

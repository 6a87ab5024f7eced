import { describe, expect, test } from "vitest";
import { checkArchitecture } from "./check.mjs";

/** A small program that keeps every rule; each test adds what breaks one. */
const sound = {
  "app/paths.ts": "export const home = '/';",
  "app/platform/env.ts": "import { join } from 'node:path'; export const at = join('a', process.cwd());",
  "app/platform/money.ts": "export const cents = 1;",
  "app/i18n/language.ts": "export type Language = 'fr';",
  "app/i18n/fr/common.ts": "export const common = {};",
  "app/domain/pair/pair.ts": "import { cents } from '#app/platform/money.ts'; export const pair = (at: Date) => [cents, at];",
  "app/domain/pair/close-pair.server.ts": "import { db } from '#db/store.ts'; import { pair } from './pair.ts'; export const close = [db, pair];",
  "app/ui/primitives/Button.tsx": "export const Button = () => <button />;",
  "app/ui/charts/Evolution.tsx": "const drawn = () => import('./evolution-drawn.tsx'); export { drawn };",
  "app/ui/charts/evolution-drawn.tsx": "import { LineChart } from 'recharts'; export default LineChart;",
  "app/routes/pair/route.tsx": "import { close } from '#app/domain/pair/close-pair.server.ts'; import { Form } from './form.tsx'; export { close, Form };",
  "app/routes/pair/form.tsx": "import { drawn } from '#app/ui/charts/Evolution.tsx'; export const Form = drawn;",
  "db/store.ts": "import type { pair } from '#app/domain/pair/pair.ts'; export const db = (p: typeof pair) => p;",
};

const faultsWith = (more: Record<string, string>) => checkArchitecture({ ...sound, ...more });

test("a sound program has no fault", () => {
  expect(faultsWith({})).toEqual([]);
});

describe("directions", () => {
  test.each([
    ["ui knows the database", "app/ui/pair/Pair.tsx", "import { db } from '#db/store.ts';", "ui may not import db"],
    ["ui knows a use case", "app/ui/pair/Pair.tsx", "import '#app/domain/pair/close-pair.server.ts';", "ui may not import domain.server"],
    ["ui knows the environment", "app/ui/pair/Pair.tsx", "import { at } from '#app/platform/env.ts';", "reaches the machine"],
    ["a primitive knows the domain", "app/ui/primitives/Pair.tsx", "import '#app/domain/pair/pair.ts';", "primitives may not import domain"],
    ["a route knows the database", "app/routes/x.tsx", "import { db } from '#db/store.ts';", "routes may not import db"],
    ["a route knows it by a dynamic import", "app/routes/x.tsx", "await import('#db/store.ts');", "routes may not import db"],
    ["a route knows a type of it", "app/routes/x.tsx", "import type { db } from '#db/store.ts';", "routes may not import db"],
    ["another route is imported", "app/routes/x.tsx", "import { Form } from './pair/form.tsx';", "nothing imports a route"],
    ["ui imports a route", "app/ui/x/X.tsx", "import type { Form } from '#app/routes/pair/form.tsx';", "nothing imports a route"],
    ["the domain knows the database", "app/domain/pair/a.ts", "import { db } from '#db/store.ts';", "domain may not import db"],
    ["the domain says words", "app/domain/pair/a.ts", "import { common } from '#app/i18n/fr/common.ts';", "domain may not import i18n"],
    ["a use case knows who asks", "app/domain/pair/a.server.ts", "import '#app/auth/session.server.ts';", "domain.server may not import auth"],
    ["the database runs a use case", "db/a.ts", "import '#app/domain/pair/close-pair.server.ts';", "db may not import domain.server"],
    ["an export knows another noun", "app/exports/docx.ts", "import '#app/domain/pair/pair.ts';", "exports may not import domain"],
    ["the program uses the tests' material", "db/a.ts", "import './testing/fake.ts';", "for tests only"],
  ])("%s", (_name, path, text, fault) => {
    const faults = faultsWith({ "app/auth/session.server.ts": "", "db/testing/fake.ts": "", [path]: text });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(fault);
    expect(faults[0]).toContain(path);
  });

  test("types of words and types of the machine's files are free to the domain", () => {
    const text = "import type { Language } from '#app/i18n/language.ts'; import { type at } from '#app/platform/env.ts'; export type A = Language | typeof at;";
    expect(faultsWith({ "app/domain/pair/a.ts": text })).toEqual([]);
  });

  test("a test may import what it tests and its own material", () => {
    const text = "import '#db/store.ts'; import '#db/testing/fake.ts'; import '../routes/pair/route.tsx';";
    expect(faultsWith({ "db/testing/fake.ts": "", "app/domain/all.test.ts": text })).toEqual([]);
  });
});

describe("purity", () => {
  test.each([
    ["import { readFile } from 'node:fs/promises';", "node:fs/promises"],
    ["import { eq } from 'drizzle-orm';", "drizzle-orm"],
    ["export const now = () => Date.now();", "Date.now"],
    ["export const now = () => new Date();", "the present date"],
    ["export const dice = Math.random();", "Math.random"],
    ["export const id = crypto.randomUUID();", "crypto.randomUUID"],
    ["export const port = process.env.PORT;", "process"],
    ["export const page = () => fetch('/');", "fetch"],
  ])("%s", (text, what) => {
    const faults = faultsWith({ "app/domain/pair/a.ts": text });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(what);
  });

  test("dates that are given, and fields that bear a machine's name, are pure", () => {
    const text = "export const f = (d: string, e: { process: string; document: string }) => [new Date(d), e.process, e.document, { process: 1 }];";
    expect(faultsWith({ "app/domain/pair/a.ts": text })).toEqual([]);
  });
});

describe("circles", () => {
  test("of files", () => {
    const faults = faultsWith({ "db/a.ts": "import './b.ts';", "db/b.ts": "import './a.ts';" });
    expect(faults).toEqual([expect.stringContaining("db/a.ts → db/b.ts → db/a.ts")]);
  });

  test("of nouns, among pure files and among use cases, but not of their types", () => {
    const circle = (suffix: string) => ({
      [`app/domain/a/one${suffix}`]: `import '#app/domain/b/two${suffix}';`,
      [`app/domain/b/two${suffix}`]: "",
      [`app/domain/b/three${suffix}`]: `import '#app/domain/a/four${suffix}';`,
      [`app/domain/a/four${suffix}`]: "",
    });
    expect(faultsWith(circle(".ts"))).toEqual([expect.stringContaining("nouns of domain need each other: a → b → a")]);
    expect(faultsWith(circle(".server.ts"))).toEqual([expect.stringContaining("nouns of domain.server need each other: a → b → a")]);
    const types = { ...circle(".ts"), "app/domain/b/three.ts": "import type { X } from '#app/domain/a/four.ts'; export type Y = X;" };
    expect(faultsWith(types)).toEqual([]);
  });
});

describe("names and paths", () => {
  test.each(["app/ui/utils.ts", "app/domain/pair/helpers.server.ts", "app/ui/primitives/index.tsx", "scripts/common.mjs", "db/misc.test.ts"])(
    "%s is no name",
    (path) => {
      expect(faultsWith({ [path]: "" })).toEqual([expect.stringContaining("name the file after its idea")]);
    },
  );

  test("a path without its extension is refused, a style sheet is not", () => {
    const text = "import './app.css'; import sheet from './app.css?url'; import { home } from '#app/paths'; export { sheet, home };";
    expect(faultsWith({ "app/root.tsx": text })).toEqual([expect.stringContaining("#app/paths is not there")]);
  });
});

describe("recharts", () => {
  test("is drawn in app/ui/charts only", () => {
    const faults = faultsWith({ "app/ui/pair/Pair.tsx": "import { LineChart } from 'recharts'; export { LineChart };" });
    expect(faults).toContainEqual(expect.stringContaining("recharts is drawn in app/ui/charts/ only"));
  });

  test("is never in the first load", () => {
    const faults = faultsWith({ "app/ui/pair/Pair.tsx": "import '#app/ui/charts/evolution-drawn.tsx';" });
    expect(faults).toEqual([expect.stringContaining("app/ui/pair/Pair.tsx: recharts would be in the first load")]);
  });
});

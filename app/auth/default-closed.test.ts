import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const routes = "app/routes";

/** What anyone may ask for, signed in or not. A page added here is a decision. */
const PUBLIC = ["$", "calendar.$token[.]ics", "healthz", "invitation.$token", "language", "login", "logout", "q.$token", "r.$secret", "reset.$token", "room.$token._index", "room.$token.lines", "room.$token.news", "room.$token.votes", "room.$token.wall", "root", "share.$token", "signup", "theme"];

const modules = [
  { name: "root", source: readFileSync("app/root.tsx", "utf8") },
  ...readdirSync(routes).map((name) => ({ name, source: sourceOf(name) })),
];

function sourceOf(name: string): string {
  const file = readdirSync(join(routes, name)).find((one) => /^route\.tsx?$/.test(one));
  if (!file) throw new Error(`${name} has no route module`);
  return readFileSync(join(routes, name, file), "utf8");
}

const isPublic = (source: string) => /^export const access = "public";$/m.test(source);

/** Each exported loader and action with its body, up to the next thing at the start of a line. */
function doorsOf(source: string): { door: string; body: string }[] {
  const starts = [...source.matchAll(/^export (?:async )?(?:function|const) (loader|action)\b/gm)];
  return starts.map((start) => {
    const rest = source.slice(start.index);
    return { door: start[1] ?? "", body: rest.slice(0, /\n[^\s})\]]/.exec(rest)?.index ?? rest.length) };
  });
}

describe.each(modules)("$name", ({ name, source }) => {
  test("says who may come in, at each of its doors", () => {
    expect(source, "loaders and actions are written in the route module, where they can be seen").not.toMatch(/^export \{[^}]*\b(loader|action)\b/m);
    if (isPublic(source)) return expect(PUBLIC).toContain(name);
    const open = doorsOf(source).filter(({ body }) => !/\brequire(Member|Account)(Form)?\(/.test(body));
    expect(open.map(({ door }) => door)).toEqual([]);
  });
});

test("what is public is what is listed", () => {
  expect(modules.filter(({ source }) => isPublic(source)).map(({ name }) => name).sort()).toEqual(PUBLIC);
});

test("a page without any door is seen too: it shows nothing of a workspace", () => {
  const doorless = modules.filter(({ source }) => doorsOf(source).length === 0);
  expect(doorless.filter(({ source }) => !isPublic(source)).map(({ name }) => name)).toEqual([]);
});

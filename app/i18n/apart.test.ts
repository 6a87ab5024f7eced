import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { APART_AREAS } from "./apart.ts";

const kebab = (area: string) => area.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const shown = ["app/ui", "app/routes"]
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)))
  .filter((file) => /\.tsx?$/.test(file) && !/\.(server|test)\.tsx?$|\/testing\//.test(file));

/** A module that shows words of an area kept apart asks for them itself: none runs without its words. */
test.each(APART_AREAS)("whoever shows words of %s asks for them", (area) => {
  const uses = new RegExp(`\\bt\\.${area}\\b|\\{[^}\\n]*\\b${area}\\b[^}\\n]*\\} = useT\\(\\)|useT\\(\\)\\.${area}\\b`);
  const forgetful = shown.filter((file) => {
    const text = readFileSync(file, "utf8");
    return uses.test(text) && !text.includes(`#app/i18n/words/${kebab(area)}.ts`);
  });
  expect(forgetful).toEqual([]);
});

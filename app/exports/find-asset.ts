import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the build puts what renderers read, all in one folder; from the sources it is read from the packages. */
const BUILT = "export-assets";

/** The path of a file of a package: beside the bundle, else in node_modules. */
export function findAsset(packagePath: string): string {
  const name = packagePath.slice(packagePath.lastIndexOf("/") + 1);
  const found = findUpwards([join(BUILT, name), join("node_modules", packagePath)]);
  if (found === undefined) throw new Error(`${packagePath} is not there: the build or the installation is incomplete`);
  return found;
}

/** The first of these relative paths that is there, from this file's folder upwards. */
export function findUpwards(candidates: readonly string[]): string | undefined {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const found = candidates.map((candidate) => join(folder, candidate)).find(existsSync);
    if (found !== undefined || folder === dirname(folder)) return found;
  }
}

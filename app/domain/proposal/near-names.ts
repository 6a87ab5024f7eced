import { folded } from "#app/domain/form/slug.ts";

/** The words of a name in one order: « KERMARREC Caroline » and « Caroline Kermarrec » are one. */
export const nameKey = (name: string): string => (folded(name).match(/[\p{L}\p{N}]+/gu) ?? []).sort().join(" ");

const SHORTEST_DOUBTFUL = 6;

/** The ways a name reads with one letter less: two names one letter apart share one. */
function oneLess(key: string): string[] {
  return key.length < SHORTEST_DOUBTFUL ? [] : Array.from(key, (_, at) => key.slice(0, at) + key.slice(at + 1));
}

export interface Named {
  id: string;
  name: string;
}

/** Finds the names that differ by one letter or by their order, without comparing each with each. */
export class NearNames<T extends Named> {
  readonly #exact = new Map<string, T[]>();
  readonly #near = new Map<string, T[]>();

  constructor(names: readonly T[]) {
    for (const one of names) this.add(one);
  }

  add(one: T): void {
    const key = nameKey(one.name);
    if (key === "") return;
    push(this.#exact, key, one);
    for (const less of [key, ...oneLess(key)]) push(this.#near, less, one);
  }

  same(name: string): T[] {
    return this.#exact.get(nameKey(name)) ?? [];
  }

  /** The nearest that is not the same, or null. */
  near(name: string): T | null {
    const key = nameKey(name);
    for (const less of [key, ...oneLess(key)]) {
      const found = this.#near.get(less)?.find((one) => nameKey(one.name) !== key);
      if (found) return found;
    }
    return null;
  }
}

const push = <T>(map: Map<string, T[]>, key: string, one: T): void => {
  const there = map.get(key);
  if (there) there.push(one);
  else map.set(key, [one]);
};

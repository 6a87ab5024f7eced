/** What is known of a sum, and how many of its terms nobody gave: « 17 000 € + n.c. ». Never shown as `known` alone when `unknown` > 0. */
export type Sum = { readonly known: number; readonly unknown: number };

export const ZERO: Sum = { known: 0, unknown: 0 };

/** Adds amounts of one unit; null is a term nobody gave (n.c.), which is not 0. */
export function sumAmounts(amounts: readonly (number | null)[]): Sum {
  return amounts.reduce<Sum>((sum, amount) => (amount === null ? plusUnknown(sum) : { ...sum, known: sum.known + amount }), ZERO);
}

/** Adds sums of one unit, keeping count of what is not known. */
export function addSums(sums: readonly Sum[]): Sum {
  return sums.reduce((total, sum) => ({ known: total.known + sum.known, unknown: total.unknown + sum.unknown }), ZERO);
}

/** True when nothing of the sum is known: it reads « n.c. » rather than « 0 + n.c. ». */
export function isWhollyUnknown(sum: Sum): boolean {
  return sum.unknown > 0 && sum.known === 0;
}

function plusUnknown(sum: Sum): Sum {
  return { ...sum, unknown: sum.unknown + 1 };
}

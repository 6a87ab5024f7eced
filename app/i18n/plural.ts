/** French takes the singular for 0 and 1, English for 1 only. */
export const plural = {
  fr: (n: number, one: string, other: string) => (Math.abs(n) < 2 ? one : other),
  en: (n: number, one: string, other: string) => (Math.abs(n) === 1 ? one : other),
};

/** A name a token had, and since when. An erased person's rows are blank. */
export interface NameSince {
  name: string;
  since: Date;
}

/** The name as it was at an instant, the first one known when none is so old; « » once erased, null when nobody is known. */
export function nameAt(names: readonly NameSince[], at: Date): string | null {
  const before = names.filter(({ since }) => since <= at);
  const named = before.length > 0 ? before : names.slice(0, 1);
  return named.reduce<NameSince | null>((latest, one) => (latest === null || one.since >= latest.since ? one : latest), null)?.name ?? null;
}

import { tables as t } from "#db/tables.ts";
import { at, dayAfter, draw } from "./chance.ts";
import { add } from "./rows.ts";
import { recordOn, TODAY } from "./workspace-rows.ts";

const STARTS = ["mob", "ate", "ché", "vél", "pro", "cal", "rou", "gar", "éco", "lab", "com", "tri", "ass", "mes", "ouv", "par", "tra", "ven", "car", "fon"];
const MIDDLES = ["ili", "la", "to", "ri", "vé", "mo", "nu", "pa", "dé", "si", "ca", "lo", "bri", "tu", "ne"];
const ENDS = ["té", "ge", "tion", "teur", "ment", "nce", "ier", "elle", "ique", "oir", "age", "isme", "ure", "ade"];

/** The words of a made-up trade: 63,000 of them, the first ones far more often than the last, as in a language. */
const WORDS = STARTS.flatMap((start) => MIDDLES.flatMap((middle) => MIDDLES.flatMap((other) => ENDS.map((end) => `${start}${middle}${other}${end}`))));
const SHUFFLE = 1_009;

/** The word of a rank, the commonest first. */
export const wordOfRank = (rank: number): string => at(WORDS, rank * SHUFFLE);

function word(): string {
  const share = (draw(100_000) + 1) / 100_000;
  return wordOfRank(Math.floor((WORDS.length - 1) * share ** 6));
}

const words = (count: number): string => Array.from({ length: count }, word).join(" ");

/** Observations of a programme, as long as people write them: what, how it was used, and by whom it was told. */
export function addObservations(programId: string, count: number): void {
  for (let index = 0; index < count; index += 1) {
    const days = draw(TODAY);
    add(t.observations, { ...recordOn(days), programId, kind: at(["surprise", "use-seen"] as const, index), what: words(10), howUsed: words(16), source: words(3), on: dayAfter(days) });
  }
}

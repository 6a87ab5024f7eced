const folded = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();

/** Whether a text names someone or something, whatever the case, the accents and the signs between the words; « Martin Anne » is « Anne Martin ». */
export function names(text: string, name: string): boolean {
  const [within, wanted] = [` ${folded(text)} `, folded(name)];
  if (wanted.length < 3) return false;
  const turned = wanted.split(" ").reverse().join(" ");
  return within.includes(` ${wanted} `) || within.includes(` ${turned} `);
}

const TELLING = 5;
const MOST = 0.75;
const FEWEST = 3;

/** Whether a text says a statement, as it is or nearly: most of its telling words are there. */
export function says(text: string, statement: string): boolean {
  if (names(text, statement)) return true;
  const words = new Set(folded(statement).split(" ").filter((word) => word.length >= TELLING));
  const there = new Set(folded(text).split(" "));
  const met = [...words].filter((word) => there.has(word)).length;
  return words.size >= FEWEST && met / words.size >= MOST;
}

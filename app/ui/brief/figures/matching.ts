/** Whether each word asked for begins a word of the text, whatever its accents and capitals. */
export function says(text: string, asked: string): boolean {
  const words = folded(text).split(/[^\p{L}\p{N}]+/u);
  return folded(asked).split(/\s+/).filter((one) => one !== "").every((one) => words.some((word) => word.startsWith(one)));
}

const folded = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

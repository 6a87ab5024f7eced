import { folded } from "#app/domain/form/slug.ts";

/** Without case nor accents, letter for letter: what is found stands at the same place in the text. */
export const letterForLetter = (text: string): string =>
  text.replace(/[^ -~]|[A-Z]/g, (letter) => {
    const plain = folded(letter);
    return plain.length === letter.length ? plain : letter;
  });

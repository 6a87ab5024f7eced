import type { BriefDocument } from "#app/domain/brief/brief-document.ts";

/** What a file says of itself. A public one names nobody, neither the organisation nor who wrote it, and its title is neutral. */
export interface FileProperties { title: string; subject: string | null; author: string | null; keywords: string | null }

export function propertiesOf(document: BriefDocument): FileProperties {
  const { audience, program, words, object, issuer, fingerprint } = document;
  if (audience === "public") return { title: `${program} – ${words.note}`, subject: null, author: null, keywords: null };
  const keywords = [words.edition, document.confidentiality, fingerprint].filter((one) => one !== null && one !== "").join(", ");
  return { title: `${program} – ${object}`, subject: `${words.note}, ${words.edition}`, author: issuer, keywords };
}

/** What stands in the foot of every page: « POM, Édition n° 2 · Diffusion restreinte ». */
export const footOf = ({ program, words, confidentiality }: BriefDocument): string =>
  [`${program}, ${words.edition}`, confidentiality].filter((one) => one !== null && one !== "").join(" · ");

/** « 5 Bénéfices »: the title of a section with its number. */
export const titleOfSection = ({ number, title }: { number: string | null; title: string }): string => (number === null ? title : `${number} ${title}`);

export const pageWords = (document: BriefDocument, page: number, pages: number): string =>
  document.words.page.replace("{page}", String(page)).replace("{pages}", String(pages));

/** The day of the document at noon, UTC: the same document gives the same file, whenever it is made. */
export const instantOf = ({ on }: { on: string }): Date => new Date(`${on}T12:00:00Z`);

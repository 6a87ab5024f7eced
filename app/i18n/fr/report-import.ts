import { formatInteger } from "#app/platform/format.ts";
import { plural } from "../plural.ts";

type Counts = { added: number; changed: number; same: number; gone: number };

export const reportImport = {
  title: "Importer un compte rendu",
  lede: "Collez la page telle quelle\u00a0: le logiciel propose, ligne par ligne, ce qu’il y reconnaît. Rien n’est écrit avant que vous n’acceptiez.",
  paste: "Le texte",
  pasteHint: "Copie d’une page de wiki ou son code, Markdown, texte ou courriel, en français ou en anglais, 1\u00a0Mo au plus.",
  file: "Ou un fichier",
  fileHint: "Texte, Markdown, wiki, courriel ou DOCX\u00a0; reconnu à son contenu, pas à son nom.",
  year: "Année des dates sans année",
  yearHint: "«\u00a015\u00a0mars\u00a0», «\u00a025/4\u00a0»\u00a0: dites leur année, sinon elle est demandée à chaque proposition.",
  readIt: "Lire ce texte",
  reading: "Lecture…",
  pages: (n: number) => (n === 0 ? "Aucune page importée" : `${formatInteger(n, "fr")} ${plural.fr(n, "page importée", "pages importées")}`),
  pagesDef: "Importez de nouveau une page qui a changé\u00a0: seules les différences sont proposées.",
  noPage: "Les pages importées seront listées ici, avec ce qu’il reste à décider pour chacune.",
  formats: { text: "texte", wikitext: "code wiki", markdown: "Markdown", docx: "DOCX", email: "courriel" } as Record<string, string>,
  times: (n: number) => (n === 1 ? "lue une fois" : `${formatInteger(n, "fr")} versions lues`),
  waiting: (n: number) => (n === 0 ? "tout est décidé" : `${formatInteger(n, "fr")} à décider`),
  leftLink: "lignes sans proposition",
  left: (n: number) => (n === 0 ? "Chaque ligne a donné une proposition" : `${formatInteger(n, "fr")} ${plural.fr(n, "ligne", "lignes")} sans proposition`),
  leftDef: (title: string) => `De «\u00a0${title}\u00a0»\u00a0: les règles n’y ont rien reconnu, à vous de voir.`,
  line: (n: number) => `ligne ${n}`,
  read: (title: string, { added, changed, same, gone }: Counts) =>
    added + changed + gone === 0
      ? `«\u00a0${title}\u00a0»\u00a0: rien n’a changé depuis la dernière lecture (${formatInteger(same, "fr")} ${plural.fr(same, "proposition", "propositions")}).`
      : `«\u00a0${title}\u00a0»\u00a0: ${formatInteger(added, "fr")} ${plural.fr(added, "nouvelle", "nouvelles")}, ${formatInteger(changed, "fr")} ${plural.fr(changed, "changée", "changées")}, ${formatInteger(same, "fr")} ${plural.fr(same, "inchangée", "inchangées")}${gone > 0 ? `, ${formatInteger(gone, "fr")} ${plural.fr(gone, "disparue", "disparues")}` : ""}.`,
};

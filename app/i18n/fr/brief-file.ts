import type { DisclosureLevel } from "#app/domain/disclosure/disclosure.ts";
import type { FileFormat } from "#app/domain/brief/file-format.ts";

const audience: Record<DisclosureLevel, string> = { comex: "note-COMEX", team: "note-equipe", network: "note-reseau", public: "note-publique" };
const format: Record<FileFormat, string> = {
  pptx: "Présentation (PowerPoint)", docx: "Note modifiable (Word)", pdf: "Note (PDF)", md: "Texte (Markdown)", wiki: "Texte pour un wiki (MediaWiki)",
};

export const briefFile = {
  /** Parts of a file's name: no accent, no space. */
  name: { audience, edition: "edition", draft: "projet" },
  format,
  download: (what: string) => `Télécharger\u00a0: ${what}`,
  preparing: (seconds: number) => `Préparation du fichier… ${seconds} s`,
  ready: "Fichier prêt.",
  failed: "Le fichier n’a pas pu être préparé. Réessayez\u202f; rien n’est perdu.",
  unreachable: "Le serveur ne répond pas. Vérifiez la connexion, puis réessayez.",
};

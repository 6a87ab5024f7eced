import { plural } from "../plural.ts";

/** The report of a workshop, made from what it gathered. */
export const workshopReport = {
  title: "Compte rendu",
  lede: "Fait de ce que l’atelier a réuni\u00a0: il suit ce qui se trie et se corrige.",
  about: "L’atelier",
  program: "Programme", kind: "Nature", on: "Date", place: "Lieu", facilitator: "Animé par",
  theme: "Thème", challenge: "Défi", agenda: "Ordre du jour", questions: "Questions ouvertes mises sur la table",
  present: (n: number) => `${n} ${plural.fr(n, "personne présente", "personnes présentes")}`,
  unnamed: (n: number) => `${n} ${plural.fr(n, "personne qui n’est pas nommée", "personnes qui ne sont pas nommées")} hors de l’équipe`,
  lines: (n: number) => `Ce qui s’est dit\u00a0: ${n} ${plural.fr(n, "ligne", "lignes")}`,
  ofKind: (kind: string, n: number) => `${kind.charAt(0).toUpperCase()}${kind.slice(1)} (${n})`,
  unsorted: "Autres lignes",
  votes: "Le vote", votesCaption: "Voix par couple, une par téléphone", pair: "Couple usage × partie prenante", voices: "Voix",
  actions: (n: number) => `${n} ${plural.fr(n, "action décidée", "actions décidées")}`,
  actionsCaption: "Actions décidées à l’atelier", action: "Action", owner: "Responsable", dueOn: "Échéance", deliverable: "Livrable",
  observations: "Imprévus", photos: "Photos et documents", notes: "Notes",
  document: {
    note: "Compte rendu d’atelier", edition: "Compte rendu", page: "Page {page} sur {pages}", source: "Source\u00a0:", annexes: "Annexes", notes: "Notes", empty: "Rien de noté.", continued: "(suite)",
  },
  file: "compte-rendu",
  formats: { docx: "Word", md: "Markdown", wiki: "MediaWiki" },
  download: "Télécharger",
  send: "Envoyer",
  mail: "Préparer un courriel",
  mailDef: "Un brouillon s’ouvre dans votre messagerie\u00a0: joignez-y le fichier, ou collez le texte ci-dessous.",
  mailSubject: (title: string) => `Compte rendu\u00a0: ${title}`,
  mailBody: (title: string, lines: number, actions: number) =>
    `Bonjour,\n\nVoici le compte rendu de «\u00a0${title}\u00a0»\u00a0: ${lines} ${plural.fr(lines, "ligne", "lignes")}, ${actions} ${plural.fr(actions, "action décidée", "actions décidées")}.\n`,
  text: "Le texte à copier",
  copy: "Copier le texte", copied: "Copié",
  nothing: "Rien n’est encore noté de cet atelier\u00a0: les lignes de la salle, les présents et les actions viendront ici.",
};

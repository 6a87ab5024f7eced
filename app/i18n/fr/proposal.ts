import { formatInteger } from "#app/platform/format.ts";
import { plural } from "../plural.ts";

const kinds: Record<string, string> = {
  event: "événement", person: "personne", stakeholder: "partie prenante", category: "catégorie", usage: "usage", purpose: "finalité", means: "moyen", benefit: "bénéfice",
  risk: "risque", hypothesis: "hypothèse", action: "action", question: "question ouverte", option: "option", "opening-item": "élément à ouvrir", quote: "citation",
  decision: "décision", commitment: "engagement", observation: "observation", link: "lien",
};
const many: Record<string, string> = {
  event: "événements", person: "personnes", stakeholder: "parties prenantes", category: "catégories", usage: "usages", purpose: "finalités", means: "moyens", benefit: "bénéfices",
  risk: "risques", hypothesis: "hypothèses", action: "actions", question: "questions ouvertes", option: "options", "opening-item": "éléments à ouvrir", quote: "citations",
  decision: "décisions", commitment: "engagements", observation: "observations", link: "liens",
};

export const proposal = {
  title: (state: "pending" | "accepted" | "refused" | "gone", n: number) => {
    const count = `${formatInteger(n, "fr")} ${plural.fr(n, "proposition", "propositions")}`;
    if (n === 0) return { pending: "Rien à décider", accepted: "Aucune proposition acceptée", refused: "Aucune proposition refusée", gone: "Aucune proposition disparue" }[state];
    return `${count} ${{ pending: "à décider", accepted: plural.fr(n, "acceptée", "acceptées"), refused: plural.fr(n, "refusée", "refusées"), gone: plural.fr(n, "disparue", "disparues") }[state]}`;
  },
  lede: "Ce qu’un compte rendu ou une réponse semble dire. Rien n’est enregistré avant d’être accepté.",
  keys: "j et k pour aller de ligne en ligne, a pour accepter, x pour refuser.",
  none: {
    pending: "Tout est décidé. Importez un compte rendu, ou une page qui a changé.",
    accepted: "Ce que vous accepterez sera listé ici, avec ce qu’il est devenu.",
    refused: "Ce que vous refuserez sera listé ici, et pourra revenir.",
    gone: "Ce que le texte ne dit plus sans que personne ait décidé sera listé ici.",
  },
  filters: "Filtrer les propositions",
  states: { pending: "À décider", accepted: "Acceptées", refused: "Refusées", gone: "Disparues du texte" },
  kinds,
  kindCount: (kind: string, n: number) => `${formatInteger(n, "fr")} ${plural.fr(n, kinds[kind] ?? kind, many[kind] ?? kind)}`,
  allKinds: "tout",
  oneSource: (source: string) => `Source\u00a0: ${source}`,
  allSources: "toutes les sources",
  importAnother: "Importer un compte rendu",
  becomes: {
    event: "Devient un atelier, avec les personnes présentes.", person: "Rejoint l’annuaire, et les présents de l’atelier.", means: "S’ajoute aux moyens de sa partie prenante\u00a0; du commanditaire si rien n’est dit.",
    category: "Retrouve la catégorie de la liste, ou s’y ajoute.", usage: "Retrouve l’usage de la liste, ou s’y ajoute.", purpose: "Retrouve la finalité de la liste, ou s’y ajoute.",
    hypothesis: "Devient une hypothèse quand son couple est connu, sinon une ligne à trier.", decision: "Garde ses mots parmi les lignes à trier\u00a0: une décision se prend dans sa page.", link: "S’ajoute aux notes de l’atelier.",
  } as Record<string, string | undefined>,
  uncertain: {
    kind: "nature à vérifier", name: "nom à vérifier", "day-without-year": "année à donner", amount: "montant à vérifier", "same-as": "peut-être déjà connu", owner: "de qui\u00a0?", category: "catégorie à vérifier",
  },
  near: (name: string) => `proche de «\u00a0${name}\u00a0»\u00a0: acceptée telle quelle, elle reste à part.`,
  under: (parent: string) => `sous «\u00a0${parent}\u00a0»`,
  line: (n: number) => `l.\u00a0${n}`,
  choose: (text: string) => `Choisir «\u00a0${text}\u00a0»`,
  accept: "Accepter",
  update: "Mettre à jour",
  refuse: "Refuser",
  edit: "Modifier avant d’accepter",
  acceptEdited: "Accepter ainsi",
  acceptCertain: "Accepter celles qui sont sûres",
  acceptAll: (n: number) => `Tout accepter (${formatInteger(n, "fr")})`,
  acceptChosen: "Accepter les cochées",
  refuseChosen: "Refuser les cochées",
  reopen: "Remettre à décider",
  became: "Voir ce qu’elle est devenue",
  changed: "le texte a changé",
  changedSinceAccepted: "le texte a changé depuis votre accord",
  nothing: "rien",
  dropped: (n: number) => `${formatInteger(n, "fr")} ${plural.fr(n, "élément accepté n’est", "éléments acceptés ne sont")} plus dans la page`,
  droppedDef: "Ils restent enregistrés\u00a0: supprimez-les vous-même s’ils n’ont plus lieu d’être.",
  kind: "Nature",
  sameAs: "Est-ce quelqu’un de connu\u00a0?",
  somebodyElse: "non, à part",
  dayWithoutYear: (monthDay: string) => `Le texte dit ${monthDay.slice(3)}/${monthDay.slice(0, 2)}, sans année.`,
  accepted: (n: number, left: number) => `${formatInteger(n, "fr")} ${plural.fr(n, "proposition acceptée", "propositions acceptées")}${left > 0 ? `\u202f; ${formatInteger(left, "fr")} ${plural.fr(left, "reste à compléter", "restent à compléter")}` : ""}.`,
  refused: (n: number) => `${formatInteger(n, "fr")} ${plural.fr(n, "proposition refusée", "propositions refusées")}.`,
  reopened: "La proposition est de nouveau à décider.",
  fields: {
    title: "Titre", on: "Date", hours: "Heures", place: "Lieu", facilitator: "Animation", theme: "Thème", challenge: "Défi", organisations: "Organisations", outcomes: "Résultats", name: "Nom",
    organisation: "Organisation", otherOrganisations: "Autres organisations", skills: "Compétences", category: "Catégorie", label: "Intitulé", audience: "Public", kind: "Nature", stakeholder: "Partie prenante",
    quantity: "Quantité", what: "Quoi", constraint: "Contrainte", means: "Moyen", statement: "Énoncé", lens: "Angle", usage: "Usage", threshold: "Comment le saura-t-on\u00a0?", owner: "Responsable",
    coOwners: "Avec", dueOn: "Échéance", deliverable: "Livrable", deliverableKind: "Nature du livrable", question: "Question", askedBy: "Posée par", pros: "Pour", cons: "Contre", description: "Description",
    family: "Famille", text: "Mots", author: "Auteur", howUsed: "Comment", url: "Adresse", present: "Présence", workshopKind: "Nature", amount: "Montant", unit: "Unité", state: "État",
  } as Record<string, string>,
};

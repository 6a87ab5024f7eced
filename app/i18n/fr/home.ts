import { plural } from "../plural.ts";

/** « Écoles, laboratoires et hackers »: labels as they are written, small after the first. */
function list(names: string[]): string {
  const written = names.map((name, index) => (index === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1)));
  return written.length < 2 ? written.join("") : `${written.slice(0, -1).join(", ")} et ${written.at(-1)}`;
}

/** The programme home. */
export const home = {
  challenge: "Défi",
  sponsor: "Commanditaire",
  facilitator: "Animation",
  iteration: (n: number) => `Itération ${n}`,
  closedOn: (day: string) => `close le ${day}`,
  runningFor: (day: number) => `en cours, jour ${day}`,
  draft: "en préparation",
  versionState: { expected: "Attendue", produced: "Produite", authorised: "Autorisée", opened: "Ouverte", refused: "Refusée" },
  quiltHolding: (holding: string[], bare: string[]) =>
    holding.length === 0
      ? `Rien ne tient encore${bare.length === 0 ? "" : `\u202f; encore à coudre\u00a0: ${list(bare).toLowerCase()}`}`
      : bare.length === 0
        ? `${list(holding)}\u00a0: l’ouvrage y tient`
        : `${list(holding)}\u00a0: l’ouvrage y tient\u202f; encore à coudre\u00a0: ${list(bare).toLowerCase()}`,
  quiltHeld: (held: number, of: number) =>
    held === 0 ? "Rien ne tient encore" : `L’ouvrage tient chez ${held} ${plural.fr(held, "partie prenante", "parties prenantes")} sur ${of}`,
  quiltThen: (version: string, title: string) => `${version} · ${title}`,
  quiltStart: "L’ouvrage attend sa première pièce",
  quiltDef: (pairs: number, hypotheses: number, iterations: number) =>
    `${pairs} ${plural.fr(pairs, "couple", "couples")} usage × partie prenante, ${hypotheses} ${plural.fr(hypotheses, "hypothèse suivie", "hypothèses suivies")} d’une itération à l’autre en ${iterations} ${plural.fr(iterations, "itération", "itérations")}. Une pièce par couple\u202f; elle ouvre sa page. Toile nue\u00a0: aucun couple à ce jour.`,
  today: "aujourd’hui",
  toDo: "À faire maintenant",
  nothingToDo: "Rien n’attend. Notez ce que vous voyez, le reste suivra.",
  loss: "Perte acceptable",
  changes: "Derniers changements",
  allChanges: "Tout le journal",
  prepare: "Préparer l’itération",
  prepareNext: "Préparer l’itération suivante",
  addPair: "Poser un premier couple",
  unit: { money: "€", "person-months": "h.m" },
  unitsApart: "Les deux unités ne s’additionnent pas. n.c.\u00a0: non connu, jamais compté comme 0.",
  noLoss: "Aucun plafond ni mouvement pour cette itération.",
  waits: {
    decision: (sentence: string) => `Décision demandée\u00a0: ${sentence}`,
    before: (day: string) => `avant le ${day}`,
    overrun: (actor: string, over: string) => `Dépassement de ${actor}\u00a0: ${over}, à décider avant de clore`,
    engaged: (actor: string, unit: string) => `${actor} approche de son plafond en ${unit}`,
    expiring: (actor: string) => `Acceptation de ${actor} à renouveler`,
    expires: (day: string) => `expire le ${day}`,
    refused: (actor: string) => `${actor} a refusé son premier pas`,
    since: (day: string) => `depuis le ${day}`,
    promise: (what: string) => `Promesse à tenir\u00a0: ${what}`,
    promiseLate: (what: string) => `Promesse en retard\u00a0: ${what}`,
    loan: (what: string, who: string) => `Prêt à reprendre\u00a0: ${what} (${who})`,
    loanLate: (what: string, who: string) => `Prêt en retard\u00a0: ${what} (${who})`,
    agreement: (title: string) => `Accord qui finit\u00a0: ${title}`,
    dueOn: (day: string) => `pour le ${day}`,
    endsOn: (day: string) => `le ${day}`,
    sort: (n: number) => `${n} ${plural.fr(n, "ligne", "lignes")} à trier`,
  },
  next: {
    usages: "Relire les usages proposés : garder, renommer, ajouter",
    lists: "Relire les catégories de parties prenantes et les autres listes",
    pair: "Poser un premier couple usage × partie prenante",
    prepare: "Préparer l’itération : une question, une version visée",
    beforeOpening: {
      "not-a-draft": "L’itération est déjà ouverte",
      "another-running": "Clore l’itération en cours avant d’ouvrir la suivante",
      "stop-standing": "Une décision « Stop » tient : la remplacer avant d’ouvrir",
      "base-version-missing": "Dire de quelle version on part",
      "target-version-missing": "Nommer la version visée",
      "same-version-twice": "Viser une autre version que celle de départ",
      "nothing-to-try": "Écrire une première hypothèse, ou choisir un couple",
      "no-accepted-ceiling": "Fixer un plafond de perte et noter qui l’accepte",
      "first-step-refused": "Un premier pas est refusé : le reprendre, ou laisser le couple",
      "first-step-expired": "Une acceptation a expiré : la renouveler, ou laisser le couple",
    },
    thresholds: (n: number) => `Écrire le seuil de ${n} ${plural.fr(n, "hypothèse", "hypothèses")}`,
    open: "Ouvrir l’itération : rien ne manque",
    verdicts: (n: number) => `${n} ${plural.fr(n, "hypothèse attend", "hypothèses attendent")} preuves et verdict`,
    close: "Tous les verdicts sont rendus : clore l’itération",
  },
  partner: {
    yours: "Ce qui vous concerne",
    yoursDef: "Ce que vous pouvez perdre reste à vous\u00a0: personne d’autre ne le lit.",
    sheet: "Votre fiche",
    firstSteps: "Vos premiers pas\u00a0: répondre oui ou non",
    commitments: "Vos engagements",
    versions: "Les versions de la ressource",
    opening: "Ce qui est ouvert, version par version",
  },
};

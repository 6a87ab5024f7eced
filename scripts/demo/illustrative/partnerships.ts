/** What is lent, signed, promised, exchanged and built with invented actors: nothing of it falls on someone real, but the sponsor and the facilitator. */
export const LOANS = [
  { key: "bases", to: "Groupe I", what: "Base POM 1.1", count: 2, on: "2018-05-07", dueOn: "2018-07-02", delivers: "Renault Prêt de deux bases POM 1.1, huit semaines", note: "Sous convention, sur site fermé.", returns: [], uses: [{ on: "2018-05-24", what: "Une base sert d’établi roulant pendant les soirées d’atelier." }] },
  { key: "cables", to: "École K", what: "Câbles de lecture CAN", count: 6, on: "2018-02-05", dueOn: "2018-06-08", note: "", returns: [{ on: "2018-06-01", count: 4 }], uses: [] },
  { key: "harness", to: "Laboratoire A", what: "Faisceau de série", count: 1, on: "2017-12-18", dueOn: "2018-03-30", note: "", returns: [{ on: "2018-03-28", count: 1 }], uses: [] },
] as const;

export const AGREEMENTS = [
  { on: "2017-11-20", kind: "nda", title: "Lecture des messages CAN avant leur ouverture", parties: ["Renault", "Laboratoire A"], signedOn: "2017-11-20", untilOn: "2019-11-20", reference: "Accord illustratif n° 1" },
  { on: "2018-04-27", kind: "licence", title: "Dev Kit et SDK, licence MIT", parties: ["Groupe I"], signedOn: "2018-04-27", untilOn: null, reference: "" },
  { on: "2018-05-04", kind: "convention", title: "Prêt de deux bases sur site fermé", parties: ["Renault", "Groupe I"], signedOn: "2018-05-04", untilOn: "2018-07-06", reference: "Convention type, annexe 2" },
  { on: "2018-06-02", kind: "convention", title: "Un site fermé pendant trois semaines", parties: ["Collectivité M"], signedOn: null, untilOn: null, reference: "" },
] as const;

const TEAM = "Équipe projet POM";

export const PROMISES = [
  { on: "2018-02-05", to: "École K", what: "Présenter les messages CAN aux enseignants", dueOn: "2018-04-13", owner: TEAM, keptOn: "2018-04-10" },
  { on: "2018-04-27", to: "Laboratoire A", what: "Proposer une clause de licence réciproque", dueOn: "2018-07-31", owner: TEAM },
  { on: "2018-05-20", to: "Réseau E", what: "Publier le compte rendu de la soirée", dueOn: "2018-06-08", owner: TEAM, workshop: "Soirée du 20/05" },
  { on: "2018-06-02", to: "Groupe I", what: "Envoyer la CAO minimum du châssis aux deux prototypes", dueOn: "2018-06-18", owner: TEAM, workshop: "Soirée du 02/06" },
] as const;

export const EXCHANGES = [
  { key: "boards", on: "2017-11-20", direction: "given", kind: "document", with: "Groupe I", what: "La documentation de l’électronique et des cartes", item: "Documentation de l’électronique et des cartes" },
  { key: "boards-back", on: "2018-01-15", direction: "returned", kind: "improvement", with: "Groupe I", what: "Trois schémas corrigés, un connecteur manquant signalé", item: "Documentation de l’électronique et des cartes", answers: "boards" },
  { key: "reading", on: "2018-04-28", direction: "given", kind: "data", with: "Laboratoire A", what: "La description des messages CAN en lecture", item: "Messages CAN en lecture" },
  { key: "reading-back", on: "2018-05-18", direction: "returned", kind: "finding", with: "Laboratoire A", what: "Deux messages mal décrits, mesurés au banc", item: "Messages CAN en lecture", answers: "reading" },
  { key: "bases", on: "2018-05-07", direction: "given", kind: "support", with: "Groupe I", what: "Une journée de prise en main des deux bases" },
  { key: "bases-back", on: "2018-06-05", direction: "returned", kind: "document", with: "Groupe I", what: "Le carnet de roulage des deux prototypes", answers: "bases" },
  { key: "kit", on: "2018-05-22", direction: "given", kind: "support", with: "Réseau E", what: "Une demi-journée pour préparer un kit d’atelier" },
] as const;

export const CONTACTS = [
  { on: "2017-09-06", with: "Cluster L", kind: "message", what: "Courrier de présentation, sans réponse depuis.", ledTo: "nothing" },
  { on: "2017-09-06", with: "Industriel J", kind: "meeting", what: "Curieux des données, sans calendrier ni interlocuteur.", ledTo: "nothing" },
  { on: "2018-05-09", with: "Collectivité B", kind: "meeting", what: "Attend l’avis de son assureur avant tout engagement.", ledTo: "nothing" },
  { on: "2018-05-16", with: "Collectivité M", kind: "meeting", what: "Cherche un site fermé avec son service mobilité.", ledTo: "commitment" },
  { on: "2018-06-06", with: "Média H", kind: "call", what: "Reviendra au prochain HACKAPOM, prévenir deux semaines avant.", ledTo: "next-step" },
] as const;

/** People of the projects: named by their part. */
export const MAKERS = [
  { name: "Bricoleuse I (illustrative)", of: "Groupe I", on: "2018-02-10", consent: "network", leads: ["Kit de développement", "Deux prototypes roulants"], helps: ["Support de batterie"] },
  { name: "Bricoleur I (illustratif)", of: "Groupe I", on: "2018-02-10", consent: "inside", leads: ["Support de batterie"], helps: ["Kit de développement", "Deux prototypes roulants"] },
  { name: "Ingénieure C (illustrative)", of: "Jeune pousse C", on: "2018-05-20", consent: "inside", leads: ["Banc d’essai de freinage"], helps: [] },
] as const;

export const PROJECTS = [
  { on: "2018-02-10", toldOn: "2018-04-27", name: "Kit de développement", from: "HACKAPOM (illustratif)", state: "finished", disclosure: "public", pair: ["prototype", "hackers"], description: "Lire les messages de la base depuis un ordinateur, sans rien démonter.", by: "Groupe I", added: "Un SDK de lecture, sous licence MIT.", items: ["Messages CAN en lecture", "Dev Kit et SDK"] },
  { on: "2018-02-10", toldOn: "2018-03-12", name: "Support de batterie", from: "HACKAPOM (illustratif)", state: "stopped", disclosure: "network", pair: null, description: "Monté en deux jours, pas repris depuis : aucun couple n’en est né.", by: null, added: "", items: [] },
  { on: "2018-05-20", toldOn: "2018-05-28", name: "Banc d’essai de freinage", from: "Soirée du 20/05", state: "running", disclosure: "network", pair: ["prototype", "automotive"], description: "Mesurer le freinage de la base, avec des relevés que tous peuvent relire.", by: "Jeune pousse C", added: "Le banc, et des relevés ouverts.", items: ["Messages CAN en lecture"] },
  { on: "2018-06-02", toldOn: "2018-06-06", name: "Deux prototypes roulants", from: "Soirée du 02/06", state: "running", disclosure: "network", pair: ["prototype", "hackers"], description: "Deux carrosseries sur la base prêtée, documentées au fil des soirées.", by: "Groupe I", added: "Deux carrosseries et leur documentation publique.", items: ["CAO minimum du châssis", "Interfaces physiques"], proves: "Deux prototypes roulants" },
] as const;

import type { BriefDate } from "#app/domain/brief/facts.ts";
import type { FigureName } from "#app/domain/brief/figures.ts";
import type { LiveBlock } from "#app/domain/brief/live-blocks.ts";
import type { SectionKey } from "#app/domain/brief/section.ts";
import { plural } from "../plural.ts";

const s = (n: number, one: string, other: string) => `${n} ${plural.fr(n, one, other)}`;
const and = (all: readonly string[]) => (all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} et ${all.at(-1)}`);

interface Move { kind: "benefit" | "risk"; where: string; statement: string; before: number | null; after: number | null; expected: number | null; stage: "expected" | "observed"; move: string; reason: string }
interface People { active: number; committed: number; delivering: number; arrived: number; unplanned: readonly string[]; left: readonly string[] }

export const briefDocument = {
  figures: {
    "loss.ceiling": "Plafond de perte", "loss.used": "Perte utilisée", "loss.open": "Perte ouverte", "loss.engaged": "Perte utilisée et ouverte", "loss.remaining": "Reste sous le plafond", "loss.share": "Part engagée du plafond",
    asked: "Perte demandée", verdicts: "Hypothèses", "hypotheses.followed": "Hypothèses suivies", "hypotheses.pending": "Verdicts à rendre", "hypotheses.planned": "Hypothèses prévues", "hypotheses.added": "Hypothèses ajoutées",
    iterations: "Itérations", impact: "Niveau", "impact.expected": "Niveau attendu alors", "impact.before": "Niveau avant action", "impact.ahead": "Niveau attendu ensuite", "impact.amount": "Montant probable", "lens.benefit": "Bénéfice le plus fort", "lens.risk": "Pire risque restant",
    benefits: "Bénéfices au registre", risks: "Risques au registre", "risks.controlled": "Risques avec une action", "wording-only": "Éléments à dire seulement",
    "people.active": "Parties prenantes actives", "people.committed": "Parties prenantes engagées", "people.delivering": "Parties prenantes qui contribuent", "people.arrived": "Nouvelles parties prenantes",
    "people.unplanned": "Nouvelles que personne n’avait prévues", "people.left": "Parties prenantes parties", "opening.opens": "Éléments qui s’ouvrent", "opening.closed": "Éléments qui restent fermés",
    "conditions.met": "Conditions tenues", "conditions.missed": "Conditions manquées", "conditions.pending": "Conditions en attente", "objections.open": "Objections sans réponse", "objections.answered": "Objections avec réponse",
    "options.set-aside": "Options écartées",
  } satisfies Record<FigureName, string>,
  units: { money: "en argent", "person-months": "en h.m" },
  verdicts: { validated: "validées", invalidated: "invalidées", inconclusive: "indécises", "not-tested": "non testées" },
  figureOn: (label: string, day: string) => `${label}, données au ${day}`,
  sourceOn: (what: string, day: string) => `${what}, ${day}`,
  inAnnex: (n: number) => `${s(n, "autre", "autres")} en annexe`,
  nothing: {
    loss: "Personne n’a encore dit ce qu’il accepte de perdre : les montants sont non connus, pas nuls.",
    benefits: "Aucun bénéfice n’est inscrit pour ces lecteurs.", risks: "Aucun risque n’est inscrit.", evolution: "Aucun bénéfice ni risque n’est encore évalué.",
    verdicts: "Aucun verdict n’est encore rendu.", opening: "Aucune version n’existe encore.", stakeholders: "Aucune partie prenante n’est encore engagée.",
    means: "Rien n’est encore promis, et aucune question n’est posée.", conditions: "Aucune décision n’a encore posé de condition.", calendar: "Aucune date n’est fixée.",
    options: "Aucune question posée n’a d’option écartée.", objections: "Aucune objection n’est enregistrée.",
  },
  missing: {
    block: (name: string) => `[bloc « ${name} » : inconnu]`,
    kept: (name: string) => `[bloc « ${name} » : réservé à l’équipe et au COMEX]`,
    figure: (key: string) => `[chiffre « ${key} » : inconnu]`,
    removed: "[enregistrement supprimé]",
    keptFigure: "[chiffre réservé]",
  },
  blocks: {
    loss: "Perte acceptable par acteur", benefits: "Table des bénéfices", risks: "Risques, actions, responsables, restes", verdicts: "Résultats qui comptent", versions: "Versions, une par une", stakeholders: "Parties prenantes engagées",
    objections: "Objections et réponses", options: "Options écartées", calendar: "Calendrier", opening: "Ce qui s’ouvre, ce qui reste fermé", conditions: "Conditions posées, tenues ou non",
    "evolution-chart": "Figure : bénéfices et risques par prisme", "loss-chart": "Figure : perte par acteur", "verdicts-chart": "Figure : les quatre verdicts", "means-chart": "Figure : moyens et options",
  } satisfies Record<LiveBlock, string>,
  loss: {
    caption: (n: number) => `Perte acceptable par acteur, itération ${n}`,
    actor: "Acteur", ceilingIn: (sign: string) => `Plafond, ${sign}`, engagedIn: (sign: string) => `Utilisé et ouvert, ${sign}`, answer: "O/N", total: "Total",
    seals: { yes: "O", no: "N", unknown: "–", expired: "expirée" },
    source: (n: number) => `mouvements de l’itération ${n}`,
    message: (engaged: readonly string[], ceilings: readonly string[]) => `${and(engaged)} sont utilisés ou ouverts, sur un plafond de ${and(ceilings)}`,
    alternative: (message: string, actors: readonly string[]) => `Barres par acteur (${and(actors)}) : ${message}.`,
    chart: { ceiling: "plafond", used: "utilisé", open: "ouvert", remaining: "reste", overrun: "dépassement", refused: "refusé" },
  },
  benefits: {
    caption: (n: number) => s(n, "bénéfice au registre", "bénéfices au registre"), benefit: "Bénéfice", forWhom: "Pour qui", nature: "Nature", when: "Échéance", expected: "Attendu", observed: "Observé", source: "registre des bénéfices et des risques",
  },
  risks: {
    caption: (n: number, controlled: number) => `${s(n, "risque au registre", "risques au registre")}, dont ${controlled} avec une action`, risk: "Risque", action: "Action", noAction: "aucune action encore", owner: "Responsable, échéance",
    before: "Avant", remaining: "Résiduel", source: "registre des bénéfices et des risques",
  },
  levels: {
    caption: "Niveaux par prisme, version par version", group: "Prisme", benefitOf: (group: string) => `${group}, bénéfice le plus fort`, riskOf: (group: string) => `${group}, pire risque restant`,
    expectedOnly: (level: string) => `attendu ${level}`, both: (observed: string, expected: string) => `${observed} (attendu ${expected})`,
    alternative: (message: string) => `Par prisme et par version, le bénéfice le plus fort au-dessus de l’axe et le pire risque restant au-dessous, de 1 à 5. ${message}.`,
    source: "registre des bénéfices et des risques, niveaux de 1 à 5 jamais additionnés",
    chart: { benefit: "bénéfice", risk: "risque restant", observed: "observé", expected: "attendu", beforeAction: "avant action", versions: "versions" },
    move: ({ kind, where, statement, before, after, expected, stage, move, reason }: Move) => {
      const level = (n: number | null) => (n === null ? "n.c." : String(n));
      const course = move === "new" ? `nouveau, niveau ${level(after)}` : move === "retired" ? "retiré" : expected !== null ? `attendu ${expected}, observé ${level(after)}` : `${level(before)} → ${level(after)}`;
      const what = `${where === "" ? statement : where}, ${kind === "benefit" ? "bénéfice" : "risque"} ${course}${stage === "expected" ? " (attendu)" : ""}`;
      return reason === "" ? `${what}.` : `${what} : ${reason.charAt(0).toLocaleLowerCase("fr")}${reason.slice(1).replace(/[.\s]+$/, "")}.`;
    },
  },
  learned: {
    caption: "Hypothèses par verdict", verdict: "Verdict", count: "Hypothèses", source: "verdicts des hypothèses suivies, chacune comptée une fois",
    message: (counts: readonly (readonly [n: number, word: string])[], pending: number) =>
      `${counts.map(([n, word], at) => (at === 0 ? `${n} ${plural.fr(n, "hypothèse", "hypothèses")} ${word}` : `${n} ${word}`)).join(", ")}${pending === 0 ? "" : ` ; ${s(pending, "verdict reste", "verdicts restent")} à rendre`}`,
    alternative: (message: string) => `Les quatre verdicts, d’égale valeur : ${message}.`,
    telling: { validated: "Validée : ", invalidated: "Invalidée : ", inconclusive: "Indécise : ", "not-tested": "Non testée : " },
    result: (learning: string, name: string, becomes: string | null) => `${learning === "" ? "voir" : learning} (${name}${becomes === null ? "" : `, a changé le plan : ${becomes}`}).`,
  },
  opening: {
    opens: "S’ouvrent", opensUnderAgreement: "S’ouvrent, sous convention", closes: "Se referment", staysClosed: "Restent fermés", recreated: "Recréés par la communauté",
    items: (names: string) => ` : ${names}.`, nothingMore: "Rien ne s’ouvre de plus que dans la version précédente.",
  },
  versions: { caption: (n: number) => s(n, "version de la ressource", "versions de la ressource"), version: "Version", state: "État", producedOn: "Produite le", description: "Ce qu’elle apporte", source: "versions du programme" },
  stakeholders: {
    caption: (n: number) => s(n, "partie prenante engagée", "parties prenantes engagées"), stakeholder: "Partie prenante", category: "Catégorie", engagement: "Engagement", brings: "Ce qu’elle apporte", us: "porteur du programme", source: "annuaire et engagements",
    message: ({ active, committed, delivering, arrived, unplanned, left }: People) =>
      `${s(active, "partie prenante active", "parties prenantes actives")}, dont ${s(committed, "engagée", "engagées")} et ${delivering} qui ${plural.fr(delivering, "contribue", "contribuent")}. ${arrived === 0 ? "Aucune nouvelle" : s(arrived, "nouvelle", "nouvelles")}${unplanned.length === 0 ? "" : `, dont ${unplanned.length} que personne n’avait ${plural.fr(unplanned.length, "prévue", "prévues")} (${unplanned.join(", ")})`}${left.length === 0 ? "." : ` ; ${s(left.length, "partie", "parties")} (${left.join(", ")}).`}`,
  },
  means: {
    commitments: "Engagements promis ou livrés", means: "Moyens apportés", options: "Options encore ouvertes", caption: "Moyens et options, d’une version à l’autre", curve: "Compte", source: "engagements datés et questions ouvertes",
    alternative: (message: string) => `Trois courbes, d’une version à l’autre. ${message}.`,
  },
  conditions: {
    caption: (day: string, answer: string) => `Conditions de la décision du ${day} (${answer})`, condition: "Condition", owner: "Responsable", dueOn: "Échéance", state: "État", source: "décisions",
    stateOn: (state: string, day: string | null) => (day === null ? state : `${state} le ${day}`),
  },
  calendar: {
    caption: "Calendrier proposé", on: "Date", step: "Étape", owner: "Responsable", source: "décisions demandées et actions", more: (n: number) => `${s(n, "autre étape est", "autres étapes sont")} au programme`,
    steps: {
      decision: (text: string) => `Décision attendue : ${text}`, "iteration-end": (number: string) => `Fin prévue de l’itération ${number} : revue de chaque bénéfice et de chaque risque`, action: (text: string) => text, condition: (text: string) => `Condition à tenir : ${text}`,
    } satisfies Record<BriefDate["what"], (text: string) => string>,
  },
  options: { caption: (n: number) => s(n, "option écartée", "options écartées"), option: "Option écartée", question: "Question", why: "Pourquoi", chosen: "Option retenue", source: "questions ouvertes et décisions" },
  objections: {
    caption: (n: number, open: number) => `${s(n, "objection", "objections")}${open === 0 ? "" : `, dont ${open} sans réponse`}`, objection: "Objection", reply: "Réponse", state: "État", source: "objections enregistrées",
    quoted: (text: string) => `« ${text} »`,
  },
  sections: {
    decision: "Décision demandée", summary: "Synthèse", context: "Contexte et enjeux", learned: "Ce que nous avons appris", benefits: "Bénéfices directs, indirects, quantifiables", risks: "Risques maîtrisés",
    opening: "Ouverture proposée", loss: "Perte acceptable", stakeholders: "Parties prenantes engagées", process: "Processus et calendrier", objections: "Options écartées, objections et réponses", annexes: "Annexes",
  } satisfies Record<SectionKey, string>,
  emptySections: {
    decision: "Section vide. Elle dira ce qui est demandé, pour quelle perte acceptable et avant quelle date.", summary: "Section vide. Elle tiendra en cinq lignes.", context: "Section vide. Elle dira pourquoi ce programme, et comment il avance.",
    learned: "Section vide. Elle dira ce qui est validé, invalidé, indécis, non testé.", benefits: "Section vide. Elle dira ce qui est gagné, par qui et quand.", risks: "Section vide. Elle dira quel risque, quelle action, qui la porte et ce qui reste.",
    opening: "Section vide. Elle dira ce qui s’ouvre et ce qui reste fermé.", loss: "Section vide. Elle dira ce que chaque acteur accepte de perdre.", stakeholders: "Section vide. Elle dira qui s’engage et ce que chacun apporte.",
    process: "Section vide. Elle dira les prochaines étapes et leurs dates.", objections: "Section vide. Elle dira les options écartées et répondra aux objections reçues.", annexes: "Section vide.",
  } satisfies Record<SectionKey, string>,
  header: { object: "Objet", issuer: "Émetteur", decision: "Pour décision", information: "Pour information", edition: "Édition", on: "Données au", disclosure: "Diffusion" },
  objects: {
    version: (name: string, underAgreement: boolean) => `Autoriser ${name}${underAgreement ? " sous convention" : ""}`, iteration: (number: string) => `Lancer l’itération ${number}`, ceiling: (name: string) => `Relever un plafond de perte : ${name}`, question: (name: string) => `Répondre\u00a0: ${name}`, none: (program: string) => `Point d’étape : ${program}`,
  },
  programNamed: (name: string) => `programme ${name}`,
  committeeOn: (day: string | null) => (day === null ? "COMEX" : `COMEX du ${day}`),
  editions: { numbered: (n: number) => `n° ${n}`, draft: "projet", title: (n: number) => `Édition n° ${n}`, draftTitle: "Projet" },
  confidentiality: { comex: "Diffusion restreinte", team: "Diffusion interne à l’équipe", network: "Diffusion au réseau des parties prenantes", public: "Public" },
  disclosure: { comex: "restreinte", team: "interne", network: "réseau", public: "publique" },
  document: { note: "Note au COMEX", notePublic: "Note de programme", page: "Page {page} sur {pages}", source: "Source :", annexes: "Annexes", notes: "Notes", empty: "À écrire.", continued: "(suite)" },
  annex: { more: "Compléments", register: "Registre des bénéfices et des risques", lossByActor: "Perte acceptable par acteur", levels: "Niveaux par prisme" },
  slides: {
    decision: (sentence: string) => sentence,
    decisionOn: { version: (name: string, agreed: boolean) => `Nous proposons d’autoriser ${name}${agreed ? " sous convention" : ""}`, iteration: (n: string) => `Nous proposons de lancer l’itération ${n}`, ceiling: (name: string) => `Nous proposons de relever un plafond de perte (${name})`, question: (name: string) => `Nous proposons de répondre à la question «\u00a0${name}\u00a0»` },
    forAtMost: (amounts: readonly string[]) => `, pour une perte d’au plus ${and(amounts)}`,
    noDecision: "Cette note est pour information : aucune décision n’est demandée",
    version: (name: string, opens: readonly string[], closed: readonly string[], closedCount: number) =>
      `${name} ${opens.length === 0 ? "n’ouvre rien de plus" : `ouvre ${and(opens)}`}${closed.length === 0 ? "" : ` ; ${and(closed)} ${plural.fr(closedCount, "reste fermé", "restent fermés")}`}`,
    more: (n: number) => s(n, "autre élément", "autres éléments"),
    items: (n: number) => s(n, "élément", "éléments"),
    noVersion: "La première version dira ce qui s’ouvre et ce qui reste fermé",
    noVerdict: "Les premiers verdicts restent à rendre", noBenefit: "Les bénéfices restent à évaluer", noRisk: "Aucun risque n’est inscrit au registre",
    risks: (risks: number, controlled: number, worst: number | null) =>
      `${controlled === risks ? (risks === 1 ? "Le risque suivi a son action" : `Les ${risks} risques ont chacun leur action`) : `${controlled} des ${risks} risques ${plural.fr(controlled, "a son action", "ont leur action")}`}${worst === null ? "" : ` ; le plus élevé reste à ${worst} sur 5`}`,
    noLoss: "Ce que chacun accepte de perdre reste à dire",
    people: (engaged: number, next: string | null) => `${s(engaged, "partie prenante est engagée", "parties prenantes sont engagées")}${next === null ? "" : ` ; prochaine étape le ${next}`}`,
    atMost: "Perte acceptable : ", worstCase: "Pire cas : ", before: (day: string) => `Décision attendue avant le ${day}.`, options: "Options : ", step: "Prochain premier pas : ",
    source: (source: string) => `Source : ${source}.`, dataOn: (day: string) => `Données au ${day}.`,
    affordable: "La perte acceptable dit ce que nous pouvons perdre ; elle n’annonce pas un succès.", effectual: "Démarche effectuale : partir des moyens présents, ne risquer qu’une perte acceptable, laisser ceux qui s’engagent préciser le but.",
    counts: "Toujours les quatre comptes, jamais un taux de réussite.", unknown: "n.c. : non connu, jamais compté comme 0.", levels: "Niveaux de 1 à 5, jamais additionnés : le bénéfice le plus fort et le pire risque restant de chaque prisme.",
  },
  drafts: {
    version: (name: string, agreed: boolean) => `Nous proposons d’autoriser ${name}${agreed ? ", sous convention," : ","}`, iteration: (n: string) => `Nous proposons de lancer l’itération ${n},`, ceiling: (name: string) => `Nous proposons de relever le plafond de perte (${name}),`, question: (name: string) => `Nous proposons de répondre à la question «\u00a0${name}\u00a0»,`,
    accepting: (figures: readonly string[]) => (figures.length === 0 ? "pour une perte acceptable qui reste à dire" : `en acceptant de perdre au plus ${and(figures)}, tous acteurs réunis`),
    before: (day: string | null) => (day === null ? "." : `. La décision est attendue avant le ${day}.`),
    worstCase: (text: string) => `**Pire cas** : ${text}`,
    noDecision: "Cette note est pour information : aucune décision n’est demandée à ce jour.",
    summary: (n: number) => `En ${s(n, "itération", "itérations")}, {{hypotheses.followed}} hypothèses sont suivies : {{verdicts.validated}} validées, {{verdicts.invalidated}} invalidées, {{verdicts.inconclusive}} indécises, {{verdicts.not-tested}} non testées.`,
    summaryPeople: "{{people.active}} parties prenantes sont actives, dont {{people.committed}} engagées et {{people.delivering}} qui contribuent ; {{people.unplanned}} nouvelles n’étaient pas prévues.",
    strongest: (statement: string, key: string) => `Le bénéfice le plus fort est à ${key} sur 5 : ${statement}.`,
    worst: (statement: string, key: string) => `Le risque le plus élevé reste à ${key} sur 5 : ${statement}.`,
    engaged: (figures: readonly string[]) => `La perte utilisée et ouverte est de ${and(figures)}.`,
    context: (name: string, sponsor: string | null, facilitator: string | null) => `${sponsor ?? "Le porteur"} porte le programme ${name}${facilitator === null ? "" : `, animé par ${facilitator}`}.`,
    challenge: (text: string) => `Le défi : ${text}.`,
    effectual: "La démarche est effectuale : partir des moyens présents, ne risquer qu’une perte acceptable, laisser ceux qui s’engagent préciser le but.",
    learned: "Les hypothèses suivies d’une itération à l’autre comptent une fois, par leur dernier verdict. {{hypotheses.planned}} étaient prévues et {{hypotheses.added}} ont été ajoutées en chemin.",
    benefits: "Chaque version réinterroge les bénéfices et les risques ; les anciennes valeurs restent. {{wording-only}} éléments, à dire seulement, ne sont comptés dans aucune figure.",
    risks: "{{risks.controlled}} des {{risks}} risques ont une action, un responsable et une échéance. Le niveau résiduel est celui qui reste après l’action.",
    opening: (name: string) => `Nous proposons d’ouvrir {{opening.opens}} éléments avec ${name} ; {{opening.closed}} restent fermés.`,
    loss: (n: number, ceilings: readonly string[], engaged: readonly string[]) => `Nous proposons de risquer au plus ${and(ceilings)} dans l’itération ${n}, tous acteurs réunis. À ce jour, ${and(engaged)} sont utilisés ou ouverts.`,
    noLoss: "Ce que chaque acteur accepte de perdre reste à dire.",
    process: "Nous proposons le calendrier suivant. La version suivante n’est décidée qu’au vu de ce que celle-ci aura appris.",
    step: (action: string, actor: string) => `Le prochain premier pas est porté par ${actor} : ${action}.`,
    objections: "{{options.set-aside}} options ont été écartées, et {{objections.answered}} objections ont reçu une réponse ; {{objections.open}} en attendent une.",
  },
};

import type { SectionKey } from "#app/domain/brief/section.ts";

/** What a text says of a record: the id of an impact by its key in the story. */
export type IdOf = (kind: "impact", key: string) => string;
export type ToldSection = { key: SectionKey; text: (id: IdOf) => string };

/** The note before iteration 3, as it became edition 1. Illustrative. */
export const NOTE_1: readonly ToldSection[] = [
  {
    key: "decision",
    text: () => `Nous proposons de lancer l’itération 3 sur POM 1.1, **sous convention** avec chaque communauté. La décision est attendue avant le 30/04/2018.

Trois voies ont été comparées : lancer sous convention, attendre que la convention soit relue, garder POM 1.0. Attendre coûte le printemps, saison des essais ; garder POM 1.0 laisse sans réponse la demande la plus fréquente, la messagerie.`,
  },
  {
    key: "summary",
    text: (id) => `Deux itérations sont closes : {{hypotheses.followed}} hypothèses suivies, dont {{verdicts.validated}} validées et {{verdicts.invalidated}} invalidées. La documentation de l’électronique et la lecture des messages CAN suffisent à un premier prototype. Écoles et laboratoires contribuent ; une collectivité demande d’abord ce qu’il en est de l’homologation. Le risque juridique reste à {{impact:${id("impact", "complaint")}}} sur 5 : la convention est écrite, pas encore signée. L’itération 2 a utilisé {{loss.used.money}} et {{loss.used.person-months}}.`,
  },
  {
    key: "context",
    text: () => `Renault ouvre une base roulante sans décider d’avance à quoi elle servira ; la Fabrique des Mobilités anime. La démarche est effectuale : partir des moyens présents, ne risquer qu’une perte acceptable, laisser ceux qui s’engagent préciser le but.

De la fermeture naît la défiance ; une ouverture annoncée puis déçue coûterait davantage. Nous avançons donc version par version, chacune décidée sur ce que la précédente a appris.

:::public
Le programme POM ouvre une base roulante, version par version, à ceux qui veulent l’essayer, l’enseigner ou la transformer. Nous publions ce qui s’ouvre, et nous disons ce qui reste fermé.
:::`,
  },
  {
    key: "learned",
    text: () => `::verdicts-chart

::verdicts

Chaque hypothèse suivie d’une itération à l’autre compte une fois, par son dernier verdict : {{hypotheses.planned}} étaient prévues, {{hypotheses.added}} ont été ajoutées en chemin.`,
  },
  {
    key: "benefits",
    text: (id) => `::evolution-chart

**Directs.** Les preuves de concept gagnent un à deux niveaux de maturité ({{impact:${id("impact", "maturity")}}} sur 5, attendu {{impact.expected:${id("impact", "maturity")}}}). **Indirects.** De nouveaux acteurs devaient apporter leurs moyens : attendu {{impact.expected:${id("impact", "newcomers")}}}, observé {{impact:${id("impact", "newcomers")}}}, car la licence réciproque n’est pas tranchée.`,
  },
  {
    key: "risks",
    text: () => `{{risks.controlled}} des {{risks}} risques ont une action et un responsable. Le niveau résiduel est celui qui reste après l’action.

::risks`,
  },
  {
    key: "opening",
    text: () => `Nous proposons d’ouvrir {{opening.opens}} éléments avec POM 1.1, en lecture seule et sous convention.

::opening`,
  },
  {
    key: "loss",
    text: () => `L’itération 2 est close : {{loss.engaged.money}} et {{loss.engaged.person-months}} utilisés ou ouverts, sur un plafond de {{loss.ceiling.money}} et {{loss.ceiling.person-months}}. Nous proposons que chaque acteur dise, avant l’ouverture de l’itération 3, ce qu’il accepte d’y perdre.

::loss

Le pire cas serait la perte des deux bases prêtées. Jugé supportable par les deux porteurs.`,
  },
  { key: "stakeholders", text: () => "::stakeholders" },
  {
    key: "process",
    text: () => `Nous proposons d’ouvrir l’itération 3 le 02/05/2018, de prêter deux bases sous convention, puis de clore en septembre. La version suivante ne sera décidée qu’au vu de ce que celle-ci aura appris.

::calendar`,
  },
  {
    key: "objections",
    text: () => `Ouvrir sans convention et garder POM 1.0 ont été écartés : la première voie laisse le risque juridique sans réponse, la seconde n’apprend plus rien.

::options`,
  },
  { key: "annexes", text: () => "::means-chart\n\n::versions" },
];

import type { SectionKey } from "#app/domain/brief/section.ts";
import type { Teller } from "../story.ts";
import type { ToldSection } from "./note-1.ts";

/** What became of the note since, towards edition 2. Illustrative. A section that is not told stays as it was. */
export const NOTE_2: readonly ToldSection[] = [
  {
    key: "decision",
    text: () => `Nous proposons d’autoriser POM 1.1 **sous convention** avec les communautés, en acceptant de perdre au plus {{asked.money}} et {{asked.person-months}}, tous acteurs réunis. La décision est attendue avant le 30/06/2018.

::conditions`,
  },
  {
    key: "summary",
    text: (id) => `Deux itérations closes et une en cours : {{hypotheses.followed}} hypothèses, dont {{verdicts.validated}} validées et {{verdicts.invalidated}} invalidées. La documentation de l’électronique et la lecture des messages CAN suffisent à un premier prototype. Écoles, laboratoires et hackers contribuent déjà ; les collectivités attendent une réponse sur l’homologation. Le risque juridique est à {{impact:${id("impact", "complaint")}}} sur 5 depuis la convention type ; le risque stratégique reste à {{impact:${id("impact", "value")}}}. La perte utilisée et ouverte est de {{loss.engaged.money}} et {{loss.engaged.person-months}}.`,
  },
  {
    key: "benefits",
    text: (id) => `::evolution-chart

**Directs.** Prototypes plus sûrs d’un à deux niveaux : {{impact:${id("impact", "maturity")}}} sur 5, estimés à {{impact.amount:${id("impact", "maturity")}}}. **Indirects.** Formations appuyées sur la documentation ({{impact:${id("impact", "training")}}} sur 5), confiance de communautés. {{wording-only}} éléments, à dire seulement, ne sont comptés dans aucune figure.

::benefits`,
  },
  {
    key: "risks",
    text: () => `{{risks.controlled}} des {{risks}} risques ont une action et un responsable. Le risque juridique recule depuis que la convention type est relue ; la licence réciproque, qui maîtriserait le risque stratégique, reste à confirmer.

::risks`,
  },
  {
    key: "opening",
    text: () => `Nous proposons d’ouvrir {{opening.opens}} éléments avec POM 1.1 ; {{opening.closed}} restent fermés, et nous disons pourquoi.

::opening

:::network
S’ouvrent sous convention : les messages CAN en lecture, la CAO minimum du châssis, les caractéristiques des matériaux. Chacun peut demander la convention type à l’équipe du programme.
:::`,
  },
  {
    key: "loss",
    text: () => `Nous proposons de risquer au plus {{loss.ceiling.money}} et {{loss.ceiling.person-months}} dans l’itération 3, tous acteurs réunis. À ce jour, {{loss.engaged.money}} et {{loss.engaged.person-months}} sont utilisés ou ouverts.

::loss

Le pire cas est la perte de deux bases prêtées et la circulation de la documentation hors convention, soit 9 500 €. L’équipe juge cette perte supportable. La Fabrique a engagé plus de 80 % de son plafond en euros ; Jeune pousse C dépasse le sien en temps, à décider.`,
  },
  {
    key: "process",
    text: () => `Si la décision est prise avant le 30/06/2018, deux bases sont prêtées dès juillet, huit semaines, sous convention.

::calendar`,
  },
  { key: "objections", text: () => "" },
];

/** Written by the partner in the section that was given to them. */
export const PARTNER_PART = "Pour un laboratoire, la documentation ouverte remplace des semaines de rétro-ingénierie : nos étudiants mesurent dès le premier jour. Nous publions nos relevés sous la même licence.";

export const OWNERS: readonly (readonly [SectionKey, Teller | null])[] = [
  ["decision", "team"], ["summary", "team"], ["context", "owner"], ["learned", "team"], ["benefits", "partner"], ["risks", "team"],
  ["opening", "team"], ["loss", "owner"], ["stakeholders", "owner"], ["process", "team"], ["objections", null],
];

export const READY: readonly SectionKey[] = ["decision", "context", "learned", "opening", "stakeholders"];

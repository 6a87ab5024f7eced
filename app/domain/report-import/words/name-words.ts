import { folded } from "#app/domain/form/slug.ts";

/** Words that say what someone does: they end a name. */
const ROLES = /^(?:consultante?s?|designer\w*|dir|directeur|directrice|chef|cheffe|responsable|entrepreneure?|ingenieure?|professeure?|chercheur|chercheuse|etudiante?|manager|head|lead|leader|ceo|cto|founder|fondateur|fondatrice|engineer|teacher|researcher|student|freelance|president\w*|charge|chargee|animateur|animatrice|artist\w*|maker|developer|developpeur|developpeuse|accompagne|planner|officer|director|architect\w*|equipe|team|service)$/;
/** Words of a trade or a field: they are skills, not names of organisations. */
const FIELDS = /^(?:embedded|systems?|systemes?|software|hardware|electroni\w+|innovation|research|recherche|design|management|marketing|engineering|ingenierie|data|full|lean|model|based|agile|product|project|projet|business|energie|energy|mobilite|mobility|services?|nouvelles?|livre|atelier|formations?|training|planning|sensors?|logistics)$/;
const PARTICLES = /^(?:de|du|des|le|la|les|van|von|der|den|di|da|del|el|al|bin|ben|of|the|and|et|d|l|&)$/;
/** Kinds of bodies: with the name that follows they are one. */
const BODIES = /^(?:projet|project|reseau|network|association|collectif|collective|ville|mairie|metropole|region|city|council|universite|univ|university|ecole|school|college|lycee|institut|institute|laboratoire|labo|lab|open|cluster|pole|fondation|foundation|societe|company|groupe|group|library|museum|ministere|ministry|agence|agency|chambre|chamber|office|department|hospital|hopital|cooperative|club|port)$/;

export const isRole = (word: string): boolean => ROLES.test(folded(bare(word)));
export const isField = (word: string): boolean => FIELDS.test(folded(bare(word)));
export const isParticle = (word: string): boolean => PARTICLES.test(folded(bare(word)));
export const isBody = (word: string): boolean => BODIES.test(folded(bare(word)));

const bare = (word: string): string => word.replace(/^[("«“]+|[)"»”.,;:!?]+$/g, "");

/** A word as names are written: with a capital, or a figure after one. */
export const isCapital = (word: string): boolean => /^["«(]?\p{Lu}/u.test(word) || /^\d+$/.test(word);
/** A word of capitals, or with capitals inside: « MAIF », « MobBI ». */
export const isAcronym = (word: string): boolean => /^\p{Lu}[\p{Lu}\d³²]+$/u.test(bare(word)) || /\p{Ll}\p{Lu}/u.test(bare(word));

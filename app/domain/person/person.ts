import type { Language } from "#app/i18n/language.ts";
import { CONSENTS, type Consent } from "#app/domain/stakeholder/stakeholder.ts";

/** What stands where the name of someone erased on their request stood. */
export const ERASED_NAME: Record<Language, string> = { fr: "personne effacée", en: "erased person" };

export const isErased = (name: string): boolean => Object.values(ERASED_NAME).includes(name);

/** Whether a name may be shown outside the team. */
export const isNamedOutside = (consent: Consent): boolean => consent === "network" || consent === "public";

/** Whether a name may be shown to these readers: nowhere means not even to the team, save to who keeps the record. */
export const mayName = (consent: Consent, readers: "inside" | "network" | "public"): boolean => CONSENTS.indexOf(consent) >= CONSENTS.indexOf(readers);

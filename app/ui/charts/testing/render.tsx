import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { SpokenLanguage } from "#app/i18n/context.tsx";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import type { Language } from "#app/i18n/language.ts";

/** What the server sends of a component. */
export const rendered = (element: ReactElement, language: Language = "fr"): string =>
  renderToStaticMarkup(<SpokenLanguage language={language} dictionary={dictionaries[language]}>{element}</SpokenLanguage>);

/** What is read of it: its text, tags apart. */
export const textOf = (html: string): string => html.replace(/<[^>]+>/g, " ").replace(/&#x27;/g, "’").replace(/&amp;/g, "&").replace(/\s+/g, " ").trim();

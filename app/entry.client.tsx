import { RemixBrowser } from "@remix-run/react";
import { hydrateRoot } from "react-dom/client";
import { provideDictionary } from "./i18n/loaded.ts";

const english = document.documentElement.lang === "en";
const dictionary = english ? import("./i18n/en-shared.ts").then(({ enShared }) => enShared) : import("./i18n/fr-shared.ts").then(({ frShared }) => frShared);

void dictionary.then((loaded) => {
  provideDictionary(english ? "en" : "fr", loaded);
  // In one go, and not as a transition: a key pressed between two slices of it makes React give the page up (its error 345).
  hydrateRoot(document, <RemixBrowser />);
});

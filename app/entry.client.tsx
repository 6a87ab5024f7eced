import { RemixBrowser } from "@remix-run/react";
import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { provideDictionary } from "./i18n/loaded.ts";

const english = document.documentElement.lang === "en";
const dictionary = english ? import("./i18n/en-shared.ts").then(({ enShared }) => enShared) : import("./i18n/fr-shared.ts").then(({ frShared }) => frShared);

/**
 * Has the page's data read before React begins: while Remix waits for it at the root of the tree,
 * an early key makes React ask for that root at once, and give the page up (its error 345).
 * Remix asks for the data before its first hook, by throwing the promise of it.
 */
async function dataRead() {
  try {
    RemixBrowser({});
  } catch (thrown) {
    if (thrown instanceof Promise) await thrown;
  }
}

void Promise.all([dictionary, dataRead()]).then(([loaded]) => {
  provideDictionary(english ? "en" : "fr", loaded);
  startTransition(() => void hydrateRoot(document, <RemixBrowser />));
});

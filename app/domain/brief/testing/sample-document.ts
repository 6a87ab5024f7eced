import type { BriefDocument } from "../brief-document.ts";
import { sampleAnnexes, sampleSections } from "./sample-sections.ts";
import { sampleAnnexSlides, sampleSlides } from "./sample-slides.ts";

/** The note of the POM case as a committee would get it: edition 2, everything filled. */
export function sampleDocument(more: Partial<BriefDocument> = {}): BriefDocument {
  return {
    language: "fr", audience: "comex",
    object: "Autoriser POM 1.1 sous convention", program: "POM", organisation: "Fabrique des mobilités", issuer: "Équipe projet POM",
    edition: 2, on: "2018-06-12", decisionDueOn: "2018-06-30", purpose: "for-decision",
    confidentiality: "Diffusion restreinte",
    header: [
      { label: "Objet", value: "Programme POM, Twizy Open Source" }, { label: "Émetteur", value: "Équipe projet POM" }, { label: "Pour décision", value: "COMEX du 30/06/2018" },
      { label: "Édition", value: "n° 2" }, { label: "Données au", value: "12/06/2018" }, { label: "Diffusion", value: "restreinte" },
    ],
    fingerprint: "9f2c61d0a7b84e35c1d2f6a90b7e4c8813d5f0a2b6c9e7d4f1038a5b2c6d9e0f",
    sections: sampleSections, annexes: sampleAnnexes, slides: sampleSlides, annexSlides: sampleAnnexSlides,
    words: { note: "Note au COMEX", edition: "Édition n° 2", page: "Page {page} sur {pages}", source: "Source :", annexes: "Annexes", notes: "Notes", empty: "À écrire.", continued: "(suite)" },
    ...more,
  };
}

/** What anyone may read: no loss, no name of the organisation, no fingerprint. */
export function publicDocument(): BriefDocument {
  const shown = new Set(["context", "learned", "opening"]);
  return sampleDocument({
    audience: "public", organisation: "Organisation confidentielle", issuer: "Émetteur confidentiel", confidentiality: null, fingerprint: null,
    header: [{ label: "Objet", value: "Programme POM" }, { label: "Édition", value: "n° 2" }, { label: "Données au", value: "12/06/2018" }],
    sections: sampleSections.filter(({ key }) => shown.has(key)), annexes: [], slides: sampleSlides.filter(({ key }) => key === "version" || key === "learned"), annexSlides: [],
  });
}

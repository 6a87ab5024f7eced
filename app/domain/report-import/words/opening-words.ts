/** What can be opened: an identity that stays when the words around change, and the words that name it, without accents. */
export const OPENABLE: readonly (readonly [concept: string, family: string, rule: RegExp])[] = [
  ["electronics-docs", "documentation", /\bdocumentation (?:de l.|des? |du |of (?:the )?)?(?:electroni\w*|cartes?|hardware|boards?)[^.,;:+=>]{0,40}|\b(?:electronics?|wiring|hardware) (?:docs?|documentation|diagrams?|schematics?)\b|\bschemas? electr\w+/],
  ["boards", "électronique", /\bcartes? electroniques?\b|\bcircuit boards?\b/],
  ["data", "données", /\+ les donnees\b|\b(?:ouvrir|partager|acces aux?|publier|open|publish|share) (?:up )?(?:les |des |the |its |our |all )?(?:donnees|data)\b|\bdonnees (?:du|de la|des) (?:vehicule|machine|capteurs?)\w*|\b(?:sensor|vehicle|usage|count) data\b/],
  ["can-messages", "électronique", /\bmessageri?es? (?:nouvelle et ouverte|can\b|ouverte)[^.,;]{0,40}|\bmessages? can\b|\bcan (?:messages?|bus)\b/],
  ["ecu", "électronique", /\b(?:les |des )?calculateurs?\b|\becus?\b|\bcontrol units?\b/],
  ["cad", "mécanique", /\bcao\b(?: minimum)?|\bcad (?:files?|models?)\b|\bcad\b/],
  ["materials", "mécanique", /\b(?:caracteristiques? des )?materiaux\b|\bmaterials?(?: data| specifications?)\b|\bbill of materials\b/],
  ["physical-interfaces", "mécanique", /\binterfaces physiques\b|\bphysical interfaces?\b|\bmounting points?\b/],
  ["3d-models", "mécanique", /\bmodeles? 3d\b|\b3d models?\b/],
  ["sdk", "logiciel", /\bsdk\b|\bdev(?:eloper)? ?kits?\b/],
  ["api", "logiciel", /\bapis?\b/],
  ["source-code", "logiciel", /\b(?:code source|source code|firmware|micrologiciel)\b/],
  ["plans", "documentation", /\b(?:plans? de (?:montage|fabrication)|assembly (?:plans?|instructions?)|build instructions?)\b/],
];

/** Said of opening: what is named without it is only spoken of. */
export const SPEAKS_OF_OPENING = /\b(?:ouvr\w*|ouvert\w*|documen\w*|fournir|a minima|minimum|publi\w*|partag\w*|donner acces|messagerie|open\w*|share\w*|provide\w*|release\w*|hack\w*|sdk|kit)\b/;

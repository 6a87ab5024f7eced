/** Text without case nor accents, for search and for comparing names. */
export const folded = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("œ", "oe").replaceAll("æ", "ae").replace(/\s+/g, " ").trim();

/** A short address for a name: lower-case letters, digits and hyphens, 40 at most; "" when nothing is left. */
export const slugOf = (name: string): string =>
  folded(name).replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 40).replace(/-+$/, "");

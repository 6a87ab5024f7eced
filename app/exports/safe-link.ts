/** The address of a link in a document: only what opens a page or writes a letter; anything else is plain text. */
export function safeLink(href: string | undefined): string | null {
  if (href === undefined || !URL.canParse(href)) return null;
  const { protocol, href: written } = new URL(href);
  return ["http:", "https:", "mailto:"].includes(protocol) ? written : null;
}

import type { briefFile as french } from "../fr/brief-file.ts";

export const briefFile: typeof french = {
  name: { audience: { comex: "executive-note", team: "team-note", network: "network-note", public: "public-note" }, edition: "edition", draft: "draft" },
  format: {
    pptx: "Slides (PowerPoint)", docx: "Editable note (Word)", pdf: "Note (PDF)", md: "Text (Markdown)", wiki: "Text for a wiki (MediaWiki)",
  },
  download: (what) => `Download: ${what}`,
  preparing: (seconds) => `Preparing the file… ${seconds} s`,
  ready: "The file is ready.",
  failed: "The file could not be prepared. Try again; nothing is lost.",
  unreachable: "The server does not answer. Check the connection, then try again.",
};

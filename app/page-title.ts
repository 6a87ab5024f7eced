import type { Dictionary } from "./i18n/fr.ts";

/** What a loader may have brought that names its page. */
interface Named {
  shell?: { name: string };
  name?: string;
}

type Title = (t: Dictionary, data: Named) => string;

const ofProgram = (word: (t: Dictionary) => string): Title => (t, { shell }) => (shell ? `${word(t)} · ${shell.name}` : word(t));

/** By route, without its folder and file. Pages that show one record name it themselves (their own `meta`). */
const TITLES: Record<string, Title> = {
  login: (t) => t.auth.signIn,
  signup: (t) => t.auth.signUp,
  account: (t) => t.account.title,
  _index: (t) => t.workspace.yours,
  "resume.$token": (t) => t.auth.resumeTitle,
  "reset.$token": (t) => t.account.reset,
  "w.$workspace._index": (t, { name }) => name ?? t.workspace.programs,
  "w.$workspace.programs.new": (t) => t.workspace.newProgram,
  "w.$workspace.members": (t) => t.member.title,
  "w.$workspace.lists": (t) => t.listEntry.title,
  "w.$workspace.settings": (t) => t.settings.title,
  "w.$workspace.search": (t) => t.search.title,
  "w.$workspace.journal": (t) => t.journal.title,
  "w.$workspace.trash": (t) => t.trash.title,
  "w.$workspace.comments": (t) => t.comment.title,
  "w.$workspace.stakeholders._index": (t) => t.workspace.stakeholders,
  "w.$workspace.stakeholders.$id": (t) => t.workspace.stakeholders,
  "w.$workspace.persons._index": (t) => t.workspace.persons,
  "w.$workspace.persons.$id": (t) => t.workspace.persons,
  "w.$workspace.usages._index": (t) => t.workspace.usages,
  "w.$workspace.usages.$id": (t) => t.workspace.usages,
  "w.$workspace.pairs.$id": ofProgram((t) => t.program.nav.pairs),
  "w.$workspace.impacts.$id": ofProgram((t) => t.program.nav.impacts),
  "w.$workspace.versions.$id": ofProgram((t) => t.program.nav.versions),
  "w.$workspace.workshops.$id._index": ofProgram((t) => t.program.nav.workshops),
  "w.$workspace.workshops.$id.report._index": ofProgram((t) => t.workshopReport.title),
  "w.$workspace.workshops.$id.room": ofProgram((t) => t.room.title),
  "w.$workspace.iterations.$id.choice": ofProgram((t) => t.program.nav.pairs),
  "w.$workspace.iterations.$id.closure": ofProgram((t) => t.closing.title),
  "w.$workspace.programs.$program.actions": ofProgram((t) => t.program.nav.actions),
  "w.$workspace.programs.$program.capture": ofProgram((t) => t.capture.title),
  "w.$workspace.programs.$program.commitments": ofProgram((t) => t.program.nav.commitments),
  "w.$workspace.programs.$program.hypotheses": ofProgram((t) => t.program.nav.hypotheses),
  "w.$workspace.programs.$program.impacts": ofProgram((t) => t.program.nav.impacts),
  "w.$workspace.programs.$program.iterations.new": ofProgram((t) => t.home.prepare),
  "w.$workspace.programs.$program.objections": ofProgram((t) => t.program.nav.objections),
  "w.$workspace.objections.$id": ofProgram((t) => t.program.nav.objections),
  "w.$workspace.programs.$program.observations": ofProgram((t) => t.program.nav.observations),
  "w.$workspace.programs.$program.opening": ofProgram((t) => t.program.nav.opening),
  "w.$workspace.programs.$program.pairs": ofProgram((t) => t.program.nav.pairs),
  "w.$workspace.programs.$program.quotes": ofProgram((t) => t.program.nav.quotes),
  "w.$workspace.programs.$program.settings": ofProgram((t) => t.program.nav.settings),
  "w.$workspace.programs.$program.changes": ofProgram((t) => t.changes.title),
  "w.$workspace.programs.$program.shares": ofProgram((t) => t.share.title),
  "w.$workspace.programs.$program.sorting": ofProgram((t) => t.program.nav.sorting),
  "w.$workspace.programs.$program.brief._index": ofProgram((t) => t.program.nav.brief),
  "w.$workspace.programs.$program.brief.editions._index": ofProgram((t) => t.edition.page),
  "w.$workspace.brief-templates._index": (t) => t.briefTemplate.title,
  "w.$workspace.programs.$program.versions": ofProgram((t) => t.program.nav.versions),
  "w.$workspace.programs.$program.questionnaires": ofProgram((t) => t.questionnaire.title),
  "w.$workspace.questionnaires.$id._index": ofProgram((t) => t.questionnaire.title),
  "w.$workspace.questionnaires.$id.results": ofProgram((t) => t.questionnaire.title),
  "w.$workspace.questionnaires.$id.sheet": ofProgram((t) => t.questionnaire.title),
  "w.$workspace.programs.$program.workshops": ofProgram((t) => t.program.nav.workshops),
};

/** What the browser's tab says of a page, before the name of the product. */
export function pageTitle(t: Dictionary, match: { id: string; data?: unknown } | undefined): string {
  const route = match?.id.replace(/^routes\//, "").replace(/\/route$/, "") ?? "";
  const title = TITLES[route]?.(t, (match?.data ?? {}) as Named);
  return title ? `${title} · ${t.common.product}` : t.common.product;
}

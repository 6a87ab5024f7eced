import { write } from "#db/store.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import type { FileKind } from "./columns.ts";
import { countsOf, type FileCounts, type Outcome } from "./compare-lines.ts";
import type { FileWords } from "./file-words.ts";
import { addPersons, changePerson } from "./import-persons.server.ts";
import { addStakeholders, changeStakeholder } from "./import-stakeholders.server.ts";
import { planFile } from "./plan-file.server.ts";

const AT_ONCE = 100;

/** Takes a file into the directory: all of it that can be taken, in one transaction. Compared anew, so that what changed since it was looked at holds. */
export async function importFile(actor: Actor, kind: FileKind, text: string, languages: readonly FileWords[]): Promise<FileCounts> {
  return write(actor.workspaceId, async () => {
    const plan = await planFile(actor, kind, text, languages);
    const fresh = plan.outcomes.filter(({ state }) => state === "new");
    for (let at = 0; at < fresh.length; at += AT_ONCE) await add(actor, kind, fresh.slice(at, at + AT_ONCE), plan.stakeholders);
    for (const outcome of plan.outcomes.filter(({ state }) => state === "changed")) await change(actor, kind, outcome, plan.stakeholders);
    return countsOf(plan.outcomes);
  });
}

type Stakeholders = ReadonlyMap<string, string>;

const add = (actor: Actor, kind: FileKind, outcomes: readonly Outcome[], stakeholders: Stakeholders) =>
  kind === "stakeholder" ? addStakeholders(actor, outcomes) : addPersons(actor, outcomes, stakeholders);

const change = (actor: Actor, kind: FileKind, outcome: Outcome, stakeholders: Stakeholders) =>
  kind === "stakeholder" ? changeStakeholder(actor, outcome) : changePerson(actor, outcome, stakeholders);

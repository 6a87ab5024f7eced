import { tables as t } from "#db/tables.ts";
import { isOutward } from "#app/domain/disclosure/disclosure.ts";
import { draftOf, type Draft, type Passage } from "./draft.ts";
import { liveRows, type Wanted } from "./live-rows.server.ts";

/** A record that only those inside may find. */
export const inside = (title: string, ...texts: string[]): Passage => ({ audience: "inside", title, text: texts.filter(Boolean).join(" ") });
export const network = (title: string, ...texts: string[]): Passage => ({ ...inside(title, ...texts), audience: "network" });

export async function programs(wanted: Wanted): Promise<Draft[]> {
  return (await liveRows(t.programs, wanted)).map(({ id, name, purpose, challenge }) =>
    draftOf({ id, programId: id, passages: [inside(name, purpose, challenge), network(name)] }));
}

export async function versions(wanted: Wanted): Promise<Draft[]> {
  return (await liveRows(t.resourceVersions, wanted)).map((row) => draftOf({
    id: row.id, programId: row.programId,
    passages: [inside(
      row.name, row.description, row.deliverables, row.imageRiskComment ?? "", row.engagementComment ?? "", row.opennessComment ?? "", row.attractivenessComment ?? "",
    )],
  }));
}

export async function openingItems(wanted: Wanted): Promise<Draft[]> {
  return (await liveRows(t.openingItems, wanted)).map(({ id, programId, name, family, description, disclosure }) => draftOf({
    id, programId, passages: [inside(name, family, description), ...(isOutward(disclosure) ? [network(name, family, description)] : [])],
  }));
}

export async function decisionRequests(wanted: Wanted): Promise<Draft[]> {
  return (await liveRows(t.decisionRequests, wanted)).map(({ id, programId, iterationId, sentence, worstCase, options }) =>
    draftOf({ id, programId, iterationId, passages: [inside(sentence, worstCase, options)] }));
}

export async function decisions(wanted: Wanted): Promise<Draft[]> {
  return (await liveRows(t.decisions, wanted)).map(({ id, programId, iterationId, reason, dissent }) =>
    draftOf({ id, programId, iterationId, passages: [inside(reason, dissent)] }));
}

export async function objections(wanted: Wanted): Promise<Draft[]> {
  return (await liveRows(t.objections, wanted)).map(({ id, programId, text, reply }) => draftOf({ id, programId, passages: [inside(text, reply)] }));
}

export async function actions(wanted: Wanted): Promise<Draft[]> {
  return (await liveRows(t.actions, wanted)).map(({ id, programId, title, owner, coOwners, deliverable }) =>
    draftOf({ id, programId, passages: [inside(title, owner, coOwners, deliverable)] }));
}

export async function workshops(wanted: Wanted): Promise<Draft[]> {
  return (await liveRows(t.workshops, wanted)).map(({ id, programId, iterationId, title, place, theme, challenge, notes }) =>
    draftOf({ id, programId, iterationId, passages: [inside(title, place, theme, challenge, notes)] }));
}

export async function observations(wanted: Wanted): Promise<Draft[]> {
  return (await liveRows(t.observations, wanted)).map(({ id, programId, iterationId, what, howUsed, source }) =>
    draftOf({ id, programId, iterationId, passages: [inside(what, howUsed, source)] }));
}

/** Without consent, words heard are the team's. Who said them is not told outside here: their page knows who may be named. */
export async function quotes(wanted: Wanted): Promise<Draft[]> {
  return (await liveRows(t.quotes, wanted)).map(({ id, programId, text, author, consent, disclosure }) => draftOf({
    id, programId, passages: [inside(text, author), ...(consent && isOutward(disclosure) ? [network(text)] : [])],
  }));
}

/** Lines that wait: once sorted, a line is found as what it became. */
export async function capturedLines(wanted: Wanted): Promise<Draft[]> {
  return (await liveRows(t.capturedLines, wanted)).filter(({ sortedAt }) => sortedAt === null).map(({ id, programId, iterationId, text }) =>
    draftOf({ id, programId, iterationId, passages: [{ audience: "team", title: text, text: "" }] }));
}

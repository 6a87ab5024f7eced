import { z } from "zod";
import { notesOf, stateSaid, type ImportedAction, type ReadActions } from "./imported-action.ts";

const name = z.string().catch("");
const instant = z.string().nullish().catch(null);
const ids = z.array(z.string()).catch([]);

/** What is read of a board that Trello exports; the rest of it is not looked at. */
const trelloBoard = z.object({
  name,
  lists: z.array(z.object({ id: z.string(), name, closed: z.boolean().catch(false), pos: z.number().catch(0) })),
  cards: z.array(z.object({
    id: z.string(), name, desc: name, closed: z.boolean().catch(false), idList: z.string(), pos: z.number().catch(0), due: instant, dueComplete: z.boolean().catch(false), dateLastActivity: instant,
    idMembers: ids, idChecklists: ids, idLabels: ids, labels: z.array(z.object({ name, color: z.string().nullish() })).catch([]), attachments: z.array(z.unknown()).catch([]),
  })),
  checklists: z.array(z.object({
    id: z.string(), idCard: z.string(), name, pos: z.number().catch(0),
    checkItems: z.array(z.object({ id: z.string(), name, state: name, pos: z.number().catch(0), due: instant, idMember: z.string().nullish().catch(null) })).catch([]),
  })).catch([]),
  members: z.array(z.object({ id: z.string(), fullName: name, username: name })).catch([]),
  actions: z.array(z.object({ type: name })).catch([]),
});
type Board = z.output<typeof trelloBoard>;
type TrelloCard = Board["cards"][number];

const LONGEST_TITLE = 500;

/** The cards of a Trello export as actions: lists give the state, members the people, items of checklists the steps. Null for another JSON. */
export function readTrello(content: unknown, dayOf: (instant: Date) => string): ReadActions | null {
  const parsed = trelloBoard.safeParse(content);
  if (!parsed.success) return null;
  const board = parsed.data;
  const lists = board.lists.filter(({ closed }) => !closed).sort((a, b) => a.pos - b.pos);
  const places = new Map(lists.map(({ id }, index) => [id, index]));
  const cards = board.cards.filter((card) => !card.closed && places.has(card.idList)).sort((a, b) => (places.get(a.idList) ?? 0) - (places.get(b.idList) ?? 0) || a.pos - b.pos);
  const states = statesOf(lists);
  const read = { board, dayOf, lists, places, states };
  const actions = cards.flatMap((card, index) => withSteps(read, card, index + 1));
  return {
    kind: "trello", name: board.name, actions,
    lists: lists.map(({ id, name: list }, index) => ({ name: list, state: states[index] ?? "to-do", count: cards.filter(({ idList }) => idList === id).length })),
    notes: notesOf({
      closedCards: board.cards.filter(({ closed }) => closed).length,
      closedLists: board.cards.filter(({ closed, idList }) => !closed && !places.has(idList)).length,
      comments: board.actions.filter(({ type }) => type === "commentCard").length,
      attachments: cards.reduce((count, card) => count + card.attachments.length, 0),
      shortened: cards.filter((card) => card.name.length > LONGEST_TITLE).map((card) => card.name.slice(0, 30)),
      untitled: cards.filter((card) => card.name.trim() === "").length,
    }),
  };
}

interface Reading {
  board: Board;
  dayOf: (instant: Date) => string;
  lists: Board["lists"];
  places: ReadonlyMap<string, number>;
  states: ReturnType<typeof statesOf>;
}

/** By the words of the lists; where none of them names what is done, the last of several is taken for it. */
function statesOf(lists: Board["lists"]): ("to-do" | "doing" | "done")[] {
  const said = lists.map(({ name: list }) => stateSaid(list));
  if (said.some((state) => state !== null) || lists.length < 2) return said.map((state) => state ?? "to-do");
  return lists.map((_, index) => (index === lists.length - 1 ? "done" : index === 0 ? "to-do" : "doing"));
}

function withSteps(read: Reading, card: TrelloCard, position: number): ImportedAction[] {
  if (card.name.trim() === "") return [];
  const list = read.places.get(card.idList) ?? 0;
  const checklists = read.board.checklists.filter(({ idCard }) => idCard === card.id).sort((a, b) => a.pos - b.pos);
  const items = checklists.flatMap(({ name: checklist, checkItems }) => [...checkItems].sort((a, b) => a.pos - b.pos).map((item) => ({ ...item, checklist })));
  const steps = items.filter((item) => item.name.trim() !== "").map((item, index): ImportedAction => ({
    id: "", externalId: item.id, parent: card.id, ...titleOf(item.name, ""), state: item.state === "complete" ? "done" : "to-do", position: index + 1,
    owner: item.idMember ? peopleOf(read, [item.idMember])[0] ?? "" : "", coOwners: "", dueOn: dayIn(read, item.due), labels: checklists.length > 1 ? item.checklist : "",
    doneOn: item.state === "complete" ? dayIn(read, card.dateLastActivity) : null,
  }));
  return [cardRead(read, card, list, position), ...steps];
}

function cardRead(read: Reading, card: TrelloCard, list: number, position: number): ImportedAction {
  const [owner = "", ...others] = peopleOf(read, card.idMembers);
  const isDone = card.dueComplete || read.states[list] === "done";
  return {
    id: "", externalId: card.id, parent: "", ...titleOf(card.name, card.desc), position, owner, coOwners: others.join(", "), dueOn: dayIn(read, card.due), labels: labelsOf(read, card, list),
    ...(card.dueComplete ? { state: "done" as const } : { list }), doneOn: isDone ? dayIn(read, card.dateLastActivity) : null,
  };
}

/** A title that is too long for one goes on in the description. */
function titleOf(given: string, description: string): { title: string; description: string } {
  const title = given.replaceAll(/\s+/g, " ").trim();
  if (title.length <= LONGEST_TITLE) return { title, description: description.trim().slice(0, 10_000) };
  return { title: `${title.slice(0, LONGEST_TITLE - 1)}…`, description: `${given}\n\n${description}`.trim().slice(0, 10_000) };
}

/** Labels, and the list it stood in when several lists become one state: nothing of the board is lost. */
function labelsOf({ lists, states }: Reading, card: TrelloCard, list: number): string {
  const shared = states.filter((state) => state === states[list]).length > 1;
  const said = card.labels.map(({ name: label, color }) => label || (color ?? ""));
  return [...said, shared ? (lists[list]?.name ?? "") : ""].map((label) => label.replaceAll(",", " ").trim()).filter(Boolean).join(", ").slice(0, 300);
}

function peopleOf({ board }: Reading, members: readonly string[]): string[] {
  return members.flatMap((id) => {
    const member = board.members.find((one) => one.id === id);
    return member ? [(member.fullName || member.username).replaceAll(",", " ").trim()] : [];
  }).filter(Boolean);
}

function dayIn({ dayOf }: Reading, said: string | null | undefined): string | null {
  const at = said ? Date.parse(said) : Number.NaN;
  return Number.isNaN(at) ? null : dayOf(new Date(at));
}

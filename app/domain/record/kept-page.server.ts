import { stateOfData } from "#db/store.ts";
import type { Actor } from "#app/domain/access/actor.ts";

/** Pages in memory at most; the one asked for longest ago goes first. */
const MOST_PAGES = 40;

const pages = new Map<string, { state: number; page: Promise<unknown> }>();

/**
 * What a loader gives a member at this address, made once and given again while nothing at all is written to the database.
 * Only for what depends on the address, the member and the records: nothing of the moment, of cookies or of headers.
 */
export async function keptPage<T>({ request }: { request: Request }, actor: Actor, make: () => Promise<T>): Promise<T> {
  const state = stateOfData();
  if (state === null) return make();
  const key = addressOf(request, actor);
  const known = pages.get(key);
  const page = known?.state === state ? (known.page as Promise<T>) : make().then(deepFrozen);
  pages.delete(key);
  pages.set(key, { state, page });
  page.catch(() => pages.delete(key));
  const [oldest] = pages.keys();
  if (pages.size > MOST_PAGES && oldest !== undefined) pages.delete(oldest);
  return page;
}

function addressOf(request: Request, { workspaceId, memberId, role, language, today }: Actor): string {
  const { pathname, searchParams } = new URL(request.url);
  searchParams.delete("_routes");
  return [workspaceId, memberId, role, language, today, pathname.replace(/\.data$/, ""), searchParams.toString()].join("\n");
}

/** Given to several readers: whoever would change it is told. */
function deepFrozen<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const held of Object.values(value)) deepFrozen(held);
  return Object.freeze(value);
}

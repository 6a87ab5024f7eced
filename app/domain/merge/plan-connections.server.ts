import { eq, and, or } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { change, removal, type Moved } from "./moved.server.ts";

type Connection = typeof t.personConnections.$inferSelect;

/** Whoever the person merged knows, the kept one knows: what both knew is one connection, the stronger and the more recent of the two. */
export async function planConnections(actor: Actor, keptId: string, mergedId: string): Promise<Moved[]> {
  const known = new Map((await connectionsOf(actor, keptId)).map((one) => [otherEnd(one, keptId), one]));
  return (await connectionsOf(actor, mergedId)).flatMap((one) => {
    const who = otherEnd(one, mergedId);
    if (who === keptId) return [removal("personConnections", one)];
    const twin = known.get(who);
    if (!twin) return [change("personConnections", one, one.fromPersonId === mergedId ? "fromPersonId" : "toPersonId", keptId)];
    return [removal("personConnections", one), ...strengthened(twin, one)];
  });
}

async function connectionsOf(actor: Actor, personId: string): Promise<Connection[]> {
  const { workspaceId, fromPersonId, toPersonId } = t.personConnections;
  return db().select().from(t.personConnections).where(and(eq(workspaceId, actor.workspaceId), or(eq(fromPersonId, personId), eq(toPersonId, personId))));
}

const otherEnd = (one: Connection, personId: string): string => (one.fromPersonId === personId ? one.toPersonId : one.fromPersonId);

function strengthened(kept: Connection, other: Connection): Moved[] {
  const moves: Moved[] = [];
  if (other.strength > kept.strength) moves.push(change("personConnections", kept, "strength", other.strength));
  if ((other.lastContactOn ?? "") > (kept.lastContactOn ?? "")) moves.push(change("personConnections", kept, "lastContactOn", other.lastContactOn));
  if (kept.note === "" && other.note !== "") moves.push(change("personConnections", kept, "note", other.note));
  return moves;
}

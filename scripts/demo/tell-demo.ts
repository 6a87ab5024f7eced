import { and, eq } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { PASSWORD, PEOPLE, WORKSPACE } from "./cast.ts";
import { tellStory } from "./tell-story.ts";

export type SignIn = { email: string; workspace: string; password: string };

/** Tells the demo programme in an empty database; returns the demo's sign-ins, none when its workspace is not there. */
export async function tellDemo(): Promise<SignIn[]> {
  if ((await db().$count(t.workspaces)) === 0) await tellStory();
  const [demo] = await db().select({ id: t.workspaces.id }).from(t.workspaces).where(and(eq(t.workspaces.slug, WORKSPACE), eq(t.workspaces.demonstration, true)));
  if (!demo) return [];
  // The story ends with lines to sort, which stay once sorted.
  const ended = (await db().$count(t.capturedLines, eq(t.capturedLines.workspaceId, demo.id))) > 0;
  if (!ended) throw new Error("The demo was cut short while it was told: empty the database (or remove DATA_DIR) and start again.");
  return Object.values(PEOPLE).map(({ email }) => ({ email, workspace: WORKSPACE, password: PASSWORD }));
}

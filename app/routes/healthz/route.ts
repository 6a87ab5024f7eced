import { pingDatabase } from "#app/domain/workspace/ping-database.server.ts";

/** Public: for whoever watches the server. */
export const access = "public";

export async function loader() {
  try {
    await pingDatabase();
    return Response.json({ status: "ok" });
  } catch {
    return Response.json({ status: "unavailable" }, { status: 503 });
  }
}

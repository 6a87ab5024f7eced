import { readdirSync, readFileSync } from "node:fs";
import type { APIRequestContext } from "@playwright/test";
import { expect, test } from "./support/test.ts";
import { post, signUp } from "./support/people.ts";
import type { Workspace } from "./support/people.ts";

const NOBODY = "0190c3a2-7a10-7000-8000-000000000000";

type Door = { route: string; path: (workspace: string) => string; writes: boolean; reads: boolean };

/** Every route module of a workspace, from its folder: what is added later is walked without being named here. */
const doors: Door[] = readdirSync("app/routes")
  .filter((name) => name.startsWith("w.$workspace"))
  .map((name) => {
    const folder = `app/routes/${name}`;
    const file = readdirSync(folder).find((one) => /^route\.tsx?$/.test(one)) ?? "route.tsx";
    const source = readFileSync(`${folder}/${file}`, "utf8");
    const has = (door: string) => new RegExp(`^export (async )?(function|const) ${door}\\b`, "m").test(source);
    return { route: name, path: (workspace) => pathOf(name, workspace), writes: has("action"), reads: has("loader") };
  });

/** The address of a flat route name; ids are of nobody, the programme is none of ours. */
function pathOf(name: string, workspace: string): string {
  const parts = name.replaceAll("[.]", "\u0000").split(".").filter((part) => !part.startsWith("_"));
  const segments = parts.map((part) => {
    const plain = part.replace(/_$/, "").replaceAll("\u0000", ".");
    if (plain === "$workspace") return workspace;
    return plain.startsWith("$") ? NOBODY : plain;
  });
  return `/${segments.join("/")}`;
}

const index = (door: Door) => (door.route.endsWith("_index") ? "?index" : "");
const closed = [403, 404];

async function readEvery(request: APIRequestContext, workspace: Workspace): Promise<string[]> {
  const open: string[] = [];
  for (const door of doors.filter(({ reads }) => reads)) {
    const answer = await request.get(door.path(workspace.slug), { maxRedirects: 0 });
    if (!closed.includes(answer.status())) open.push(`GET ${door.route}: ${answer.status()}`);
  }
  return open;
}

async function writeEvery(request: APIRequestContext, workspace: Workspace): Promise<string[]> {
  const open: string[] = [];
  for (const door of doors.filter(({ writes }) => writes)) {
    const answer = await post(request, `${door.path(workspace.slug)}${index(door)}`, { form: "nothing", id: NOBODY, kind: "usage" });
    if (!closed.includes(answer.status())) open.push(`POST ${door.route}: ${answer.status()}`);
  }
  return open;
}

test("a member of another workspace finds nothing and writes nothing", async ({ newWorkspace, browser }) => {
  const workspace = await newWorkspace();
  const stranger = await browser.newContext();
  await signUp(stranger.request, "Ailleurs");
  expect(await readEvery(stranger.request, workspace)).toEqual([]);
  expect(await writeEvery(stranger.request, workspace)).toEqual([]);
  await stranger.close();
});

test("someone signed out is sent to sign in, and reads and writes nothing", async ({ newWorkspace, browser }) => {
  const workspace = await newWorkspace();
  const nobody = await browser.newContext();
  for (const door of doors) {
    for (const answer of [
      ...(door.reads ? [await nobody.request.get(door.path(workspace.slug), { maxRedirects: 0 })] : []),
      ...(door.writes ? [await post(nobody.request, `${door.path(workspace.slug)}${index(door)}`, { form: "nothing" })] : []),
    ]) {
      expect(answer.status(), door.route).toBe(302);
      expect(answer.headers()["location"], door.route).toMatch(/^\/login/);
    }
  }
  await nobody.close();
});

/** What a role may post to besides its own: each answers 400 or 422 to a form it does not know, and checks the rest itself. */
const MAY_WRITE: Record<"viewer" | "partner", RegExp> = {
  // A viewer has a calendar of their own, and decides, also on a question and on an overrun, where the losses and the closing are.
  viewer: /\.(comments|calendars|members|trash|dashboard|decisions(\.\$id)?|objections(\.\$id)?|questions\.\$id|iterations\.\$id\.(loss|closure))$/,
  // A partner answers their own first steps on the page of losses, and writes their own sheet.
  partner: /\.(members|trash|commitments|stakeholders\.\$id|iterations\.\$id\.loss)$/,
};

for (const role of ["viewer", "partner"] as const) {
  test(`a ${role} is refused every write that is not theirs`, async ({ newWorkspace, inviteAs }) => {
    const workspace = await newWorkspace();
    const { page } = await inviteAs(workspace, role);
    const open = await writeEvery(page.request, workspace);
    expect(open.filter((line) => !MAY_WRITE[role].test(line.replace(/^POST |: \d+$/g, "")))).toEqual([]);
    expect(open.filter((line) => !/: 4\d\d$/.test(line)), "nothing was written").toEqual([]);
  });

  test(`a ${role} finds no record that is not there`, async ({ newWorkspace, inviteAs }) => {
    const workspace = await newWorkspace();
    const { page } = await inviteAs(workspace, role);
    const withIds = doors.filter(({ reads, route }) => reads && /\$(id|program)/.test(route));
    for (const door of withIds) {
      const answer = await page.request.get(door.path(workspace.slug), { maxRedirects: 0 });
      expect(closed, `${door.route}: ${answer.status()}`).toContain(answer.status());
    }
  });
}

test("what only those inside may read is closed to a partner, what owners administer to a viewer", async ({ newWorkspace, inviteAs }) => {
  const workspace = await newWorkspace();
  const partner = await inviteAs(workspace, "partner");
  for (const page of ["members", "lists", "settings", "journal", "trash", "export.json"]) {
    expect((await partner.page.request.get(`/w/${workspace.slug}/${page}`)).status(), page).toBe(403);
  }
  const viewer = await inviteAs(workspace, "viewer");
  for (const page of ["settings", "trash", "export.json"]) expect((await viewer.page.request.get(`/w/${workspace.slug}/${page}`)).status(), page).toBe(403);
});

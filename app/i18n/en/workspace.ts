import type { workspace as french } from "../fr/workspace.ts";

export const workspace: typeof french = {
  yours: "Your workspaces",
  noneYours: "You are a member of no workspace. Ask whoever runs yours for an invitation.",
  programs: "Programmes",
  programsDef: "A programme opens a resource to communities, version by version.",
  newProgram: "New programme",
  noProgram: "No programme yet. The first is ready in a few minutes.",
  stakeholders: "Stakeholders",
  persons: "People",
  usages: "Usages",
  lists: "Lists",
  members: "Members",
  journal: "Journal",
  trash: "Trash",
  settings: "Settings",
  administration: "Workspace",
};

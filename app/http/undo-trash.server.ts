import type { Actor } from "#app/domain/access/actor.ts";
import type { SubjectKind } from "#app/domain/audit/audit-event.ts";
import { paths } from "#app/paths.ts";
import type { Toast } from "./toast.server.ts";

/** The way back after a deletion: out of the trash, then back to this page. */
export const undoTrash = (actor: Actor, kind: SubjectKind, id: string, to: string): NonNullable<Toast["undo"]> => ({
  action: paths.trash(actor.workspaceSlug), fields: { form: "restore", kind, id, to },
});

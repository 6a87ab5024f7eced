import { and, asc, eq, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import type { SubjectKind } from "#app/domain/audit/audit-event.ts";
import { namesOfMembers } from "#app/domain/member/queries.server.ts";

export interface CommentView {
  id: string;
  body: string;
  /** « » for someone erased. */
  by: string;
  at: string;
  own: boolean;
}

export interface CommentThreadView {
  workspace: string;
  kind: SubjectKind;
  id: string;
  comments: CommentView[];
}

/** What a page shows of the comments on its record; null for a partner, who neither reads nor writes them. */
export async function threadOf(actor: Actor, kind: SubjectKind, id: string): Promise<CommentThreadView | null> {
  if (!can(actor.role, "comment:write")) return null;
  return { workspace: actor.workspaceSlug, kind, id, comments: await commentsOf(actor, kind, id) };
}

/** The comments on a record, the oldest first. None for a partner: comments are the team's and the deciders'. */
export async function commentsOf(actor: Actor, kind: SubjectKind, id: string): Promise<CommentView[]> {
  if (!can(actor.role, "comment:write")) return [];
  const rows = await db()
    .select()
    .from(t.comments)
    .where(and(eq(t.comments.workspaceId, actor.workspaceId), eq(t.comments.subjectKind, kind), eq(t.comments.subjectId, id), isNull(t.comments.deletedAt)))
    .orderBy(asc(t.comments.id));
  const names = await namesOfMembers(actor, rows.map(({ createdBy }) => createdBy));
  return rows.map(({ id: commentId, body, createdBy, createdAt }) => ({
    id: commentId, body, by: names.get(createdBy) ?? "", at: createdAt.toISOString(), own: createdBy === actor.memberId,
  }));
}

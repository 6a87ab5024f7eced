import type { EditionContent } from "./edition-content.ts";

interface Answer { requestId: string | null; subjectKind: string; subjectId: string }

/** Whether a decision answers what an edition asked: the same request, or the same subject asked about anew. */
export function asksFor(content: string, { requestId, subjectKind, subjectId }: Answer): boolean {
  const { request } = (JSON.parse(content) as EditionContent).facts.view.asked;
  if (!request) return false;
  return request.id === requestId || (request.subject.kind === subjectKind && request.subject.id === subjectId);
}

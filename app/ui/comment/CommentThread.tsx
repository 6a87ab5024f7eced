import { Form, useLocation } from "@remix-run/react";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/format.ts";
import { Button } from "#app/ui/primitives/Button.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { TextArea } from "#app/ui/primitives/TextArea.tsx";

export type ThreadComment = { id: string; body: string; by: string; at: string; own: boolean };

/** The record the comments are on, and what is said of it. */
type Thread = { workspace: string; kind: string; id: string; comments: readonly ThreadComment[] };

/** What the team and the deciders say about a record, and come back to after writing. A partner's page has no thread. */
export function CommentThread({ thread }: { thread: Thread | null }) {
  const t = useT();
  const returnTo = `${useLocation().pathname}#comments`;
  if (thread === null) return null;
  const { kind, id, comments } = thread;
  const action = paths.comments(thread.workspace);
  return (
    <Section title={t.comment.title} id="comments">
      {comments.length === 0 ? <p className="soft">{t.comment.none}</p> : null}
      <ul className="lines lines-plain">
        {comments.map((comment) => <CommentLine key={comment.id} {...{ comment, action, returnTo }} />)}
      </ul>
      <Form method="post" action={action} className="form" key={comments.length}>
        <input type="hidden" name="form" value="comment" />
        <input type="hidden" name="to" value={returnTo} />
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="id" value={id} />
        <TextArea label={t.comment.write} name="body" required maxLength={4_000} rows={2} />
        <p><Button>{t.comment.send}</Button></p>
      </Form>
    </Section>
  );
}

function CommentLine({ comment, action, returnTo }: { comment: ThreadComment; action: string; returnTo: string }) {
  const t = useT();
  const language = useLanguage();
  return (
    <li>
      <p className="soft"><b>{comment.by || t.comment.erased}</b> · {formatDay(comment.at.slice(0, 10), language)}</p>
      <p className="whitespace-pre-wrap break-words">{comment.body}</p>
      {comment.own ? (
        <Form method="post" action={action}>
          <input type="hidden" name="form" value="trash" />
          <input type="hidden" name="to" value={returnTo} />
          <input type="hidden" name="id" value={comment.id} />
          <Button look="quiet">{t.comment.remove}</Button>
        </Form>
      ) : null}
    </li>
  );
}

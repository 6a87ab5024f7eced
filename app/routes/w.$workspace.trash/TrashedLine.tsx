import { Form } from "@remix-run/react";
import type { Trashed } from "#app/domain/trash/queries.server.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { seededLabel } from "#app/i18n/seeded-label.ts";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/format.ts";
import { Button } from "#app/ui/primitives/Button.tsx";
import "#app/i18n/words/journal.ts";
import "#app/i18n/words/trash.ts";

export function TrashedLine({ slug, trashed }: { slug: string; trashed: Trashed }) {
  const t = useT();
  const language = useLanguage();
  const { kind, id, deletedAt, by } = trashed;
  const label = kind === "usage" ? seededLabel(t, "usage", trashed) : trashed.label;
  const what = [t.journal.kinds[kind], label && t.journal.quoted(label)].filter(Boolean).join(" ");
  const day = formatDay(deletedAt.slice(0, 10), language);
  return (
    <li>
      <span>
        {what} <span className="soft">{by === null ? t.trash.onDay(day) : t.trash.by(by || t.journal.erased, day)}</span>
      </span>
      <Form method="post" action={paths.trash(slug)}>
        <input type="hidden" name="form" value="restore" />
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="id" value={id} />
        <Button look="slim" aria-label={t.trash.restoreThis(what)}>{t.trash.restore}</Button>
      </Form>
    </li>
  );
}

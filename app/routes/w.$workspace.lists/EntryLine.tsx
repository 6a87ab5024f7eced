import { Form } from "@remix-run/react";
import type { EditedEntry } from "#app/domain/list-entry/queries.server.ts";
import type { ListName } from "#app/domain/workspace/seeds.ts";
import { useT } from "#app/i18n/context.tsx";
import { seededLabel } from "#app/i18n/seeded-label.ts";
import { Badge } from "#app/ui/primitives/Badge.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { RenameEntry } from "./RenameEntry.tsx";

type EntryLineProps = { list: ListName; entry: EditedEntry; mayEdit: boolean; first: boolean; last: boolean };

export function EntryLine({ list, entry, mayEdit, first, last }: EntryLineProps) {
  const t = useT();
  const label = seededLabel(t, list, entry);
  const audience = entry.audience ?? (list === "purpose" && entry.seedKey ? t.lists.audience[entry.seedKey] : undefined);
  return (
    <li>
      <p>
        {label} {entry.retired ? <Badge>{t.listEntry.retired}</Badge> : null}{" "}
        <span className="soft">{[audience, t.listEntry.uses(entry.uses)].filter(Boolean).join(" · ")}</span>
      </p>
      {mayEdit ? (
        <>
          <div className="btn-row">
            {first ? null : <Act act="move" {...{ list, entry }} direction="up" label="↑" name={t.listEntry.up(label)} />}
            {last ? null : <Act act="move" {...{ list, entry }} direction="down" label="↓" name={t.listEntry.down(label)} />}
            {entry.retired
              ? <Act act="unretire" {...{ list, entry }} label={t.listEntry.unretire} name={`${t.listEntry.unretire}${t.common.colon}${label}`} />
              : <Act act="retire" {...{ list, entry }} label={t.listEntry.retire} name={`${t.listEntry.retire}${t.common.colon}${label}`} />}
            {entry.uses === 0 ? <Act act="delete" {...{ list, entry }} label={t.listEntry.remove} name={`${t.listEntry.remove}${t.common.colon}${label}`} /> : null}
          </div>
          <RenameEntry {...{ list, entry, label, audience: audience ?? "" }} />
        </>
      ) : null}
    </li>
  );
}

type ActProps = { act: "move" | "retire" | "unretire" | "delete"; list: ListName; entry: { id: string }; direction?: "up" | "down"; label: string; name: string };

function Act({ act, list, entry, direction, label, name }: ActProps) {
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="form" value={`${act}:${entry.id}`} />
      <input type="hidden" name="id" value={entry.id} />
      <input type="hidden" name="list" value={list} />
      {direction ? <input type="hidden" name="direction" value={direction} /> : null}
      <Button look="slim" aria-label={name}>{label}</Button>
    </Form>
  );
}

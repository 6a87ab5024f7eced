import { Form } from "@remix-run/react";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/primitives/Button.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import { kindOfFile } from "./kind-of-file.ts";
import "#app/i18n/words/attachment.ts";

export type AttachedFile = { id: string; name: string; caption: string; type: string; bytes: number; width: number | null; height: number | null; revision: number };
type AttachmentItemProps = { item: AttachedFile; workspace: string; mayWrite: boolean; to: string };

export function AttachmentItem({ item, workspace, mayWrite, to }: AttachmentItemProps) {
  const { attachment: words } = useT();
  const kind = kindOfFile(item.type);
  const address = paths.attachment(workspace, item.id);
  return (
    <li className={kind === "picture" ? "file file-picture" : "file"} id={`file-${item.id}`}>
      {kind === "picture" ? (
        <a href={address}>
          <img src={paths.attachment(workspace, item.id, { size: "small" })} alt={item.caption || words.picture(item.name)} width={item.width ?? undefined} height={item.height ?? undefined} loading="lazy" />
        </a>
      ) : null}
      {item.caption ? <p className="file-caption">{item.caption}</p> : null}
      <p className="note break-words"><a href={address} aria-label={words.open(item.name)}>{item.name}</a> · {words.kinds[kind]} · {words.size(item.bytes)}</p>
      {mayWrite ? <ItemForms item={item} action={paths.attachments(workspace)} to={to} /> : null}
    </li>
  );
}

function ItemForms({ item, action, to }: { item: AttachedFile; action: string; to: string }) {
  const { attachment: words } = useT();
  const hidden = (form: string) => Object.entries({ form, id: item.id, to }).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
  return (
    <Disclosure small summary={words.describe}>
      <Form method="post" action={action} encType="multipart/form-data" className="form" key={item.revision}>
        {hidden("caption")}
        <input type="hidden" name="revision" value={item.revision} />
        <TextField label={words.caption} name="caption" defaultValue={item.caption} maxLength={300} />
        <p><Button look="slim">{words.save}</Button></p>
      </Form>
      <Form method="post" action={action} encType="multipart/form-data">
        {hidden("detach")}
        <Button look="quiet" aria-label={words.removeThis(item.name)}>{words.remove}</Button>
      </Form>
    </Disclosure>
  );
}

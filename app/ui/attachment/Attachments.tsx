import { useLocation } from "@remix-run/react";
import { useT } from "#app/i18n/context.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { AttachForm } from "./AttachForm.tsx";
import { AttachmentItem, type AttachedFile } from "./AttachmentItem.tsx";
import "#app/i18n/words/attachment.ts";

/** What `attachmentsOf` gives. */
type AttachmentsProps = {
  list: { workspace: string; kind: string; id: string; mayWrite: boolean; items: readonly AttachedFile[] };
  /** Without a heading, inside a line that has its own. */
  inline?: boolean;
};

/** The photos and files on a record, and what takes more of them. Its forms go to the address of files: the page has nothing to answer. */
export function Attachments({ list, inline = false }: AttachmentsProps) {
  const { attachment: words } = useT();
  if (inline) return <AttachedFiles list={list} small />;
  if (list.items.length === 0 && !list.mayWrite) return null;
  return (
    <Section title={words.title(list.items.length)} id="files">
      {list.items.length === 0 ? <p className="soft">{words.none}</p> : null}
      <AttachedFiles list={list} />
    </Section>
  );
}

function AttachedFiles({ list, small }: { list: AttachmentsProps["list"]; small?: boolean }) {
  const { attachment: words } = useT();
  const { pathname, search } = useLocation();
  const { workspace, kind, id, mayWrite, items } = list;
  const to = `${pathname}${search}${small ? "" : "#files"}`;
  return (
    <>
      {items.length > 0 ? <ul className="files">{items.map((item) => <AttachmentItem key={item.id} {...{ item, workspace, mayWrite, to }} />)}</ul> : null}
      {mayWrite ? <Disclosure small summary={words.add}><AttachForm key={items.length} {...{ workspace, kind, id, to }} /></Disclosure> : null}
    </>
  );
}

import { Link, useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Boxes } from "#app/ui/form/Boxes.tsx";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import type { ProjectData } from "./compose-project.server.ts";
import "#app/i18n/words/project.ts";

/** What it uses of what was opened. */
export function ItemsSection({ data: { sheet, workspace, shell, choices } }: { data: ProjectData }) {
  const t = useT();
  const { project: words } = t;
  const refused = refusedForm(useActionData(), "items");
  const used = sheet.items.map(({ id }) => id);
  return (
    <Section title={words.items(used.length)} id="items">
      {used.length === 0 ? <p className="soft">{words.noItems}</p> : null}
      <ul className="lines lines-plain">{sheet.items.map(({ id, name }) => <li key={id}><Link to={`${paths.openingCatalogue(workspace, shell.slug)}#${id}`}>{name}</Link></li>)}</ul>
      {choices && choices.items.length > 0 ? (
        <Disclosure summary={words.chooseItems} open={Boolean(refused)}>
          <PostForm key={used.join()} name="items" refused={refused} submit={t.common.save}>
            {() => <Boxes legend={words.itemsLegend} name="itemIds" options={choices.items.map(({ id, name }) => ({ value: id, label: name }))} kept={used} refused={refused} />}
          </PostForm>
        </Disclosure>
      ) : null}
    </Section>
  );
}

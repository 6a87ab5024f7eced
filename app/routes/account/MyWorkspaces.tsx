import { Form, Link } from "@remix-run/react";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/primitives/Button.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import "#app/i18n/words/account.ts";

/** The way out of a workspace is here too, for those who may not read its list of members. */
export function MyWorkspaces({ workspaces }: { workspaces: readonly { slug: string; name: string }[] }) {
  const t = useT();
  return (
    <Section title={t.account.workspaces}>
      {workspaces.length === 0 ? <p>{t.workspace.noneYours}</p> : null}
      <ul className="lines">
        {workspaces.map(({ slug, name }) => (
          <li key={slug}>
            <Link to={paths.workspace(slug)}>{name}</Link>
            <Form method="post" action={paths.members(slug)}>
              <input type="hidden" name="form" value="leave" />
              <Button look="quiet" aria-label={`${t.account.leave}${t.common.colon}${name}`}>{t.account.leave}</Button>
            </Form>
          </li>
        ))}
      </ul>
    </Section>
  );
}

import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireAccount } from "#app/auth/require-member.server.ts";
import { workspacesOf } from "#app/domain/workspace/queries.server.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { PlainShell } from "#app/ui/layout/PlainShell.tsx";

export async function loader(received: LoaderFunctionArgs) {
  const account = await requireAccount(received);
  const workspaces = await workspacesOf(account.id);
  const [first, ...others] = workspaces;
  if (first && others.length === 0) throw redirect(paths.workspace(first.slug));
  return { workspaces };
}

export default function Home() {
  const t = useT();
  const { workspaces } = useLoaderData<typeof loader>();
  return (
    <PlainShell title={t.workspace.yours}>
      {workspaces.length === 0 ? <p>{t.workspace.noneYours}</p> : null}
      <ul className="plain-list">
        {workspaces.map(({ slug, name }) => (
          <li key={slug}><Link to={paths.workspace(slug)}>{name}</Link></li>
        ))}
      </ul>
      <p><Link to={paths.account()}>{t.layout.account}</Link></p>
    </PlainShell>
  );
}

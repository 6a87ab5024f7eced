import { type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { heldForm } from "#app/auth/held-form.server.ts";
import { requireAccount } from "#app/auth/require-member.server.ts";
import { useT } from "#app/i18n/context.tsx";
import { PlainShell } from "#app/ui/layout/PlainShell.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import "#app/i18n/words/auth.ts";

export async function loader(received: LoaderFunctionArgs) {
  await requireAccount(received);
  return { held: await heldForm(received.params.token ?? "", new Date()) };
}

/** Sends the kept form where it was going: at once with JavaScript, with a button without. */
export default function Resume() {
  const t = useT();
  const { held } = useLoaderData<typeof loader>();
  const form = useRef<HTMLFormElement>(null);
  // A script of the page would not run after a sign-in that changed the page without loading it.
  useEffect(() => form.current?.submit(), []);
  if (!held) return <PlainShell title={t.auth.resumeTitle}><p>{t.auth.resumeGone}</p></PlainShell>;
  const written = held.fields.filter(([name, value]) => value.trim() !== "" && !["form", "to", "revision"].includes(name) && value.includes(" "));
  return (
    <PlainShell title={t.auth.resumeTitle}>
      <p>{t.auth.resumeBody}</p>
      {written.map(([name, value], index) => <blockquote key={`${name}-${index}`}>{value}</blockquote>)}
      <form method="post" action={held.path} ref={form}>
        {held.fields.map(([name, value], index) => <input key={`${name}-${index}`} type="hidden" name={name} value={value} />)}
        <Button look="main">{t.auth.resumeSend}</Button>
      </form>
    </PlainShell>
  );
}

import { Form } from "@remix-run/react";
import { useT } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { ButtonLink } from "#app/ui/primitives/ButtonLink.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import type { ClosureView } from "./closure-view.server.ts";

export function Newcomers({ newcomers, confirmed, href }: { newcomers: ClosureView["newcomers"]; confirmed: boolean; href: string }) {
  const t = useT();
  return (
    <Section id="newcomers" title={t.closing.newcomers} definition={t.closing.newcomersDefinition} aside={confirmed ? t.closing.confirmed : t.closing.toConfirm}>
      {newcomers.length > 0 && (
        <ul className="lines">
          {newcomers.map(({ id, name, origin, originThrough }) => (
            <li key={id}><b>{name}</b><span className="due">{origin === "emerged" && originThrough ? t.closing.through[originThrough] : t.closing.planned}</span></li>
          ))}
        </ul>
      )}
      <Form method="post" className="btn-row" preventScrollReset>
        <input type="hidden" name="form" value="newcomers" />
        {!confirmed && <Button look="slim">{t.closing.confirm(newcomers.length)}</Button>}
        <ButtonLink look="slim" href={href}>{t.closing.addSomeone}</ButtonLink>
      </Form>
    </Section>
  );
}

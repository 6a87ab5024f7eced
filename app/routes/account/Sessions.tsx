import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/primitives/Button.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import "#app/i18n/words/account.ts";
import "#app/i18n/words/auth.ts";

export function Sessions({ count }: { count: number }) {
  const t = useT();
  return (
    <Section title={t.account.sessions} definition={t.account.sessionCount(count)}>
      <form method="post" action={paths.logout()} className="btn-row">
        <Button>{t.auth.signOut}</Button>
        <Button name="everywhere" value="1">{t.auth.signOutEverywhere}</Button>
      </form>
    </Section>
  );
}

import type { InvitationView } from "#app/domain/member/queries.server.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { formatDay } from "#app/platform/format.ts";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { MemberButton } from "./SmallForms.tsx";
import "#app/i18n/words/member.ts";

export function Invitations({ invitations }: { invitations: readonly InvitationView[] }) {
  const t = useT();
  const language = useLanguage();
  return (
    <Section title={t.member.invitations}>
      {invitations.length === 0 ? <EmptyState>{t.member.noInvitation}</EmptyState> : null}
      <ul className="lines">
        {invitations.map(({ id, role, stakeholder, state, expiresOn }) => (
          <li key={id}>
            <span>
              {[t.member.roles[role], stakeholder].filter(Boolean).join(" · ")}{" "}
              <span className="soft">{t.member.states[state]}{state === "open" ? ` ${t.member.until(formatDay(expiresOn, language))}` : ""}</span>
            </span>
            {state === "open" ? <MemberButton name="revoke" id={id} label={t.member.revoke} /> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

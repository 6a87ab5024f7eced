import type { MemberView, SideChoice } from "#app/domain/member/queries.server.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { formatDay } from "#app/platform/format.ts";
import { Badge } from "#app/ui/primitives/Badge.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { ManageMember } from "./ManageMember.tsx";
import { LeaveForm } from "./SmallForms.tsx";
import "#app/i18n/words/member.ts";

type MemberListProps = { members: readonly MemberView[]; sides: readonly SideChoice[]; administers: boolean };

export function MemberList({ members, sides, administers }: MemberListProps) {
  const t = useT();
  return (
    <Section title={t.member.count(members.length)}>
      <ul className="lines lines-plain">
        {members.map((member) => (
          <li key={member.id}>
            <MemberLine member={member} />
            {administers ? <ManageMember {...{ member, sides }} /> : member.isYou ? <LeaveForm /> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function MemberLine({ member }: { member: MemberView }) {
  const t = useT();
  const language = useLanguage();
  return (
    <>
      <p><b>{member.name}</b> {member.isYou ? <Badge look="accent">{t.member.you}</Badge> : null} <Badge>{t.member.roles[member.role]}</Badge></p>
      <p className="soft">
        {[member.email, member.stakeholder && `${t.member.side} ${member.stakeholder}`, `${t.member.since} ${formatDay(member.joinedAt, language)}`]
          .filter(Boolean).join(" · ")}
      </p>
    </>
  );
}

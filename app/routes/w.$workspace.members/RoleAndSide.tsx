import { ROLES } from "#app/domain/access/permissions.ts";
import type { SideChoice } from "#app/domain/member/queries.server.ts";
import { useT } from "#app/i18n/context.tsx";
import type { OptionGroup } from "#app/ui/primitives/option.ts";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import "#app/i18n/words/member.ts";

export function RoleField({ role, error }: { role?: string; error?: string }) {
  const t = useT();
  const options = ROLES.map((value) => ({ value, label: t.member.roles[value] }));
  return <SelectField label={t.member.role} name="role" options={options} empty={false} defaultValue={role ?? "editor"} error={error} />;
}

type SideFieldProps = { sides: readonly SideChoice[]; stakeholderId?: string | null; error?: string };

/** « Us » first: the only sides that those inside may have. */
export function SideField({ sides, stakeholderId, error }: SideFieldProps) {
  const t = useT();
  const group = (heading: string, isUs: boolean): OptionGroup[] => {
    const options = sides.filter((side) => side.isUs === isUs).map(({ id, name }) => ({ value: id, label: name }));
    return options.length > 0 ? [{ heading, options }] : [];
  };
  return (
    <SelectField
      label={t.member.side} name="stakeholderId" hint={t.member.sideHint} empty={t.member.noSide}
      options={[...group(t.member.us, true), ...group(t.member.others, false)]} defaultValue={stakeholderId ?? ""} error={error}
    />
  );
}

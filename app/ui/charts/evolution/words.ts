import { useT } from "#app/i18n/context.tsx";
import { groupTitle } from "#app/i18n/evolution-words.ts";
import type { GroupName, Grouping } from "#app/domain/chart/evolution-spec.ts";
import "#app/i18n/words/evolution.ts";

export function useGroupTitle(grouping: Grouping): (name: GroupName) => string {
  const t = useT();
  return (name) => groupTitle(t, grouping, name);
}

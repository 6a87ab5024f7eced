import { useT } from "#app/i18n/context.tsx";
import { Badge } from "../primitives/Badge.tsx";

/** Says that what one reads was corrected after the closing. */
export function AmendedMark() {
  const t = useT();
  return <> <Badge>{t.closing.amend.mark}</Badge></>;
}

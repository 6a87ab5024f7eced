import { useT } from "#app/i18n/context.tsx";
import { Badge } from "../primitives/Badge.tsx";
import "#app/i18n/words/closing.ts";

/** Says that what one reads was corrected after the closing. */
export function AmendedMark() {
  const t = useT();
  return <> <Badge>{t.closing.amend.mark}</Badge></>;
}

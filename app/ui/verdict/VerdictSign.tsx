import type { VerdictOrRunning } from "./verdict-kind.ts";
import { VERDICT_SIGNS } from "./verdict-signs.ts";

export function VerdictSign({ verdict }: { verdict: VerdictOrRunning }) {
  return <svg className="sign" viewBox="0 0 20 20" aria-hidden="true"><path d={VERDICT_SIGNS[verdict]} /></svg>;
}

import type { Option } from "../primitives/option.ts";
import { EvidenceForm } from "./EvidenceForm.tsx";
import type { HypothesisRow, RefusedTexts } from "./hypothesis-row.ts";
import { ThresholdForm } from "./ThresholdForm.tsx";

type TestingProps = { hypothesis: HypothesisRow; /** Facts come once the iteration runs; a threshold may be written before. */ running: boolean; today: string; experiments: readonly Option[]; refusedOf: (form: "threshold" | "evidence" | "verdict") => RefusedTexts };

/** What a hypothesis under test asks next: its threshold, then its facts; a verdict that lacked one opens its place. */
export function Testing({ hypothesis, running, today, experiments, refusedOf }: TestingProps) {
  const { threshold, facts } = hypothesis;
  const refused = refusedOf("threshold");
  if (threshold === "" || refused) return <ThresholdForm hypothesis={hypothesis} refused={refused} />;
  if (!running) return null;
  const asked = refusedOf("verdict")?.codes.result === "evidenceMissing";
  return <EvidenceForm hypothesis={hypothesis} given={facts.length} today={today} experiments={experiments} refused={refusedOf("evidence")} asked={asked} />;
}

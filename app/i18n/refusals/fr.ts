import { general } from "./fr/general.ts";
import { workspace } from "./fr/workspace.ts";
import { network } from "./fr/network.ts";
import { iteration } from "./fr/iteration.ts";
import { loss } from "./fr/loss.ts";
import { decision } from "./fr/decision.ts";
import { impact } from "./fr/impact.ts";
import { closing } from "./fr/closing.ts";
import { objection } from "./fr/objection.ts";
import { brief } from "./fr/brief.ts";
import { briefFile } from "./fr/brief-file.ts";

/** Every refusal of the domain as a French sentence; the domain names them by these keys. */
export const refusalsFr = {
  ...general,
  ...workspace,
  ...network,
  ...iteration,
  ...loss,
  ...decision,
  ...impact,
  ...closing,
  ...objection,
  ...brief,
  ...briefFile,
};
export type Refusals = typeof refusalsFr;

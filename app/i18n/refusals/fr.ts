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
import { room } from "./fr/room.ts";
import { directory } from "./fr/directory.ts";
import { partnership } from "./fr/partnership.ts";
import { report } from "./fr/report.ts";
import { questionnaire } from "./fr/questionnaire.ts";
import { board } from "./fr/board.ts";
import { attachment } from "./fr/attachment.ts";

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
  ...room,
  ...directory,
  ...partnership,
  ...report,
  ...questionnaire,
  ...board,
  ...attachment,
};
export type Refusals = typeof refusalsFr;

import type { Refusals } from "./fr.ts";
import { general } from "./en/general.ts";
import { workspace } from "./en/workspace.ts";
import { network } from "./en/network.ts";
import { iteration } from "./en/iteration.ts";
import { loss } from "./en/loss.ts";
import { decision } from "./en/decision.ts";
import { impact } from "./en/impact.ts";
import { closing } from "./en/closing.ts";
import { objection } from "./en/objection.ts";
import { brief } from "./en/brief.ts";
import { briefFile } from "./en/brief-file.ts";
import { room } from "./en/room.ts";
import { directory } from "./en/directory.ts";
import { partnership } from "./en/partnership.ts";
import { report } from "./en/report.ts";
import { questionnaire } from "./en/questionnaire.ts";
import { board } from "./en/board.ts";
import { attachment } from "./en/attachment.ts";

export const refusalsEn: Refusals = {
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

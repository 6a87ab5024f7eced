import type { ReactNode } from "react";
import type { ExecutiveView } from "#app/domain/dashboard/executive-view.ts";
import { AskBlock } from "./AskBlock.tsx";
import { ConditionsBlock } from "./ConditionsBlock.tsx";
import { Definitions } from "./Definitions.tsx";
import { ExecutiveHead, type SinceEdition } from "./ExecutiveHead.tsx";
import { LearnedBlock } from "./LearnedBlock.tsx";
import { MovesBlock } from "./MovesBlock.tsx";
import { NextStepBlock } from "./NextStepBlock.tsx";
import { ObjectionsBlock } from "./ObjectionsBlock.tsx";
import { OpeningBlock } from "./OpeningBlock.tsx";
import { PeopleBlock } from "./PeopleBlock.tsx";
import { SharedPage } from "./records.tsx";
import { SinceBlock } from "./SinceBlock.tsx";
import { StakeBlock } from "./StakeBlock.tsx";

type ExecutivePageProps = {
  view: ExecutiveView;
  /** Read through a shared link: nothing but this page is reachable. */
  shared?: boolean;
  /** The four answers, for whoever may give one. */
  decide?: ReactNode;
  aside?: ReactNode;
  edition?: SinceEdition | null;
};

/** The first screen decides, the rest explains. */
export function ExecutivePage({ view, shared = false, decide, aside, edition }: ExecutivePageProps) {
  return (
    <SharedPage.Provider value={shared}>
      <div className="exec">
        <ExecutiveHead view={view} aside={aside} edition={edition} />
        <AskBlock view={view} decide={decide} />
        <OpeningBlock view={view} />
        <div className="exec-top">
          <div className="exec-left"><StakeBlock view={view} /><LearnedBlock view={view} /></div>
          <MovesBlock view={view} />
        </div>
        <div className="exec-below">
          <ObjectionsBlock view={view} />
          <div><ConditionsBlock view={view} /><NextStepBlock view={view} /></div>
          <div><PeopleBlock view={view} /><SinceBlock view={view} /></div>
        </div>
        <Definitions />
      </div>
    </SharedPage.Provider>
  );
}

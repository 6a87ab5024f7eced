import { createContext, useContext, type MutableRefObject } from "react";
import type { EditText } from "./Toolbar.tsx";

/** How what stands beside the text puts something into it, and how the text asks for it: null while nothing is there. */
export interface Bridge { edit: EditText | null; askForFigure: (() => void) | null; backToText: (() => void) | null }

const BridgeContext = createContext<MutableRefObject<Bridge> | null>(null);
export const BridgeProvider = BridgeContext.Provider;
export const nothingBeside = (): Bridge => ({ edit: null, askForFigure: null, backToText: null });

export function useBridge(): MutableRefObject<Bridge> {
  const bridge = useContext(BridgeContext);
  if (!bridge) throw new Error("useBridge stands outside BridgeProvider");
  return bridge;
}

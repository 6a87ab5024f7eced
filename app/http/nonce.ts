import { createContext, useContext } from "react";

/** The nonce of the page's Content-Security-Policy; browsers hide it, so it is known on the server only. */
export const NonceContext = createContext<string | undefined>(undefined);
export const useNonce = (): string | undefined => useContext(NonceContext);

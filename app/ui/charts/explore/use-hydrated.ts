import { useSyncExternalStore } from "react";

const never = () => () => {};

/** False on the server and during hydration, true after: what needs a script shows only then. */
export const useHydrated = (): boolean => useSyncExternalStore(never, () => true, () => false);

export const PROJECT_STATES = ["idea", "running", "finished", "stopped"] as const;
export type ProjectState = (typeof PROJECT_STATES)[number];

/** A project is for the team at the narrowest. */
export const PROJECT_LEVELS = ["team", "network", "public"] as const;
export type ProjectLevel = (typeof PROJECT_LEVELS)[number];

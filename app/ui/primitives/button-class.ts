export type ButtonLook = "plain" | "main" | "slim" | "quiet";

export const buttonClass = (look: ButtonLook = "plain"): string => (look === "plain" ? "btn" : `btn btn-${look}`);

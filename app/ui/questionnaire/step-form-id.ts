/** The form of the open step: buttons that stand outside of it send it too. */
export const STEP_FORM = "step-form";

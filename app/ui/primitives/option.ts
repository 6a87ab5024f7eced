/** One answer of a select, a radio group or a segmented choice. */
export type Option = { value: string; label: string; hint?: string };
/** Answers under a heading, in a select. */
export type OptionGroup = { heading: string; options: readonly Option[] };

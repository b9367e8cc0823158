/** Keys that lead from one mark to another. */
const STEP_KEYS = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const;
export type StepKey = (typeof STEP_KEYS)[number];

/** Whether a key leads from one mark to another. */
export const isStepKey = (key: string): key is StepKey =>
	(STEP_KEYS as readonly string[]).includes(key);

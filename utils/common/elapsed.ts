/**
 * Milliseconds between two times of the clock on the wall, either way round: a clock that was set back meanwhile makes
 * nothing young again.
 */
export const elapsed = (at: number, now: number = Date.now()): number => Math.abs(now - at);

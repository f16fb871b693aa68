/** Path of Chromium or Chrome: $CHROMIUM, or the first on the path; null when there is none. */
export function findChromium(): string | null;
/** Path of Firefox: $FIREFOX, or the first on the path; null when there is none. */
export function findFirefox(): string | null;
/** A browser's main version, or null when it does not tell. */
export function versionOf(file: string): number | null;

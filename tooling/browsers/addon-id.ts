/**
 * Firefox knows the add-on by this for ever: it may be changed before the first submission, and never after (docs/release.md).
 * It is a number of ours, not an address: no domain has to be kept for it.
 */
export const ADDON_ID = '{8260b15f-57a7-4438-80d1-a0739dc9ff01}';

/** The one place that imports the polyfill (about 10 kB): popup, side panel and background only, never content scripts. */
import browser from 'webextension-polyfill';

export { browser };

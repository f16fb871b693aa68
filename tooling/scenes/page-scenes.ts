/** Welcome and settings, as scenes. */
import { emptyCaseOf, FULL_STORE } from './stored.ts';
import type { Scene } from './scene.ts';

const PHONE = { width: 360, height: 740 };
const WIDE = { width: 1100, height: 800 };
const START = '.practice .btn';

export const PAGE_SCENES: Scene[] = [
  { name: '80-welcome', page: 'welcome', stored: {}, ...WIDE },
  { name: '81-welcome-practice', page: 'welcome', stored: {}, click: [START], ...WIDE },
  { name: '82-welcome-phone', page: 'welcome', stored: {}, ...PHONE },
  { name: '83-welcome-practice-phone', page: 'welcome', stored: {}, click: [START], ...PHONE },
  { name: '85-settings-empty', page: 'options', stored: {}, ...WIDE },
  { name: '86-settings-full', page: 'options', stored: FULL_STORE, click: ['details > summary'], ...WIDE },
  { name: '87-settings-phone', page: 'options', stored: FULL_STORE, ...PHONE },
  {
    name: '88-settings-erase',
    page: 'options',
    stored: { case: emptyCaseOf({ model: 'mini' }) },
    click: ['#records ~ .row .btn:last-child'],
    ...PHONE,
  },
];

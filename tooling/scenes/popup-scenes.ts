/** The screens of the popup, each as what is stored (and what the page in front says) when it is opened. */
import { CHANNEL_SCENES } from './channel-scenes.ts';
import { MISREAD_SCENES } from './misread-scenes.ts';
import { ROUTER_SCENES } from './router-scenes.ts';
import type { Scene } from './scene.ts';
import {
  aCase,
  ANSWERS,
  BLOCKED,
  enough,
  HISTORY,
  LONG_HISTORY,
  LOW,
  NORMAL,
  NOW,
  STORY,
  STUCK,
  view,
  WIFI,
} from './told-cases.ts';

export const SCENES: Scene[] = [
  { name: '01-families', stored: {} },
  { name: '02-models', stored: { view: view({ family: 'battery' }) } },
  { name: '03-lights-battery', stored: { case: aCase({ model: 'outdoor-4' }) } },
  { name: '04-lights-module', stored: { case: aCase({ model: 'sync-module' }) } },
  { name: '05-story', stored: { case: aCase(ANSWERS) } },
  {
    name: '05a-story-half',
    stored: {
      case: aCase({ ...ANSWERS, when: 'by-itself', changed: 'nothing', 'how-many': 'not-sure' }),
      view: view({ screen: 'story' }),
    },
  },
  {
    name: '05b-story-told',
    stored: { case: aCase({ ...STORY, 'tried-router': 'no-help' }), view: view({ screen: 'story' }) },
  },
  { name: '05c-story-narrow', page: 'sidepanel', stored: { case: aCase(ANSWERS) }, width: 300, height: 600 },
  { name: '05d-sheet', stored: { case: aCase({ ...ANSWERS, 'told-far': 'yes' }) }, click: ['.knows'] },
  { name: '06-question-later', stored: { case: aCase(STORY) } },
  {
    name: '07-change-answer',
    stored: { case: aCase({ ...ANSWERS, when: 'by-itself' }) },
    click: ['.chips li:first-child > .chip'],
  },
  { name: '08-cause', stored: { case: aCase(LOW), view: view(enough) } },
  { name: '09-cause-others', stored: { case: aCase(WIFI), view: view(enough) }, click: ['details > summary'] },
  { name: '10-cause-router', stored: { case: aCase(BLOCKED), view: view(enough) } },
  { name: '11-normal', stored: { case: aCase(NORMAL), view: view(enough) } },
  { name: '12-several', stored: { case: aCase(STUCK), view: view(enough) } },
  { name: '12a-open', stored: { case: aCase({ model: 'not-sure', light: 'not-sure' }), view: view(enough) } },
  {
    name: '12b-contradiction',
    stored: { case: aCase({ ...STORY, 'live-view': 'opens', 'app-message': 'offline' }), view: view(enough) },
  },
  { name: '13-after-failure', stored: { case: aCase(LOW, HISTORY), view: view(enough) } },
  {
    name: '14-step',
    stored: {
      case: aCase(LOW),
      view: view({ screen: 'step', fix: 'replace-batteries', at: 0 }),
    },
  },
  {
    name: '14a-step-middle',
    stored: { case: aCase(LOW), view: view({ screen: 'step', fix: 'replace-batteries', at: 3 }) },
  },
  {
    name: '14b-step-end',
    stored: { case: aCase(LOW), view: view({ screen: 'step', fix: 'replace-batteries', at: 99 }) },
    click: ['.text-button.others'],
  },
  {
    name: '14c-step-code',
    stored: { case: aCase(LOW), view: view({ screen: 'step', fix: 'replace-batteries', at: 1 }) },
    click: ['.screen details > summary'],
    height: 900,
  },
  {
    name: '14d-step-narrow',
    page: 'sidepanel',
    stored: { case: aCase(LOW), view: view({ screen: 'step', fix: 'replace-batteries', at: 3 }) },
    width: 300,
    height: 600,
  },
  {
    // What is left of the popup when everything is drawn at twice its size.
    name: '14e-step-large',
    page: 'sidepanel',
    stored: { case: aCase(LOW), view: view({ screen: 'step', fix: 'replace-batteries', at: 3 }) },
    width: 400,
    height: 290,
  },
  {
    name: '15-step-router',
    stored: { case: aCase(BLOCKED), view: view({ screen: 'step', fix: 'unblock-mac', at: 2 }) },
  },
  // Not everybody has a router's page: each other way from its first step on, and the choice among them.
  {
    name: '15a-step-no-page',
    stored: { case: aCase(BLOCKED), view: view({ screen: 'step', fix: 'unblock-mac', at: 2 }) },
    click: ['.screen > details > summary'],
    height: 760,
  },
  ...(['app', 'provider', 'landlord', 'locked', 'two'] as const).map((access, index) => ({
    name: `15${'bcdef'[index]}-step-${access}`,
    stored: { case: aCase(BLOCKED), view: view({ screen: 'step', fix: 'unblock-mac', at: 0, access }) },
  })),
  {
    name: '16-step-internet',
    stored: { case: aCase(WIFI), view: view({ screen: 'step', fix: 'check-internet', at: 3 }) },
  },
  {
    name: '17-step-serial',
    stored: { case: aCase(WIFI), view: view({ screen: 'step', fix: 'plain-name-network', at: 6 }) },
  },
  {
    name: '18-step-support',
    stored: { case: aCase(LOW, HISTORY), view: view({ screen: 'step', fix: 'support' }) },
  },
  { name: '19-waiting', stored: { case: aCase(LOW, { waiting: { fix: 'replace-batteries', until: NOW + 200_000 } }) } },
  {
    name: '20-waiting-over',
    stored: { case: aCase(LOW, { waiting: { fix: 'replace-batteries', until: NOW - 1000 } }) },
  },
  {
    name: '20a-waiting-next-day',
    stored: { case: aCase(LOW, { waiting: { fix: 'replace-batteries', until: NOW - 8e7 } }) },
  },
  {
    name: '20b-step-next-day',
    stored: { case: aCase(LOW), view: view({ screen: 'step', fix: 'replace-batteries', at: 2, left: NOW - 8e7 }) },
  },
  { name: '20c-plan-next-day', stored: { case: aCase(LOW), view: view({ ...enough, left: NOW - 8e7 }) } },
  {
    name: '21-solved',
    stored: {
      case: aCase(LOW, {
        tried: [{ fix: 'replace-batteries', outcome: 'fixed' }],
        history: [{ at: NOW, fix: 'replace-batteries', outcome: 'fixed' }],
      }),
    },
  },
  {
    name: '23-history',
    stored: { case: aCase(WIFI, LONG_HISTORY), view: view(enough) },
    click: ['details:has(.bullets) > summary'],
    height: 1300,
  },
  {
    name: '24-history-tab',
    search: '?view=tab',
    stored: { case: aCase(WIFI, LONG_HISTORY), view: view(enough) },
    click: ['details:has(.bullets) > summary'],
    width: 900,
    height: 1300,
  },
  {
    name: '25-history-print',
    search: '?view=tab',
    stored: { case: aCase(WIFI, LONG_HISTORY), view: view(enough) },
    paper: true,
    width: 794,
    height: 1123,
  },
  {
    name: '26-step-print',
    search: '?view=tab',
    stored: { case: aCase(LOW, HISTORY), view: view({ screen: 'step', fix: 'replace-batteries' }) },
    paper: true,
    width: 794,
    height: 1123,
  },
  {
    name: '27-summary-copied',
    stored: { case: aCase(STUCK, LONG_HISTORY), view: view({ screen: 'step', fix: 'support' }) },
    noClipboard: true,
    click: ['.screen > .row > .btn.small'],
    height: 1300,
  },
  { name: '22-start-over', stored: { case: aCase(ANSWERS) }, click: ['.head .text-button'] },
  ...ROUTER_SCENES,
  {
    name: '50-panel',
    page: 'sidepanel',
    stored: { case: aCase(LOW), view: view({ screen: 'step', fix: 'replace-batteries' }) },
    width: 340,
    height: 900,
  },
  {
    name: '51-tab',
    search: '?view=tab',
    stored: { case: aCase(LOW, HISTORY), view: view(enough) },
    width: 900,
    height: 900,
  },
  ...CHANNEL_SCENES,
  ...MISREAD_SCENES,
];

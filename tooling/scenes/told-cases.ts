/** What people told and tried, as it is stored: what the scenes of the popup are opened with. */

export const NOW = Date.now();
export const ANSWERS = { model: 'outdoor-4', light: 'red-flashing' };

export const aCase = (answers: Record<string, string>, more: object = {}) => ({
  version: 1,
  answers,
  tried: [],
  history: [],
  waiting: null,
  startedAt: NOW,
  ...more,
});

export const view = (more: object) => ({ tab: 'camera', screen: 'cause', ...more });

export const LOW = {
  ...ANSWERS,
  light: 'red-after-blue',
  when: 'by-itself',
  'how-many': 'one',
  'live-view': 'sometimes',
};
export const NORMAL = { model: 'video-doorbell', light: 'red-flashing', when: 'setting-up', 'how-long': 'under-five' };
export const BLOCKED = { ...ANSWERS, blocking: 'list-on', when: 'after-change', changed: 'router-settings' };
export const WIFI = { ...ANSWERS, when: 'by-itself', distance: 'far', 'how-many': 'one', pattern: 'on-off' };
/** The story told, nothing tried. */
export const STORY = {
  ...ANSWERS,
  when: 'by-itself',
  changed: 'nothing',
  'how-many': 'one',
  internet: 'fine',
  'live-view': 'fails',
  'app-message': 'offline',
  'tried-router': 'not-tried',
  'tried-camera': 'not-tried',
  'tried-batteries': 'not-tried',
};
export const STUCK = { model: 'mini', light: 'red-solid', 'app-message': 'doorbell-power', condition: 'not-sure' };
export const enough = { enough: true };
export const HISTORY = {
  tried: [{ fix: 'replace-batteries', outcome: 'not-fixed' }],
  history: [
    { at: NOW - 4e6, fix: 'replace-batteries', outcome: 'waiting' },
    { at: NOW - 3e6, fix: 'replace-batteries', outcome: 'not-fixed' },
  ],
};

/** Two days of trying, every outcome among them. */
export const LONG_HISTORY = {
  tried: [
    { fix: 'restart-router', outcome: 'not-fixed' },
    { fix: 'change-channel', outcome: 'could-not' },
    { fix: 'improve-signal', outcome: 'not-fixed' },
  ],
  history: [
    { at: NOW - 1.6e8, fix: 'restart-router', outcome: 'waiting' },
    { at: NOW - 1.59e8, fix: 'restart-router', outcome: 'not-fixed' },
    { at: NOW - 9e7, fix: 'change-channel', outcome: 'could-not' },
    { at: NOW - 4e6, fix: 'improve-signal', outcome: 'waiting' },
    { at: NOW - 3e6, fix: 'improve-signal', outcome: 'not-fixed' },
  ],
};

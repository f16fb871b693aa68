/** What a home of some months has in `storage.local`. */
const NOW = Date.now();

/** A case with these answers. */
export const emptyCaseOf = (answers: Record<string, string>) => ({
  version: 1,
  answers,
  tried: [],
  history: [],
  waiting: null,
  startedAt: NOW,
});

const change = (more: object) => ({
  at: NOW - 86_400_000,
  router: '192.168.1.1',
  kind: 'channel',
  band: '2.4',
  label: 'Channel',
  from: '13',
  to: '6',
  state: 'camera-back',
  ...more,
});

export const FULL_STORE = {
  case: emptyCaseOf({ model: 'outdoor-4', light: 'red-flashing' }),
  devices: [
    { role: 'camera', mac: '74:AB:93:12:34:56' },
    { role: 'sync-module', mac: '74:AB:93:65:43:21' },
    { role: 'not-mine', mac: 'F0:81:73:00:00:01' },
  ],
  changes: [change({}), change({ kind: 'radio-enable', from: 'Off', to: 'On', state: 'saved' })],
  dismissed: ['192.168.178.1', 'a-router-with-a-very-long-name-that-does-not-break.example:8443'],
  preferences: { hints: false, language: null },
};

import { describe, expect, it } from 'vitest';
import { advise } from '../../../utils/advice/advise.ts';
import { beginChange, step } from '../../../utils/advice/save-flow.ts';
import type { Reading, Setting } from '../../../utils/reading/types.ts';
import { hintOrder, hintPayloads, type Shown } from '../../../utils/tab/hint-payloads.ts';
import { emptyTab, type TabState } from '../../../utils/tab/types.ts';

const URL = 'http://192.168.1.1/wireless.htm';
const channel: Setting = {
  kind: 'channel',
  band: '2.4',
  value: '13',
  selector: '#channel',
  frame: [1],
  label: 'Channel',
  confidence: 1,
  reasons: [],
  hidden: false,
  witnesses: ['native', 'label'],
  options: Array.from({ length: 13 }, (_, i) => ({ value: String(i + 1), text: String(i + 1) })),
};
const router: Reading['router'] = {
  detected: true,
  family: 'generic',
  vendor: null,
  confidence: 1,
  reasons: [],
  login: false,
  box: 'router',
};
const lists = { settings: [], unread: [], links: [], clients: [], networks: [], extras: [] };
const blank: Reading = { url: URL, router, loaded: true, ...lists, scanMs: 0 };
const reading: Reading = { ...blank, settings: [channel], save: { selector: '#save', frame: [1] } };

const frame = (path: number[], said: Reading) => ({
  doc: `doc${path}`,
  framePath: path,
  reading: said,
  firstReadAt: 0,
});
const state: TabState = {
  ...emptyTab(),
  frames: { 0: frame([], blank), 5: frame([0], blank), 9: frame([1], reading) },
};

function shown(said = reading, tab = state): Shown {
  const suggestions = advise({ reading: said, diagnosis: null, answers: {}, devices: [] });
  return { state: tab, reading: said, diagnosis: null, suggestions };
}
// Ids are enough to see what goes where; the words themselves have tests of their own.
const t = (ref: { id: string } | string) => (typeof ref === 'string' ? ref : ref.id);

describe('what each frame draws', () => {
  it('gives the summary to the top document and the hint to the frame that holds the control', () => {
    const payloads = hintPayloads({ ...shown(), changes: [], t });
    expect([...payloads.keys()].sort()).toEqual([0, 9]);
    expect(payloads.get(0)).toMatchObject({ hints: [], summary: { notice: '', total: 1 } });
    expect(payloads.get(9)?.summary).toBeNull();
    expect(payloads.get(9)?.hints).toMatchObject([
      { selector: '#channel', position: 1, total: 1, target: 'control', state: 'suggested', severity: 'likely' },
    ]);
  });

  it('is calm about a page whose settings all suit, and only then', () => {
    const summaryOf = (said: Reading) => hintPayloads({ ...shown(said), changes: [], t }).get(0)?.summary;
    expect(summaryOf(reading)?.good).toBe(false);
    expect(summaryOf({ ...reading, settings: [{ ...channel, value: '6' }] })?.good).toBe(true);
    expect(summaryOf(blank)?.good).toBe(false);
  });

  it('warns on a public address', () => {
    const payloads = hintPayloads({ ...shown({ ...reading, url: 'https://demo.example.com/' }), changes: [], t });
    expect(payloads.get(0)?.summary?.notice).toBe('hint.not_home');
  });

  it('leaves out what was put away', () => {
    const [id = ''] = hintOrder(shown());
    const payloads = hintPayloads({ ...shown(reading, { ...state, dismissed: [id] }), changes: [], t });
    expect(payloads.get(9)).toBeUndefined();
  });

  it('rings the save button once something is changed, and says so when a fresh page shows it', () => {
    const { suggestions } = shown();
    const begun = beginChange(suggestions[0]!, reading, '192.168.1.1', 'doc1', 1)!;
    const edited = step(begun, { type: 'edited', value: '6' }, 2);
    const after: Reading = { ...reading, settings: [{ ...channel, value: '6' }] };
    const now = hintPayloads({ ...shown(after), changes: [edited], t }).get(9)?.hints ?? [];
    expect(now.map(({ target, state: at }) => `${target} ${at}`)).toContain('control edited');
    expect(now.at(-1)).toMatchObject({ target: 'save', selector: '#save' });

    const pressed = step(edited, { type: 'save-pressed' }, 3);
    const saved = step(
      pressed,
      { type: 'read', reading: after, router: '192.168.1.1', doc: 'fresh', age: 0 },
      Date.now(),
    );
    const then = hintPayloads({ ...shown(after), changes: [saved], t }).get(9)?.hints ?? [];
    expect(then.map(({ target, state: at }) => `${target} ${at}`)).toEqual(['control saved']);
  });

  it('asks to put back what did not bring the camera back', () => {
    const begun = beginChange(shown().suggestions[0]!, reading, '192.168.1.1', 'doc1', 1)!;
    const after: Reading = { ...reading, settings: [{ ...channel, value: '6' }] };
    let change = step(begun, { type: 'edited', value: '6' }, 2);
    change = step(change, { type: 'save-pressed' }, 3);
    change = step(change, { type: 'read', reading: after, router: '192.168.1.1', doc: 'fresh', age: 0 }, 4);
    change = step(change, { type: 'camera', back: false }, 5);
    const hints = hintPayloads({ ...shown(after), changes: [change], t }).get(9)?.hints ?? [];
    expect(hints).toMatchObject([{ why: 'hint.put_back', wanted: '13', severity: 'improves' }]);
  });

  it('says which entry leads on, and of nothing that it is to be changed', () => {
    const led: Reading = { ...blank, links: [{ to: 'wireless', text: 'Wireless', selector: '#menu', frame: [0] }] };
    const hint = hintPayloads({ ...shown(led), changes: [], t }).get(5)?.hints[0];
    expect(hint).toMatchObject({ target: 'menu', now: '', wanted: '', called: 'advice.hint.open' });
  });

  it('points at the menu entry when a suggestion speaks of something on another page', () => {
    const elsewhere: Reading = {
      ...reading,
      links: [{ to: 'mac-filter', text: 'MAC Filter', selector: '#menu', frame: [0] }],
    };
    const suggestion = { ...shown().suggestions[0]!, setting: null, link: 'mac-filter' as const };
    const input = { ...shown(elsewhere), suggestions: [suggestion] };
    const hints = hintPayloads({ ...input, changes: [], t }).get(5)?.hints ?? [];
    expect(hints).toMatchObject([{ selector: '#menu', target: 'menu' }]);
  });

  it('says nothing of changes made on another router', () => {
    const begun = beginChange(shown().suggestions[0]!, reading, '10.0.0.1', 'doc1', 1)!;
    const elsewhere = step(begun, { type: 'edited', value: '6' }, 2);
    const after: Reading = { ...reading, settings: [{ ...channel, value: '6' }] };
    const hints = hintPayloads({ ...shown(after), changes: [elsewhere], t }).get(9)?.hints ?? [];
    expect(hints.filter(({ target }) => target === 'save')).toEqual([]);
    expect(hints.every(({ state: at }) => at === 'suggested')).toBe(true);
  });
});

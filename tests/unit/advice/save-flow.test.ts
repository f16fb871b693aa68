import { describe, expect, it } from 'vitest';
import { advise } from '../../../utils/advice/advise.ts';
import { logLines, logText, withRecord } from '../../../utils/advice/change-log.ts';
import { shownChange } from '../../../utils/advice/change-shown.ts';
import {
  beginChange,
  findSetting,
  LATE_LIST_MS,
  step,
  toPutBack,
  toRecord,
  type ChangeEvent,
  type PendingChange,
} from '../../../utils/advice/save-flow.ts';
import type { Reading, Setting } from '../../../utils/reading/types.ts';
import { CAMERA, input, OWN, PHONE, reading, setting } from './build.ts';
import { words } from './words.ts';

const ROUTER = 'http://192.168.1.1';
const options = ['auto', '1', '6', '11', '13'];
const page = (channel: string, more: Pick<Partial<Setting>, 'band'> = {}) =>
  reading({ settings: [setting('channel', channel, { band: '2.4', label: 'Channel', options, ...more })] });

function begin(at: Reading, devices = OWN): PendingChange {
  const [suggestion] = advise({ ...input({}, { devices }), reading: at });
  return beginChange(suggestion!, at, ROUTER, 'doc 1', 1000)!;
}
const read = (at: Reading, doc: string, age = 60_000): ChangeEvent => ({
  type: 'read',
  reading: at,
  router: ROUTER,
  doc,
  age,
});
function follow(change: PendingChange, ...events: ChangeEvent[]): PendingChange {
  return events.reduce((now, event, index) => step(now, event, 2000 + index), change);
}
const edited: ChangeEvent = { type: 'edited', value: '11' };
const pressed: ChangeEvent = { type: 'save-pressed' };

describe('a change', () => {
  it('goes from suggested to edited, save pressed, saved by a fresh page, and camera back', () => {
    let change = begin(page('13'));
    expect(change).toMatchObject({ state: 'suggested', from: '13', to: '13' });
    change = follow(change, edited);
    expect(change).toMatchObject({ state: 'edited', to: '11' });
    change = follow(change, pressed);
    expect(change.state).toBe('save-pressed');
    change = follow(change, read(page('11'), 'doc 2'));
    expect(change).toMatchObject({ state: 'saved', from: '13', to: '11' });
    expect(follow(change, { type: 'camera', back: true })).toMatchObject({ state: 'camera-back', helped: true });
  });

  it('of a list is saved when a fresh page shows another one, wherever it was added to', () => {
    const list = (...macs: string[]) =>
      reading({
        settings: [
          setting('mac-filter-mode', 'allow', { label: 'Filter' }),
          setting('mac-filter-list', macs, { label: 'Allowed', policy: 'allow' }),
        ],
      });
    const before = begin(list(PHONE), []);
    expect(before).toMatchObject({ kind: 'mac-filter-list', goal: { is: 'changed' }, state: 'suggested' });
    expect(follow(before, read(list(PHONE), 'doc 2')).state).toBe('suggested');
    expect(follow(before, read(list(PHONE, CAMERA), 'doc 1')).state).toBe('suggested');
    expect(follow(before, read(list(PHONE, CAMERA), 'doc 2'))).toMatchObject({ state: 'saved', from: PHONE });
  });

  it('is not saved by the page in which it was typed, however often that is read', () => {
    const change = follow(begin(page('13')), edited, pressed, read(page('11'), 'doc 1'), read(page('11'), 'doc 1'));
    expect(change.state).toBe('save-pressed');
  });

  it('is not saved by a later page in which it was typed, when that one showed the old value first', () => {
    const again = follow(begin(page('13')), read(page('13'), 'doc 2'));
    expect(again).toMatchObject({ state: 'suggested', doc: 'doc 2' });
    expect(follow(again, read(page('11'), 'doc 2'))).toBe(again);
    const typed = follow(again, edited);
    expect(follow(typed, read(page('11'), 'doc 2'))).toBe(typed);
    expect(follow(typed, pressed, read(page('11'), 'doc 3')).state).toBe('saved');
  });

  it('is not saved by the page in which it was edited, though that was never read before', () => {
    const typed = follow(begin(page('13')), { ...edited, doc: 'doc 2' });
    expect(follow(typed, read(page('11'), 'doc 2'))).toBe(typed);
    expect(follow(typed, read(page('11'), 'doc 3')).state).toBe('saved');
  });

  it('is not saved by a sign-in page, a page of no router, or another router', () => {
    const change = follow(begin(page('13')), edited, pressed);
    const at = page('11');
    const login = { ...at, router: { ...at.router, login: true } };
    const none = { ...at, router: { ...at.router, detected: false } };
    expect(follow(change, read(login, 'doc 2'), read(none, 'doc 3'))).toBe(change);
    expect(step(change, { type: 'read', reading: at, router: 'http://10.0.0.1', doc: 'doc 2', age: 60_000 }, 1)).toBe(
      change,
    );
  });

  it('is not saved by a page without the control, or that does not show its value yet', () => {
    const change = follow(begin(page('13')), edited, pressed);
    expect(follow(change, read(reading(), 'doc 2'))).toBe(change);
    const blank = page('13');
    blank.settings[0]!.value = null;
    expect(follow(change, read(blank, 'doc 2'))).toBe(change);
    expect(follow(change, read(page('11', { band: '5' }), 'doc 2'))).toBe(change);
  });

  it('falls back to suggested when a fresh page still has the old value', () => {
    const change = follow(begin(page('13')), edited, pressed, read(page('13'), 'doc 2'));
    expect(change).toMatchObject({ state: 'suggested', to: '13' });
    expect(follow(change, edited, pressed, read(page('6'), 'doc 3'))).toMatchObject({ state: 'saved', to: '6' });
  });

  it('is saved when the fresh page shows the wanted value though nobody saw it being typed', () => {
    const change = begin({ ...page('13'), networks: [{ ssid: 'x', bssid: null, channel: 6, rssi: -40, width: 20 }] });
    expect(change.goal.is).toBe('value');
    const wanted = change.goal.is === 'value' ? change.goal.value : '';
    expect(follow(change, read(page(wanted), 'doc 2')).state).toBe('saved');
    expect(follow(change, read(page('auto'), 'doc 2')).state).toBe('suggested');
  });

  it('does nothing on save without an edit', () => {
    const change = begin(page('13'));
    expect(follow(change, pressed)).toBe(change);
  });

  it('offers to put back what did not help, and sees it put back', () => {
    const saved = follow(begin(page('13')), edited, pressed, read(page('11'), 'doc 2'), {
      type: 'camera',
      back: false,
    });
    expect(saved).toMatchObject({ state: 'saved', helped: false });
    const later = { ...saved, id: 'later', at: saved.at + 5 };
    expect(toPutBack([saved, later]).map(({ id }) => id)).toEqual(['later', saved.id]);
    const back = follow(saved, read(page('13'), 'doc 3'));
    expect(back).toMatchObject({ state: 'put-back', to: '13' });
    expect(toPutBack([back])).toEqual([]);
  });

  it('begins anew when the person edits what was put back, however fast', () => {
    const back = follow(begin(page('13')), edited, pressed, read(page('11'), 'doc 2'), read(page('13'), 'doc 3'));
    expect(back.state).toBe('put-back');
    const again = follow(back, edited);
    expect(again).toMatchObject({ state: 'edited', from: '13', to: '11', helped: null });
    expect(follow(again, read(page('11'), 'doc 3'))).toBe(again);
    expect(follow(again, pressed, read(page('11'), 'doc 4')).state).toBe('saved');
  });

  it('waits for the camera only once the change is saved', () => {
    const change = follow(begin(page('13')), edited);
    expect(follow(change, { type: 'camera', back: true })).toBe(change);
  });

  it('does not begin for advice without a control, or where nothing is to be changed', () => {
    const fine = reading({ settings: [setting('mac-filter-mode', 'off'), setting('mac-filter-list', [PHONE])] });
    const [suggestion] = advise({ ...input({}), reading: fine });
    expect(suggestion?.rule).toBe('mac-list-off');
    expect(beginChange(suggestion!, fine, ROUTER, 'doc 1', 1)).toBeNull();
    expect(beginChange({ ...suggestion!, setting: null, to: 'x' }, fine, ROUTER, 'doc 1', 1)).toBeNull();
  });
});

describe('a change of a list', () => {
  const list = (macs: string[], mode = 'deny') =>
    reading({ settings: [setting('mac-filter-mode', mode), setting('mac-filter-list', macs, { label: 'List' })] });

  it('is saved when the entry is gone, whatever else changed', () => {
    const change = follow(begin(list([PHONE, CAMERA])), { type: 'edited', value: '' }, pressed);
    expect(change).toMatchObject({ goal: { is: 'gone', macs: [CAMERA] }, from: `${CAMERA}, ${PHONE}` });
    expect(follow(change, read(list([PHONE]), 'doc 2'))).toMatchObject({ state: 'saved', to: PHONE });
  });

  it('does not believe an empty list before the page had time to fill it', () => {
    const change = follow(begin(list([CAMERA])), { type: 'edited', value: '' }, pressed);
    expect(follow(change, read(list([]), 'doc 2', LATE_LIST_MS - 1))).toBe(change);
    expect(follow(change, read(list([]), 'doc 2', LATE_LIST_MS)).state).toBe('saved');
  });

  it('is saved when the missing entries are there', () => {
    const change = begin(list([PHONE], 'allow'));
    expect(change.goal).toEqual({ is: 'there', macs: [CAMERA] });
    expect(follow(change, read(list([PHONE, CAMERA.toLowerCase()], 'allow'), 'doc 2')).state).toBe('saved');
  });

  it('does not mind the order of a list', () => {
    const change = follow(begin(list([PHONE, CAMERA])), { type: 'edited', value: '' }, pressed);
    expect(follow(change, read(list([CAMERA, PHONE]), 'doc 2')).state).toBe('suggested');
  });
});

describe('the same control elsewhere', () => {
  it('is found by its name among several, and by being the only one', () => {
    const settings = [
      setting('ssid', 'a', { label: 'Name', band: '2.4', hidden: true }),
      setting('ssid', 'b', { label: 'Name', band: '2.4' }),
      setting('ssid', 'c', { label: 'Other', band: '2.4' }),
      setting('ssid', 'd', { label: 'Five', band: '5' }),
    ];
    expect(findSetting({ kind: 'ssid', band: '2.4', label: 'Name' }, settings)?.value).toBe('b');
    expect(findSetting({ kind: 'ssid', band: '2.4', label: 'Renamed' }, settings)).toBeNull();
    expect(findSetting({ kind: 'ssid', band: '5', label: 'Renamed' }, settings)?.value).toBe('d');
    expect(findSetting({ kind: 'ssid', band: '6', label: 'Name' }, settings)).toBeNull();
  });
});

describe('the log', () => {
  const saved = follow(begin(page('13')), edited, pressed, read(page('11'), 'doc 2'));

  it('keeps one record a change, and a new one for the next change of the same control', () => {
    const early = toRecord(follow(begin(page('13')), edited))!;
    let log = withRecord([], early);
    log = withRecord(log, toRecord(saved)!);
    expect(log.map(({ state, from, to }) => [state, from, to])).toEqual([['saved', '13', '11']]);
    log = withRecord(log, toRecord(follow(saved, { type: 'camera', back: true }))!);
    log = withRecord(log, early);
    expect(log.map(({ state }) => state)).toEqual(['camera-back', 'edited']);
    expect(toRecord(begin(page('13')))).toBeNull();
  });

  it('does not grow without end', () => {
    let log = withRecord([], toRecord(saved)!);
    for (let at = 0; at < 300; at += 1) log = withRecord(log, { ...toRecord(saved)!, label: `c${at}` });
    expect(log.length).toBe(200);
    expect(log.at(-1)?.label).toBe('c299');
  });

  it('is shown newest first and copied oldest first, in words', () => {
    const record = { ...toRecord(saved)!, at: Date.UTC(2026, 0, 2, 3, 4) };
    const other = { ...record, at: Date.UTC(2026, 0, 3), kind: 'unknown-kind', band: null, to: '' };
    expect(logLines([record, other]).map(({ at }) => at)).toEqual([other.at, record.at]);
    expect(logText([other, record], words)).toBe(
      [
        'What was changed',
        '2026-01-02 03:04, http://192.168.1.1, Channel, 2.4 GHz: 13 → 11 (saved)',
        '2026-01-03 00:00, http://192.168.1.1, Setting: 13 → – (saved)',
      ].join('\n'),
    );
    expect(logText([], words)).toBe('Nothing has been changed yet.');
  });

  it('says of a list what came and went, of a width that it is MHz, and how to put it back', () => {
    const said = (kind: string, from: string, to: string) =>
      Object.values(shownChange({ kind, from, to })).map((ref) => words(ref));
    expect(said('mac-filter-list', `${CAMERA}, ${PHONE}`, PHONE)).toEqual([
      '2 devices on the list',
      `without ${CAMERA}`,
      `with ${CAMERA}`,
    ]);
    expect(said('mac-filter-list', '', CAMERA)).toEqual([
      '0 devices on the list',
      `with ${CAMERA}`,
      `without ${CAMERA}`,
    ]);
    expect(said('mac-filter-list', CAMERA, PHONE)[1]).toBe(`with ${PHONE}, without ${CAMERA}`);
    const many = [1, 2, 3, 4, 5].map((end) => `00:11:22:33:44:0${end}`).join(', ');
    expect(said('mac-filter-list', '', many)[1]).toMatch(/^with 00.*03, 2 more$/);
    expect(said('channel-width', '40', '20')).toEqual(['40 MHz', '20 MHz', '40 MHz']);
    expect(said('mac-filter-mode', 'allow', 'off')[0]).toBe('only listed devices get in');
    expect(said('ssid', '', 'Home')).toEqual(['–', 'Home', '']);
  });
});

/** What the person changed and has not saved counts for nothing; what scripts fill in does. */
import { describe, expect, it } from 'vitest';
import type { FrameReading, Reading } from '../../../utils/reading/types.ts';
import { withReading } from '../../../utils/tab/frames.ts';
import { arrived, nextState } from '../../../utils/tab/hint-actions.ts';
import { emptyTab, type TabState } from '../../../utils/tab/types.ts';
import { extra, reading, setting } from '../advice/build.ts';

const channel = (value: string) => ({ ...setting('channel', value, { band: '2.4' }), selector: '#channel' });
const page = (value: string, more: Partial<Reading> = {}) => reading({ settings: [channel(value)], ...more });
const message = (said: Reading, touched: string[] = [], doc = 'a'): FrameReading => ({
  reading: said,
  framePath: [],
  doc,
  touched,
});

function after(...messages: FrameReading[]): TabState {
  return messages.reduce((state, each, at) => withReading(state, 0, each, at), emptyTab());
}
const saved = (state: TabState) => state.frames[0]!.saved.settings[0]!.value;
const live = (state: TabState) => state.frames[0]!.reading.settings[0]!.value;

describe('an edit that is not saved', () => {
  it('is seen, and does not count', () => {
    const state = after(message(page('13')), message(page('1'), ['#channel']));
    expect([live(state), saved(state)]).toEqual(['1', '13']);
    // It stays so, however often the page is read.
    expect(saved(withReading(state, 0, message(page('6'), ['#channel']), 9))).toBe('13');
  });

  it('does not count when the control is of radio buttons, and another of them stands for the choice', () => {
    const radio = (value: string) =>
      reading({
        settings: [{ ...setting('radio-enable', value, { band: '2.4', label: 'Radio' }), selector: `#${value}` }],
      });
    const state = after(message(radio('off')), message(radio('on'), ['#off']));
    expect([live(state), saved(state)]).toEqual(['on', 'off']);
  });

  it('counts once a fresh document, or another route of the same one, shows it', () => {
    const edited = after(message(page('13')), message(page('1'), ['#channel']));
    expect(saved(withReading(edited, 0, message(page('1'), [], 'b'), 9))).toBe('1');
    const route = page('1', { url: 'http://192.168.1.1/#/again' });
    expect(saved(withReading(edited, 0, message(route, ['#channel']), 9))).toBe('1');
  });

  it('is none when no hand was on the control: scripts fill pages late', () => {
    expect(saved(after(message(page('13')), message(page('1'))))).toBe('1');
    expect(saved(after(message(page('13')), message(page('1'), ['#other'])))).toBe('1');
  });

  it('holds for switches that are no settings, too', () => {
    const paused = (value: string) => reading({ extras: [{ ...extra('device-paused', value), selector: '#p' }] });
    const state = after(message(paused('on')), message(paused('off'), ['#p']));
    expect(state.frames[0]!.saved.extras[0]!.value).toBe('on');
  });
});

describe('a ringed menu entry that was pressed', () => {
  const start = after(message(page('6')));

  it('puts its card away, and opens the first hint of the page it leads to', () => {
    const pressed = nextState({ ...start, current: 'menu|wireless' }, [], { type: 'followed', id: 'menu|wireless' });
    expect(pressed.current).toBeNull();
    // The same page read again is no arrival.
    const still = withReading(pressed, 0, message(page('6')), 5);
    expect(arrived(still, ['x'])).toBe(still);
    const there = withReading(pressed, 0, message(page('13'), [], 'b'), 9);
    expect(arrived(there, [])).toBe(there);
    expect(arrived(there, ['x', 'y'])).toMatchObject({ current: 'x', following: null });
    const route = withReading(pressed, 0, message(page('6', { url: 'http://192.168.1.1/#/next' })), 9);
    expect(arrived(route, ['x']).current).toBe('x');
  });

  it('goes on to what a page shows that is drawn piece by piece, until the person has chosen', () => {
    const pressed = nextState(start, [], { type: 'followed', id: 'menu|wireless' });
    const led = arrived(withReading(pressed, 0, message(page('13'), [], 'b'), 9), ['menu|dhcp']);
    expect(led.current).toBe('menu|dhcp');
    expect(arrived(led, ['menu|dhcp', 'x'])).toBe(led);
    expect(arrived(led, ['x', 'menu|dhcp']).current).toBe('x');
    const chosen = nextState(led, ['menu|dhcp'], { type: 'show', id: 'menu|dhcp' });
    expect(arrived(chosen, ['x', 'menu|dhcp'])).toBe(chosen);
  });

  it('opens nothing for those who asked for quiet', () => {
    const pressed = nextState({ ...start, quiet: true }, [], { type: 'followed', id: 'm' });
    const there = withReading(pressed, 0, message(page('13'), [], 'b'), 9);
    expect(arrived(there, ['x'])).toBe(there);
  });
});

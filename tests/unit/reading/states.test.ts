/** How a switch stands: aria, what is native and drawn, what is drawn, a lone word; and when nothing is told. */
import { describe, expect, it } from 'vitest';
import type { StateSigns } from '../../../utils/page/control.ts';
import { switchState } from '../../../utils/reading/switches.ts';
import { isWitnessed } from '../../../utils/reading/witnesses.ts';
import { LANGUAGES } from '../../../utils/words/languages.ts';
import { STATE_WORDS, stateWord } from '../../../utils/words/state-words.ts';
import { button, control, opts, readingOf, toggle } from './build.ts';

const RADIO = { texts: ['Enable wireless radio'], headings: ['Wireless 2.4 GHz'] };
const stateOf = (state: StateSigns) => switchState(toggle({ state, checked: null }));

describe('signs of a state', () => {
  it('are believed in their order', () => {
    expect(stateOf({ aria: true }).on).toBe(true);
    expect(stateOf({ native: false, drawn: true })).toMatchObject({ on: false, by: 'native' });
    // The box behind a drawn switch may be kept the other way round.
    expect(stateOf({ native: false, twin: true, drawn: true })).toMatchObject({ on: true, by: 'drawn' });
    expect(stateOf({ native: true, twin: true })).toMatchObject({ on: true, by: 'native' });
    expect(stateOf({ said: 'OFF' })).toMatchObject({ on: false, by: 'word' });
    expect(stateOf({ said: 'Turn on' }).on).toBeNull();
  });

  it('that contradict each other tell nothing', () => {
    expect(stateOf({ aria: true, said: 'OFF' })).toMatchObject({ on: null, contradiction: true });
    expect(stateOf({ aria: true, native: false })).toMatchObject({ on: null, contradiction: true });
    const { settings, unread } = readingOf([toggle({ ...RADIO, checked: null, state: { aria: true, drawn: false } })]);
    expect(settings).toMatchObject([{ kind: 'radio-enable', value: null }]);
    expect(unread).toMatchObject([{ topic: 'radio', why: 'contradiction', band: '2.4' }]);
    expect(isWitnessed(settings[0]!)).toBe(false);
  });

  it('of a drawn switch without any are no proof', () => {
    const { settings } = readingOf([toggle({ ...RADIO, headings: [], marks: '', checked: null, state: {} })]);
    expect(settings.map(isWitnessed)).toEqual([false]);
  });
});

it('there are state words in every language of the reader', () => {
  expect(Object.keys(STATE_WORDS).toSorted()).toEqual(Object.keys(LANGUAGES).toSorted());
});

describe.each(Object.entries(STATE_WORDS))('state words of %s', (_language, { on, off }) => {
  it('say on or off, and are no verbs', () => {
    expect(on.split('|').map(stateWord)).toEqual(on.split('|').map(() => true));
    expect(off.split('|').map(stateWord)).toEqual(off.split('|').map(() => false));
  });
});

describe('buttons', () => {
  const part = { texts: ['Wi-Fi 2.4 GHz'], headings: ['Wi-Fi'], marks: 'wifi24' };
  const valueOf = (caption: string, state?: StateSigns) =>
    readingOf([button(caption, { ...part, ...(state ? { state } : {}) })], { title: 'Wi-Fi' }).settings[0]?.value;

  it('that say how it stands are switches', () => {
    expect(valueOf('OFF')).toBe('off');
    expect(valueOf('ON', { aria: true })).toBe('on');
    expect(valueOf('', { aria: true })).toBe('on');
  });

  it('that say what pressing does stand the other way round', () => {
    expect(valueOf('Disable')).toBe('on');
    expect(valueOf('Turn on')).toBe('off');
  });

  it('of a menu are none, pressed or not', () => {
    expect(valueOf('Wireless', { drawn: true })).toBeUndefined();
  });
});

describe('a form that is not filled yet', () => {
  const form = (name: string) => [
    toggle({ ...RADIO, checked: false }),
    toggle({ texts: ['Enable SSID broadcast'], headings: RADIO.headings, checked: false }),
    control({ type: 'text', texts: ['Name (SSID)'], headings: RADIO.headings, value: name }),
    control({ texts: ['Channel'], headings: RADIO.headings, options: [], marks: 'channel' }),
  ];

  it('tells no state', () => {
    const { loaded, settings, unread } = readingOf(form(''));
    expect(loaded).toBe(false);
    expect(settings.every(({ value }) => value === null || value === '')).toBe(true);
    expect(unread.map(({ topic, why }) => [topic, why])).toContainEqual(['radio', 'not-loaded']);
  });

  it('tells all as soon as the network has its name', () => {
    const { loaded, settings } = readingOf(form('Home'));
    expect(loaded).toBe(true);
    expect(settings.slice(0, 3)).toMatchObject([
      { kind: 'radio-enable', value: 'off' },
      { kind: 'ssid-broadcast', value: 'off' },
      { kind: 'ssid', value: 'Home' },
    ]);
  });

  it('is none where the first choices are the open ones', () => {
    const options = opts('Enabled', 'Disabled');
    const fields = [
      control({ texts: ['Wireless'], headings: RADIO.headings, options }),
      control({ type: 'text', texts: ['Name (SSID)'], headings: RADIO.headings, value: '' }),
    ];
    expect(readingOf(fields).loaded).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { advise } from '../../../utils/advice/advise.ts';
import type { Setting } from '../../../utils/reading/types.ts';
import { ANSWERS } from '../../../utils/advice/answers.ts';
import type { AdviceInput } from '../../../utils/advice/context.ts';
import { QUESTIONS, REMARK_QUESTIONS } from '../../../utils/diagnosis/questions.ts';
import { CAMERA, client, diagnosis, input, link, network, OWN, PHONE, setting } from './build.ts';
import { words } from './words.ts';

const B24 = { band: '2.4' } as const;
const B5 = { band: '5' } as const;
const rules = (of: AdviceInput) => advise(of).map(({ rule }) => rule);
const said = (of: AdviceInput) =>
  advise(of).map(({ rule, from, to }) => `${rule}: ${words(from)} → ${to === null ? 'fine' : words(to)}`);

describe('order', () => {
  const settings = [
    setting('channel-width', '40', { ...B24, options: ['20', '40'] }),
    setting('radio-enable', 'off', B24),
    setting('ssid-broadcast', 'off', B24),
    setting('mac-filter-mode', 'off'),
    setting('mac-filter-list', [PHONE]),
  ];

  it('puts what keeps a camera offline first and what is fine last', () => {
    expect(rules(input({ settings }))).toEqual(['radio-24-off', 'name-hidden', 'width-wide', 'mac-list-off']);
  });

  it('leaves out what the diagnosis does not hold for likely, but never a sure obstacle', () => {
    const weak = diagnosis({ 'wifi-weak': 0.7, 'channel-interference': 0.2, 'battery-low': 0.05 });
    expect(rules(input({ settings }, { diagnosis: weak }))).toEqual(['radio-24-off', 'width-wide']);
    expect(advise(input({ settings }, { diagnosis: weak }))[1]?.cause).toBe('wifi-weak');
  });

  it('follows the diagnosis among equals', () => {
    const both = [setting('ssid-broadcast', 'off'), setting('band-steering', 'on')];
    const first = (of: Parameters<typeof diagnosis>[0]) =>
      rules(input({ settings: both }, { diagnosis: diagnosis(of) }));
    expect(first({ 'band-steering': 0.5, 'wrong-password-or-ssid-changed': 0.3 })[0]).toBe('steering-on');
    expect(first({ 'band-steering': 0.3, 'wrong-password-or-ssid-changed': 0.5 })[0]).toBe('name-hidden');
  });

  it('counts a cause as likely from five in a hundred, or a quarter of the first', () => {
    const hidden = [setting('ssid-broadcast', 'off')];
    const at = (probability: number, first: number) =>
      rules(
        input(
          { settings: hidden },
          { diagnosis: diagnosis({ 'battery-low': first, 'wrong-password-or-ssid-changed': probability }) },
        ),
      );
    expect(at(0.05, 0.9)).toContain('name-hidden');
    expect(at(0.04, 0.12)).toContain('name-hidden');
    expect(at(0.03, 0.9)).not.toContain('name-hidden');
  });
});

describe('filters', () => {
  it('joins switch, mode and list of each band by themselves', () => {
    const settings = [
      setting('mac-filter-mode', 'deny', B5),
      setting('mac-filter-list', [CAMERA], B5),
      setting('mac-filter-mode', 'allow', B24),
      setting('mac-filter-list', [CAMERA, PHONE], B24),
    ];
    expect(rules(input({ settings }, { devices: OWN }))).toEqual([]);
    const turned = settings.map((one) => (one.value === 'allow' ? { ...one, value: 'deny' } : one));
    expect(advise(input({ settings: turned }, { devices: OWN })).map(({ setting: at }) => at)).toEqual([3]);
  });

  it('knows a switch without a mode that lets in only what is listed', () => {
    const settings = [setting('mac-filter-enable', 'on'), setting('mac-filter-list', [PHONE])];
    const of = (family: string, more: Setting[] = []) => {
      const page = input({ settings: [...settings, ...more] }, { devices: OWN });
      return rules({ ...page, reading: { ...page.reading, router: { ...page.reading.router, family } } });
    };
    expect(of('netgear-genie')).toEqual(['mac-allow-lacks-device']);
    expect(of('generic')).toEqual(['mac-list-unseen']);
    // A list read twice is one list.
    expect(of('netgear-genie', [setting('mac-filter-list', [])])[0]).toBe('mac-allow-lacks-device');
    // The page of access by device: one list of those let in, one of those blocked.
    expect(of('netgear-genie', [setting('client-list', null)])).toEqual(['mac-list-unseen']);
  });

  it('asks of one list under a switch, not of the switch too', () => {
    const settings = [
      setting('mac-filter-enable', 'on'),
      setting('mac-filter-list', []),
      setting('mac-filter-list', [CAMERA]),
    ];
    expect(advise(input({ settings })).map(({ setting: at }) => at)).toEqual([2]);
  });

  it('takes the mode in the same frame before one elsewhere', () => {
    const settings = [
      setting('mac-filter-mode', 'deny', { frame: [0] }),
      setting('mac-filter-mode', 'off', { frame: [1] }),
      setting('mac-filter-list', [CAMERA], { frame: [1] }),
    ];
    expect(rules(input({ settings }, { devices: OWN }))).toContain('mac-list-off');
  });

  it('names the devices, removes these entries only, and asks when it does not know', () => {
    const settings = [setting('mac-filter-mode', 'deny'), setting('mac-filter-list', [CAMERA, PHONE])];
    const clients = [client(CAMERA, { name: 'porch' })];
    expect(said(input({ settings, clients }, { devices: OWN }))).toEqual([
      `mac-deny-has-device: on the list: porch (${CAMERA}) → remove porch (${CAMERA}), leave the rest`,
    ]);
    const [asked] = advise(input({ settings }));
    expect(asked).toMatchObject({ severity: 'likely', entries: { macs: [CAMERA], wanted: 'gone' } });
    expect(words(asked!.to!)).toBe('if it is your camera or Sync Module, remove it; leave the rest');
    const [unknown] = advise(input({ settings: [settings[0]!, setting('mac-filter-list', [PHONE])] }));
    expect(unknown).toMatchObject({ rule: 'mac-deny-unknown', link: 'clients' });
    expect(unknown?.entries).toBeUndefined();
  });

  it('does not take an Amazon speaker for a camera when the client list knows its name', () => {
    const echo = '74:EC:B2:00:00:01';
    const settings = [setting('mac-filter-mode', 'deny'), setting('mac-filter-list', [echo])];
    expect(advise(input({ settings }))[0]?.entries?.macs).toEqual([echo]);
    const known = advise(input({ settings, clients: [client(echo, { name: 'Echo-Dot', blink: 'no' })] }));
    expect(known[0]?.entries).toBeUndefined();
  });
});

describe('one setting read twice', () => {
  it('gets one suggestion: the longer list, the surer control, the later of equals', () => {
    const lists = [
      setting('mac-filter-mode', 'deny'),
      setting('mac-filter-list', [CAMERA]),
      setting('mac-filter-list', [CAMERA, PHONE]),
      setting('mac-filter-list', [PHONE]),
    ];
    expect(advise(input({ settings: lists }, { devices: OWN })).map((one) => one.setting)).toEqual([2]);
    expect(advise(input({ settings: lists })).map((one) => [one.rule, one.setting])).toEqual([['mac-deny-unknown', 2]]);
    const off = (confidence: number) => setting('radio-enable', 'off', { ...B24, confidence });
    expect(advise(input({ settings: [off(0.9), off(0.9)] })).map((one) => one.setting)).toEqual([1]);
    expect(advise(input({ settings: [off(0.9), off(0.8)] })).map((one) => one.setting)).toEqual([0]);
  });

  it('but two allow-lists each need the camera', () => {
    const settings = [
      setting('mac-filter-mode', 'allow'),
      setting('mac-filter-list', [CAMERA, PHONE]),
      setting('mac-filter-list', [PHONE]),
    ];
    expect(advise(input({ settings }, { devices: OWN })).map((one) => one.setting)).toEqual([2]);
  });
});

describe('channel and width', () => {
  const options = ['auto', '1', '6', '9', '11', '13'].map((value) => [value, `Channel ${value}`] as const);

  it('names a channel only when it knows the neighbours, in the words of the page', () => {
    const at13 = [setting('channel', '13', { ...B24, options })];
    const [blind] = advise(input({ settings: at13 }));
    expect([words(blind!.from), words(blind!.to!), blind!.value]).toEqual(['Channel 13', '1, 6 or 11', undefined]);
    const [seeing] = advise(input({ settings: at13, networks: [network(1), network(6)] }));
    expect(seeing).toMatchObject({ from: 'Channel 13', to: 'Channel 11', value: '11' });
  });

  it('offers only what the control offers', () => {
    const few = [setting('channel', '9', { ...B24, options: ['1', '6', '9'] })];
    expect(advise(input({ settings: few, networks: [network(1, -88), network(6, -50)] }))[0]).toMatchObject({
      value: '1',
    });
    expect(words(advise(input({ settings: few }))[0]!.to!)).toBe('1 or 6');
    const none = [setting('channel', '9', { ...B24, options: ['3', '9'] })];
    expect(advise(input({ settings: none }))).toEqual([]);
  });

  it('says how to leave automatic when a switch hides the numbers', () => {
    const settings = [setting('channel', 'auto', { ...B24, options: ['auto'] })];
    const crowd = [1, 6, 11].flatMap((channel) => [network(channel, -50), network(channel, -52)]);
    const [found] = advise(input({ settings, networks: crowd }));
    expect(words(found!.to!)).toMatch(/^automatic off, then channel (1|6|11)$/);
  });

  it('points at the number control when the automatic switch stands beside it', () => {
    const settings = [setting('channel', 'auto', B24), setting('channel', '13', { ...B24, options })];
    const drops = { answers: { pattern: 'certain-times' } };
    expect(advise(input({ settings }, drops))).toMatchObject([{ rule: 'channel-auto', setting: 1 }]);
  });

  it('leaves a good channel alone, and says so', () => {
    const settings = [setting('channel', '11', { ...B24, options })];
    expect(said(input({ settings, networks: [network(1), network(6)] }))).toEqual([
      'channel-by-survey: Channel 11 → fine',
    ]);
  });

  it('does not count the own network as a neighbour', () => {
    const settings = [setting('channel', '6', { ...B24, options }), setting('ssid', 'Home', B24)];
    const networks = [network(6, -30, { ssid: 'Home' }), network(1, -50), network(11, -50)];
    expect(advise(input({ settings, networks }))).toMatchObject([{ rule: 'channel-by-survey', severity: 'fine' }]);
  });

  it('does not repeat a visible setting for its hidden twin, but speaks of one that is only hidden', () => {
    const wide = (hidden: boolean) => setting('channel-width', '40', { ...B24, hidden, options: ['20', '40'] });
    expect(advise(input({ settings: [wide(true), wide(false), wide(true)] })).map((one) => one.setting)).toEqual([1]);
    expect(advise(input({ settings: [wide(true), wide(true)] }))).toHaveLength(1);
  });
});

describe('security and bands', () => {
  const options = ['None', 'WPA2-PSK [AES]', 'WPA-PSK [TKIP] + WPA2-PSK [AES]', 'WPA2/WPA3-Personal', 'WPA3-Personal'];

  it('weakens the lock as little as can be, and a guest network comes first where there is one', () => {
    const settings = [setting('security-mode', 'WPA3-Personal', { ...B24, options })];
    expect(advise(input({ settings }))[0]).toMatchObject({ to: 'WPA2/WPA3-Personal', value: 'WPA2/WPA3-Personal' });
    const [withGuest] = advise(input({ settings, links: [link('guest')] }));
    expect(words(withGuest!.to!)).toBe(
      'a 2.4 GHz guest network for the camera, with WPA2 (AES); or here: WPA2/WPA3-Personal',
    );
  });

  it('never moves to TKIP from something weak, not even beside AES', () => {
    const tkip = [setting('security-mode', 'None', { ...B24, options: ['None', 'WPA-PSK [TKIP] + WPA2-PSK [AES]'] })];
    expect(advise(input({ settings: tkip }))).toEqual([]);
    expect(advise(input({ settings: [setting('security-mode', 'None', { ...B24, options })] }))[0]?.value).toBe(
      'WPA2-PSK [AES]',
    );
  });

  it('adds b, g and n to a mode without taking anything away', () => {
    const modes = ['11ax only', '11b/g/n mixed', '11b/g/n/ax mixed', '11n only'];
    const settings = [setting('wireless-mode', '11ax only', { ...B24, options: modes })];
    expect(advise(input({ settings }))[0]?.value).toBe('11b/g/n/ax mixed');
  });

  it('chooses both bands, and 2.4 GHz alone only where both is not offered', () => {
    const at = (choices: string[]) =>
      advise(input({ settings: [setting('band-select', '5GHz', { options: choices })] }))[0];
    expect(at(['2.4GHz', '5GHz', 'both'])?.value).toBe('both');
    expect(at(['2.4GHz', '5GHz'])?.value).toBe('2.4GHz');
    expect(words(at(['2.4GHz', '5GHz'])!.sideEffect!)).toContain('slower');
  });

  it('offers a guest network before it switches steering off', () => {
    const settings = [setting('band-steering', 'on')];
    expect(words(advise(input({ settings }))[0]!.to!)).toBe('off while you set up the camera, then on again');
    expect(words(advise(input({ settings, links: [link('guest')] }))[0]!.to!)).toContain('guest network');
  });

  it('warns before this computer may lose the page', () => {
    const cutting = [
      setting('security-mode', 'WPA3-Personal', { ...B24, options }),
      setting('radio-enable', 'on', B5),
      setting('channel', '13', { ...B24, options: ['6', '13'] }),
      setting('band-steering', 'on'),
      setting('mac-filter-mode', 'allow'),
      setting('mac-filter-list', [PHONE]),
    ];
    const found = advise(input({ settings: cutting }, { devices: OWN }));
    const warned = found.filter(({ sideEffect }) => sideEffect && /computer/.test(words(sideEffect)));
    expect(warned.map(({ rule }) => rule).sort()).toEqual([
      'channel-above-11',
      'mac-allow-lacks-device',
      'steering-on',
      'wpa3-only',
    ]);
  });
});

describe('what the user said', () => {
  it('is looked up under ids that the questions have', () => {
    for (const answers of Object.values(ANSWERS)) {
      for (const [question, options] of Object.entries(answers)) {
        const known = [...QUESTIONS, ...REMARK_QUESTIONS]
          .find(({ id }) => id === question)
          ?.options.map(({ id }) => id);
        expect(known, question).toEqual(expect.arrayContaining([...options]));
      }
    }
  });

  it('makes a name with a space less suspect when the camera once worked with it', () => {
    const settings = [setting('ssid', 'My Home')];
    expect(advise(input({ settings }))[0]?.severity).toBe('likely');
    expect(advise(input({ settings }, { answers: { when: 'by-itself' } }))[0]?.severity).toBe('improves');
  });
});

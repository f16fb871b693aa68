/** Bands by the part of the page, lists by their heading, and which box it is. */
import { describe, expect, it } from 'vitest';
import type { Control } from '../../../utils/page/control.ts';
import type { RegionFacts } from '../../../utils/page/region.ts';
import { knownPolicy, letsInKnown } from '../../../utils/reading/known-devices.ts';
import { listPolicy } from '../../../utils/reading/list-policy.ts';
import { button, control, opts, page, readingOf, toggle } from './build.ts';
import type { Standing } from '../../../utils/common/kinds.ts';
import { recognise } from '../../../utils/reading/recognise.ts';
import { WEIGHTS } from '../../../utils/reading/weights.ts';

let count = 0;
const region = (kind: RegionFacts['kind'], part: Partial<RegionFacts> = {}): RegionFacts => ({
  ref: (count += 1),
  kind,
  parent: 0,
  title: '',
  hidden: false,
  marks: '',
  plain: [],
  ...part,
});

const radio = (at: number): Control => toggle({ texts: ['Enable Wireless'], headings: ['Wireless'], region: at });
const bandsOf = (regions: RegionFacts[], controls: Control[]) =>
  readingOf(controls, { regions: [region('page', { parent: -1 }), ...regions] }).settings.map(({ band }) => band);

describe('the band of a part of the page', () => {
  it('is said by a plain row in it', () => {
    const row = (band: string) => region('section', { title: 'Wireless', plain: [['Wireless Band', band]] });
    expect(bandsOf([row('2.4GHz Band'), row('5GHz Band')], [radio(1), radio(2)])).toEqual(['2.4', '5']);
  });

  it('is said by the title of its tab', () => {
    const panes = [region('pane', { title: 'radio0 (2.4 GHz)' }), region('pane', { title: 'radio1 (5 GHz)' })];
    expect(bandsOf(panes, [radio(1), radio(2)])).toEqual(['2.4', '5']);
  });

  it('does not leak into a pane that says nothing', () => {
    const panes = [region('pane', { title: 'Main' }), region('pane', { title: '5 GHz' })];
    expect(bandsOf(panes, [radio(1), radio(2)])).toEqual([null, '5']);
  });

  it('is told by a frequency that is shown in it', () => {
    const channel = control({ texts: ['Channel'], shown: '11 (2462 MHz)', value: '11 (2462 MHz)', region: 1 });
    expect(bandsOf([region('pane'), region('pane')], [channel, radio(1), radio(2)])).toEqual(['2.4', '2.4', null]);
  });
});

describe('what a list does', () => {
  it.each<[string, 'allow' | 'deny' | null]>([
    ['Black List', 'deny'],
    ['Blocked devices', 'deny'],
    ['Devices that may not join', 'deny'],
    ['Allowed devices', 'allow'],
    ['appareils autorisés à se connecter', 'allow'],
    ['Terminaux autorisés', 'allow'],
    ['Gesperrte Geräte', 'deny'],
    ['白名单', 'allow'],
    ['MAC filter', null],
    ['Devices to allow or to deny', null],
  ])('%s: %s', (heading, policy) => expect(listPolicy([heading])).toBe(policy));
});

describe('known devices only', () => {
  const choice = (...texts: string[]) => control({ type: 'radios', options: opts(...texts) });

  it.each([
    ['Allow all new Wi-Fi devices', 'Restrict Wi-Fi access to the known Wi-Fi devices'],
    ['Alle neuen WLAN-Geräte zulassen', 'WLAN-Zugang auf die bekannten WLAN-Geräte beschränken'],
    ['Autoriser tous les nouveaux appareils', 'Limiter aux appareils connus'],
  ])('%s / %s', (open, known) => {
    expect(letsInKnown(choice(open, known))).toBe(true);
    expect([knownPolicy(open), knownPolicy(known)]).toEqual(['off', 'allow']);
    expect(readingOf([choice(open, known)]).settings).toMatchObject([
      { kind: 'mac-filter-mode', value: 'off', knownDevices: true },
    ]);
  });

  it('is no choice between other things', () => {
    expect(letsInKnown(choice('Allow all new devices', 'Block all new devices'))).toBe(false);
    expect(letsInKnown(choice('Allow', 'Deny'))).toBe(false);
  });
});

describe('which box', () => {
  const channels = opts('1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11');
  const wifi = [
    control({ type: 'text', texts: ['SSID'], value: 'Home' }),
    control({ texts: ['Channel'], options: channels, selected: 5 }),
    button('Save'),
  ];
  const menu = ['Status', 'WAN', 'LAN', 'Wireless', 'Firewall'].map((text, ref) => ({
    ref,
    text,
    href: '#',
    hidden: false,
  }));
  const boxOf = (controls: Control[], part: Parameters<typeof page>[0] = {}) => {
    const { router } = recognise({ page: page({ controls, ...part }), match: null, inner: false });
    return [router.box, router.detected];
  };

  it('is a router where a Wi-Fi is run', () => expect(boxOf(wifi, { links: menu })).toEqual(['router', true]));

  it('is a modem where only cable words are', () => {
    const upstream = control({ type: 'text', texts: ['Upstream Channel ID'], marks: 'UpstreamChannelId', value: '4' });
    expect(boxOf([upstream, button('Reboot')], { url: 'http://192.168.100.1/', title: 'Configuration' })).toEqual([
      'modem',
      false,
    ]);
  });

  it('is another device with Wi-Fi Direct, or ad-hoc beside infrastructure', () => {
    const direct = control({ type: 'text', texts: ['SSID'], value: 'DIRECT-1A-Printer' });
    expect(boxOf([direct, ...wifi.slice(1)])).toEqual(['other', false]);
    expect(boxOf([control({ type: 'radios', options: opts('Infrastructure', 'Ad-hoc') }), ...wifi])).toEqual([
      'other',
      false,
    ]);
  });

  it('is a repeater when it says that it works as one', () => {
    const mode = control({ texts: ['Operation mode'], options: opts('Repeater', 'Router') });
    expect(boxOf([mode, ...wifi], { links: menu })[0]).toBe('repeater');
    expect(boxOf(wifi, { links: menu, title: 'Range extender' })[0]).toBe('repeater');
    const rows = (plain: [string, string][]) => ({ links: menu, regions: [region('page', { parent: -1, plain })] });
    expect(boxOf(wifi, rows([['Working mode', 'Repeater']]))[0]).toBe('repeater');
    expect(boxOf(wifi, rows([['Betriebsart', 'Repeater']]))[0]).toBe('repeater');
    // Another box in the home.
    expect(boxOf(wifi, rows([['Device type', 'Repeater']]))[0]).toBe('router');
  });

  it('is no repeater for speaking of a mesh, or of repeating on a page of the menu', () => {
    expect(boxOf(wifi, { links: menu, title: 'Mesh Wi-Fi' })[0]).toBe('router');
    expect(boxOf(wifi, { links: menu, title: 'Router', headings: ['Bridge mode'] })[0]).toBe('router');
    const entry = { ref: 77, text: 'Repeater', href: '/repeater', hidden: false };
    expect(boxOf(wifi, { links: [...menu, entry], headings: ['Repeater'] })[0]).toBe('router');
  });
});

describe('what is known of an address', () => {
  const facts = (title: string) => ({
    page: page({
      url: 'http://192.168.7.20/home',
      title,
      controls: [control({ type: 'text', value: 'Elm', texts: ['Network name (SSID)'] }), button('Save')],
    }),
    match: null,
    inner: false,
  });
  const told = (title: string, standing: Standing) => recognise(facts(title), WEIGHTS, standing).router;

  it('speaks for a page that says little', () => {
    expect(told('Home', null).detected).toBe(false);
    expect(told('Home', 'said').detected).toBe(true);
    const seen = told('Home', 'seen');
    expect(seen.confidence).toBeGreaterThan(told('Home', null).confidence);
    expect(seen.reasons).toContain('other pages at its address are a router’s');
  });

  it('makes no router of a printer', () => {
    expect(told('HP LaserJet', 'said').detected).toBe(false);
  });
});

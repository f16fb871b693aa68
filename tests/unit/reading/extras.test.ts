/** What a reading says beside its settings: whose an extra is, and what a control without a telling name stands under. */
import { describe, expect, it } from 'vitest';
import type { Control } from '../../../utils/page/control.ts';
import type { Description } from '../../../utils/page/describe.ts';
import { featuresOf } from '../../../utils/reading/features.ts';
import { judgeExtras, judgeLinks } from '../../../utils/reading/links.ts';
import { findSettings, toExtras, toSettings } from '../../../utils/reading/settings.ts';

let refs = 0;
const opts = (...texts: string[]) => texts.map((text, index) => ({ value: String(index), text }));

function control(part: Partial<Control>): Control {
  return {
    ref: (refs += 1),
    type: 'select',
    marks: '',
    around: [],
    texts: [],
    headings: [],
    options: [],
    selected: 0,
    value: '',
    checked: null,
    hidden: false,
    disabled: false,
    readOnly: false,
    row: '',
    ...part,
  };
}

const toggle = (part: Partial<Control>) => control({ type: 'toggle', checked: true, ...part });
const page = (links: Description['links'] = []): Description => ({
  url: 'http://192.168.1.1/',
  title: 'Router',
  headings: [],
  controls: [],
  tables: [],
  links,
  passwords: 0,
  frames: 0,
  actions: [],
  size: 10,
  prose: 0,
});

function extras(...controls: Control[]) {
  const features = controls.map(featuresOf);
  const found = findSettings(features, { wifi: 1, macFilter: 0, guest: 0, joins: false });
  return toExtras(page(), judgeExtras(features, true), found, features);
}

describe('extras', () => {
  const frames = {
    texts: ['Protected Management Frames'],
    options: opts('Disabled', 'Optional', 'Required'),
    selected: 2,
  };

  it('carry the band and the guest network of protected frames', () => {
    expect(extras(control({ ...frames, headings: ['2.4 GHz'] }))).toMatchObject([
      { kind: 'pmf', value: 'required', band: '2.4' },
    ]);
    expect(extras(control({ ...frames, headings: ['5 GHz'] }))).toMatchObject([{ band: '5' }]);
    expect(extras(control({ ...frames, headings: ['Guest network 5 GHz'] }))).toMatchObject([{ guest: true }]);
    expect(extras(control(frames))[0]).not.toHaveProperty('band');
  });

  it('take no typed field for protected frames, and no choice of on or off for a channel', () => {
    expect(extras(control({ type: 'text', texts: ['Protected Management Frames'], marks: 'pmf', value: '5' }))).toEqual(
      [],
    );
    const choice = control({
      texts: ['Channel'],
      marks: 'wl_channel',
      options: opts('Disabled', 'Enabled'),
      selected: 1,
    });
    const found = findSettings([featuresOf(choice)], { wifi: 1, macFilter: 0, guest: 0, joins: false });
    expect(found.filter(({ kind }) => kind === 'channel')).toEqual([]);
  });

  it('take no device for a policy, and no address of the router itself or log for the DHCP server', () => {
    expect(extras(toggle({ texts: ['IP Address: None MAC Address: none', 'Unknown Device'] }))).toEqual([]);
    expect(
      extras(
        control({
          texts: ['Access rule for new devices'],
          marks: 'newdev',
          options: opts('Allow', 'Block'),
          selected: 1,
        }),
      ),
    ).toMatchObject([{ kind: 'new-device-policy' }]);
    expect(extras(toggle({ texts: ['Use DHCP'], marks: '_f_wan2_pptp_dhcp' }))).toEqual([]);
    expect(extras(toggle({ texts: ['Log DHCP requests'], marks: 'log-dhcp' }))).toEqual([]);
    expect(extras(toggle({ texts: ['DHCP server'], marks: 'dhcpd' }))).toMatchObject([
      { kind: 'dhcp-server', value: 'on' },
    ]);
  });
});

describe('what a control stands under', () => {
  const named = (part: Partial<Control>) => {
    const features = [featuresOf(toggle({ marks: 'wl_radio', ...part }))];
    return toSettings(
      page(),
      [{ f: features[0]!, kind: 'radio-enable', value: 'on', score: 1, reasons: [] }],
      features,
    )[0]!;
  };

  it('is said where the name alone says little, and not else', () => {
    expect(named({ texts: ['Enable', '2.4GHz :'] })).toMatchObject({ label: 'Enable', under: '2.4GHz :' });
    expect(named({ texts: ['Aktivieren'], headings: ['WLAN 5 GHz'] }).under).toBe('WLAN 5 GHz');
    expect(named({ texts: ['Enable wireless radio'], headings: ['2.4 GHz'] })).not.toHaveProperty('under');
    expect(named({ texts: ['Enable'], headings: ['Smart choices'] })).not.toHaveProperty('under');
    expect(
      named({ texts: ['Enable'], headings: [`Here you set 2.4 GHz ${'and more '.repeat(9)}`] }),
    ).not.toHaveProperty('under');
  });

  it('is not asked of a control without any name', () => {
    expect(named({ texts: [], headings: ['Wireless'] }).nameless).toBe(true);
    expect(named({ texts: ['Enable'] })).not.toHaveProperty('nameless');
  });
});

describe('the policy for new devices', () => {
  const choice = opts('Allow all new devices to connect', 'Block all new devices from connecting');
  const policy = (selected: number, options = choice) => extras(control({ type: 'radios', options, selected }));

  it('is told by its choices where nothing else names it', () => {
    expect(policy(0)).toMatchObject([{ kind: 'new-device-policy', value: 'off' }]);
    expect(policy(1)).toMatchObject([{ kind: 'new-device-policy', value: 'deny' }]);
    expect(policy(0, opts('Allow', 'Block'))).toEqual([]);
  });
});

describe('links', () => {
  const texts = (given: string[], labels: string[] = []) =>
    judgeLinks(page(given.map((text, ref) => ({ ref, text, href: '#' })) as never), new Set(labels)).map(
      ({ to, text }) => `${to}: ${text}`,
    );

  it('are best first: an entry that is called so before one that only says so, too', () => {
    expect(texts(['Wireless router', 'Wireless Log', 'Wireless'])).toEqual([
      'wireless: Wireless',
      'wireless: Wireless Log',
    ]);
    expect(texts(['5GHz Wireless', '2.4GHz Wireless'])[0]).toBe('wireless: 2.4GHz Wireless');
  });

  it('are no states, buttons, names of fields or headings of the page', () => {
    expect(texts(['Refresh Channels', 'Wireless Statistics', 'WPA2 (AES)', 'Disable Security', 'WiFi client'])).toEqual(
      [],
    );
    expect(texts(['Current Connected Wireless Stations numbers:'])).toEqual([]);
    expect(texts(['Wireless Network (2.4GHz b/g/n)'], ['Wireless Network (2.4GHz b/g/n)'])).toEqual([]);
  });

  it('to a guest network are not those that begin with "host"', () => {
    const link = (text: string, ref: number) => ({ ref, text, href: '#' });
    const found = judgeLinks(
      page([link('hostapd up', 1), link('Síť pro hosty', 2), link('Guest network', 3)] as never),
      new Set(),
    );
    expect(found.filter(({ to }) => to === 'guest').map(({ ref }) => ref)).toEqual([3, 2]);
  });
});

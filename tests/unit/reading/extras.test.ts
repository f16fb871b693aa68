/** What a reading says beside its settings: whose an extra is, and what a control without a telling name stands under. */
import { describe, expect, it } from 'vitest';
import type { Control } from '../../../utils/page/control.ts';
import { judgeLinks } from '../../../utils/reading/links.ts';
import { control, opts, page, readingOf, toggle } from './build.ts';

const extras = (...controls: Control[]) => readingOf(controls).extras;

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
    expect(readingOf([choice]).settings.filter(({ kind }) => kind === 'channel')).toEqual([]);
  });

  it.each(['__proto__', 'constructor', 'toString'])('say nothing of a choice that a page calls %s', (value) => {
    const [off, on] = [
      { value: '0', text: 'A' },
      { value, text: value },
    ];
    const found = extras(control({ ...frames, options: [off, on], selected: 1 }));
    expect(found).toMatchObject([{ kind: 'pmf', value: null }]);
  });

  it.each([
    ['WMM Support', 'wmm'],
    ['Wi-Fi Multimedia (WMM)', 'wmm'],
    ['Allow legacy 802.11b rates', 'legacy-rates'],
    ['Disassociate on low acknowledgement', 'low-ack'],
    ['Nightly channel optimization', 'nightly-channel'],
    ['Advanced Security', 'security-service'],
    ['WMM APSD', null],
    ['WMM No-Acknowledgement', null],
    ['Channel', null],
  ])('of a switch called %s: %s', (label, kind) => {
    expect(extras(toggle({ texts: [label] })).map((one) => one.kind)).toEqual(kind === null ? [] : [kind]);
  });

  it('take a number for DTIM, and a choice of rates for no switch', () => {
    expect(extras(control({ type: 'text', texts: ['DTIM Interval'], value: '5' }))).toMatchObject([
      { kind: 'dtim', value: '5' },
    ]);
    const rates = control({ texts: ['Basic Rate'], options: opts('Default', '1-2 Mbps', 'All'), selected: 0 });
    expect(extras(rates)).toEqual([]);
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
  const named = (part: Partial<Control>) => readingOf([toggle({ marks: 'wl_radio', ...part })]).settings[0]!;

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
    judgeLinks(
      page({ links: given.map((text, ref) => ({ ref, text, href: '#', hidden: false })) }),
      new Set(labels),
    ).map(({ to, text }) => `${to}: ${text}`);

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

  it('are known by the one word that says where they lead, whatever stands beside it', () => {
    expect(
      texts([
        'WLAN-Grundeinstellungen',
        'Funkkanal und Übertragung',
        'WLAN-Zugangsbeschränkung (MAC-Filter)',
        'Neustart',
      ]),
    ).toEqual([
      'wireless: WLAN-Grundeinstellungen',
      'channel: Funkkanal und Übertragung',
      'mac-filter: WLAN-Zugangsbeschränkung (MAC-Filter)',
      'reboot: Neustart',
    ]);
    expect(texts(['Wi-Fi Settings', 'Paramètres Wi-Fi'])).toHaveLength(2);
    expect(texts(['System settings', 'Access to the manual'])).toEqual([]);
  });

  it('to blocked devices lead to the filter, whatever it is called', () => {
    for (const label of ['Blocked devices', 'Block list', 'Blockierte Geräte', 'Appareils bloqués', 'Device blocking'])
      expect(texts([label])).toEqual([`mac-filter: ${label}`]);
    for (const label of ['Block sites', 'Blocked keywords', 'Block services', 'Ad blocking'])
      expect(texts([label]).join()).not.toContain('mac-filter');
  });

  it('are the entries of a group, not the group around them', () => {
    expect(
      texts(['Wireless Wireless Settings MAC Filter', 'Wireless Settings', 'MAC Filter']).map(
        (one) => one.split(': ')[1],
      ),
    ).toEqual(['Wireless Settings', 'MAC Filter']);
  });

  it('to a guest network are not those that begin with "host"', () => {
    const link = (text: string, ref: number) => ({ ref, text, href: '#', hidden: false });
    const found = judgeLinks(
      page({ links: [link('hostapd up', 1), link('Síť pro hosty', 2), link('Guest network', 3)] }),
      new Set(),
    );
    expect(found.filter(({ to }) => to === 'guest').map(({ ref }) => ref)).toEqual([3, 2]);
  });
});

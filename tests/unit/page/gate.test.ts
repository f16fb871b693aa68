import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Control } from '../../../utils/page/control.ts';
import { admitTyped, lengthOnly, LIMITS } from '../../../utils/page/admit.ts';
import { heldValue } from '../../../utils/page/gate.ts';
import { MASK } from '../../../utils/page/secrets.ts';
import { control, pass, table, through } from './gate-build.ts';

/** What fields for a key are called by firmwares, in the page's code or only in its words. */
const KEY_FIELDS: Partial<Control>[] = [
  { marks: 'wpaPreSharedKey' },
  { marks: 'wlan_key' },
  { marks: 'kennwort' },
  { marks: 'wl_schluessel' },
  { marks: 'clave' },
  { marks: 'mdp' },
  { marks: 'f1', texts: ['Wi-Fi password'] },
  { marks: 'f1', texts: ['Schlüssel'] },
  { marks: 'f1', texts: ['密码'] },
  { marks: 'f1', texts: ['パスワード'] },
  { marks: 'f1', texts: ['Mot de passe'] },
  { marks: 'f1', texts: ['What opens the door, in a language nobody listed'] },
];

describe('typed text', () => {
  it.each(KEY_FIELDS)('of a key stays in the frame, whatever it is called: %o', (field) => {
    for (const key of ['hunter2hunter', 'velvet orchard', 'a4cf12001122', '8d3f', '12345678', 'GEHEIM']) {
      const { out } = pass({ ...field, value: key });
      expect(JSON.stringify(out)).not.toContain(key);
    }
  });

  it('that speaks of a key is not even held back for a network name', () => {
    for (const field of KEY_FIELDS.slice(0, -1))
      expect(pass({ ...field, value: 'velvet orchard' }).held).toBeUndefined();
  });

  it('leaves as an address, a short number or a word of the standard', () => {
    for (const value of [
      '',
      '6',
      '100',
      '-70',
      '20',
      '17 dBm',
      '100 %',
      'auto',
      'Automatic',
      '40 MHz',
      'A4:CF:12:00:11:22',
      'a4cf.1200.1122',
      '20/40',
    ])
      expect(admitTyped(value)).toBe(value);
  });

  it('leaves as a bare address only where something says MAC', () => {
    expect(pass({ value: 'A4CF12001122' }).out.value).toBe(MASK.repeat(2));
    expect(pass({ value: 'A4CF12001122', marks: 'mac_addr' }).out.value).toBe('A4CF12001122');
    expect(pass({ value: 'A4CF12001122', texts: ['MAC-Adresse'] }).out.value).toBe('A4CF12001122');
    expect(pass({ value: 'A4CF12001122', marks: 'wpa_key', texts: ['MAC'] }).out.value).toBe(MASK.repeat(2));
  });

  it('leaves otherwise as its length in three classes', () => {
    expect(lengthOnly('')).toBe('');
    expect([1, 7, 8, 31, 32, 500].map((n) => lengthOnly('x'.repeat(n)).length)).toEqual([1, 1, 2, 2, 3, 3]);
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 80 }), (text) => {
        const out = admitTyped(text);
        return out === text.trim() || /^\u2592{0,3}$/u.test(out);
      }),
    );
  });

  it('is held for the kinds that are told by their text, and for no other', () => {
    const { out, held } = pass({ marks: 'ssid', value: 'Home of 7' });
    expect(out.value).toBe(MASK.repeat(2));
    expect(held).toEqual({ text: 'Home of 7', typed: true });
    expect(heldValue('ssid', out.value, held)).toBe('Home of 7');
    const shown = { text: 'High', typed: false };
    for (const kind of ['tx-power', 'wireless-mode', 'security-mode'] as const) {
      expect(heldValue(kind, MASK, shown)).toBe('High');
      expect(heldValue(kind, MASK, held)).toBeNull();
    }
    expect(heldValue('ssid', MASK, shown)).toBeNull();
    for (const kind of ['channel', 'channel-width', 'mac-filter-mode', 'radio-enable', 'band-select'] as const)
      expect(heldValue(kind, out.value, held)).toBeNull();
    expect(heldValue('ssid', out.value, undefined)).toBeNull();
    expect(heldValue('channel', '6', undefined)).toBe('6');
    expect(pass({ marks: 'ssid', value: 'x'.repeat(500) }).held!.text).toHaveLength(LIMITS.typed);
  });
});

describe('areas and lists', () => {
  const BOTH = 'A4:CF:12:00:11:22 192.168.1.20 camera\nsecret line\nA4:CF:12:00:11:23 garden';

  it('let out lines about devices, and of lists the addresses alone', () => {
    expect(pass({ type: 'area', value: BOTH }).out.value).toBe(
      'A4:CF:12:00:11:22 192.168.1.20 camera\n\nA4:CF:12:00:11:23',
    );
    expect(pass({ type: 'list', value: BOTH }).out.value).toBe('A4:CF:12:00:11:22\nA4:CF:12:00:11:23');
  });

  it('let out nothing of keys and certificates, nor of a file of keys by address', () => {
    expect(pass({ type: 'area', value: '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADAN' }).out.value).toBe(MASK.repeat(3));
    expect(pass({ type: 'area', marks: 'wpa_psk_file', value: BOTH }).out.value).toBe(MASK.repeat(3));
    expect(pass({ type: 'area', value: 'A4:CF:12:00:11:22 velvetorchard' }).out.value).toBe('A4:CF:12:00:11:22');
  });

  it('say of other lines what they say of a radio', () => {
    const value = 'Channel 6 velvet\nkey=orchard\nA4:CF:12:00:11:22 192.168.1.20';
    expect(pass({ type: 'area', value }).out.value).toBe('Channel 6\n\nA4:CF:12:00:11:22 192.168.1.20');
  });

  it('take bare addresses where something says MAC', () => {
    expect(pass({ type: 'area', marks: 'maclist', value: 'a4cf12001122,a4cf12001123' }).out.value).toBe(
      'a4cf12001122\na4cf12001123',
    );
    expect(pass({ type: 'list', marks: 'maclist', value: 'a4cf12001122\nvelvet' }).out.value).toBe('a4cf12001122');
    expect(pass({ type: 'list', value: 'a4cf12001122' }).out.value).toBe('');
  });
});

describe('choices and switches', () => {
  const choice = (...texts: string[]) => texts.map((text) => ({ text, value: text }));

  it('leave as the firmware wrote them', () => {
    for (const text of [
      'Auto',
      '2.4GHz-B/G/N',
      'WPA2-PSK [AES]',
      '802.11a/n/ac',
      '11 (2462 MHz)',
      'Zulassen',
      '20/40 MHz',
      'HE160',
      'WPA/WPA2-Personal',
      '允许',
      'Deny the stations listed',
    ]) {
      expect(pass({ type: 'select', options: choice(text), selected: 0 }).out.options[0]).toEqual({
        text,
        value: text,
      });
    }
  });

  it('leave without what looks like a key or an address', () => {
    const { out } = pass({
      type: 'select',
      options: [
        ...choice('hunter2hunter', 'phone A4:CF:12:00:11:22', 'Key 1: 8d3fa9'),
        { text: 'Key 1', value: 'hunter2hunter' },
      ],
      selected: 3,
      value: 'hunter2hunter',
    });
    expect(JSON.stringify(out)).not.toMatch(/hunter|A4:CF|8d3fa9/);
  });

  it('of a key say nothing but words of the standard', () => {
    const { out } = pass({
      type: 'select',
      texts: ['Network key'],
      options: choice('velvet', 'TKIP', '2'),
      selected: 0,
    });
    expect(out.options.map(({ text }) => text)).toEqual([MASK, 'TKIP', '2']);
    expect(out.value).toBe(MASK);
  });

  it('of a key without known choices say how long it is', () => {
    expect(pass({ type: 'select', marks: 'wpa_key', value: 'velvet' }).out.value).toBe(MASK);
    expect(pass({ type: 'select', value: 'velvet' })).toMatchObject({
      out: { value: MASK },
      held: { text: 'velvet', typed: false },
    });
    expect(pass({ type: 'select', value: '40 MHz' }).out.value).toBe('40 MHz');
    expect(pass({ type: 'select', value: 'WPA2-PSK' }).out.value).toBe('WPA2-PSK');
  });

  it('tell their state and no value', () => {
    const { out } = pass({ type: 'toggle', checked: true, value: 'hunter2hunter' });
    expect(out).toMatchObject({ checked: true, value: '' });
  });

  it('tell of their row the addresses alone', () => {
    expect(pass({ type: 'toggle', row: 'camera A4:CF:12:00:11:22 velvet' }).out.row).toBe('A4:CF:12:00:11:22');
    expect(pass({ type: 'button', row: 'Key velvet' }).out.row).toBe('');
  });

  it('are buttons with a caption', () => {
    expect(pass({ type: 'button', value: 'Save' }).out.value).toBe('Save');
    expect(pass({ type: 'button', value: 'hunter2hunter' }).out.value).toBe(MASK);
  });

  it('beside a shown key do not repeat it', () => {
    const { out } = pass({
      type: 'button',
      value: 'Hide',
      texts: ['velvetorchard', 'Password'],
      row: 'Password velvetorchard Hide',
    });
    expect(out.texts).toEqual([MASK.repeat(2), 'Password']);
    const before = pass({ type: 'button', value: 'Hide', texts: ['velvetorchard'], row: 'Kennwort velvetorchard' });
    expect(before.out.texts).toEqual([MASK.repeat(2)]);
    expect(pass({ type: 'toggle', texts: ['Broadcasting', 'SSID'] }).out.texts).toEqual(['Broadcasting', 'SSID']);
  });
});

describe('limits', () => {
  const long = 'word '.repeat(20_000);
  const many = <T>(one: T, count: number): T[] => Array.from({ length: count }, () => one);

  it('hold for how many things a page has', () => {
    const { page: out } = through({
      controls: many(control(), LIMITS.controls + 1),
      tables: many(table(), LIMITS.tables + 1),
      links: many({ ref: 0, text: '', href: '', hidden: false }, LIMITS.links + 1),
      headings: many('', LIMITS.headings + 1),
    });
    expect(out.controls).toHaveLength(LIMITS.controls);
    expect(out.tables).toHaveLength(LIMITS.tables);
    expect(out.links).toHaveLength(LIMITS.links);
    expect(out.headings).toHaveLength(LIMITS.headings);
  });

  it('hold for how long each is, and cost no more than what is kept', () => {
    const start = performance.now();
    const { page: out } = through({
      controls: many(
        control({
          texts: many(long, 50),
          headings: many(long, 50),
          around: many(long, 50),
          marks: long,
          row: long,
          value: long,
        }),
        50,
      ),
      tables: [
        table({
          headers: many(long, 500),
          rows: [{ cells: many(long, 100) }, ...many({ cells: [long] }, LIMITS.rows)],
          caption: long,
          heading: long,
          marks: long,
        }),
      ],
      links: [{ ref: 0, text: long, href: long, hidden: false }],
      headings: [long],
      title: long,
      url: `http://192.168.1.1/${long}`,
      actions: many(long, 500),
    });
    const ms = performance.now() - start;
    const { texts, headings, around, marks } = out.controls[0]!;
    for (const all of [texts, headings, around]) expect(all).toHaveLength(LIMITS.texts);
    const [first] = out.tables;
    const all = [...texts, ...headings, ...around, marks, out.title, first!.caption, first!.heading, first!.marks];
    for (const text of all) expect(text.length).toBeLessThanOrEqual(LIMITS.text);
    expect(first!.rows).toHaveLength(LIMITS.rows);
    expect(first!.rows[0]!.cells).toHaveLength(LIMITS.cells);
    expect(first!.headers).toHaveLength(LIMITS.cells);
    expect(out.url.length).toBeLessThanOrEqual(2000);
    expect(out.actions.length).toBeLessThanOrEqual(200);
    expect(ms).toBeLessThan(4000);
  });
});

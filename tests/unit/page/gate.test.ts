import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Control } from '../../../utils/page/control.ts';
import type { Description } from '../../../utils/page/describe.ts';
import { admitTyped, lengthOnly, LIMITS } from '../../../utils/page/admit.ts';
import { gate, heldValue } from '../../../utils/page/gate.ts';
import { plainAddress } from '../../../utils/page/plain-address.ts';
import { looksSecret, MASK, speaksOfSecret, withoutSecrets } from '../../../utils/page/secrets.ts';
import type { TableFacts } from '../../../utils/page/tables.ts';

const control = (more: Partial<Control> = {}): Control => ({
  ref: 0,
  type: 'text',
  marks: '',
  around: [],
  texts: [],
  headings: [],
  options: [],
  selected: -1,
  value: '',
  checked: null,
  hidden: false,
  disabled: false,
  readOnly: false,
  row: '',
  ...more,
});
const table = (more: Partial<TableFacts> = {}): TableFacts => ({
  ref: 0,
  headers: [],
  rows: [],
  caption: '',
  heading: '',
  hidden: false,
  marks: '',
  ...more,
});
const page = (more: Partial<Description> = {}): Description => ({
  controls: [],
  tables: [],
  links: [],
  headings: [],
  title: 'Router',
  url: 'http://192.168.1.1/',
  passwords: 0,
  frames: 0,
  actions: [],
  size: 10,
  prose: 0,
  ...more,
});

function through(more: Partial<Description>) {
  const steps = gate(page(more));
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
const pass = (more: Partial<Control>) => {
  const { page: out, held } = through({ controls: [control(more)] });
  return { out: out.controls[0]!, held: held.get(0) };
};
const rows = (...all: string[][]) => all.map((cells) => ({ cells }));
const passTable = (more: Partial<TableFacts>) => through({ tables: [table(more)] }).page.tables[0]!;

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

describe('tables', () => {
  const CLIENT = ['garden camera', 'A4:CF:12:00:11:22', '192.168.1.20', '-71 dBm'];

  it('let out rows of devices and networks', () => {
    expect(passTable({ headers: ['Name', 'MAC', 'IP', 'Signal'], rows: rows(CLIENT) }).rows[0]!.cells).toEqual(CLIENT);
    const survey = ['Neighbour', '6', '-70', 'WPA2'];
    expect(passTable({ rows: rows(survey, ['Open one', '11', '40', 'Open'], survey) }).rows[1]!.cells).toEqual([
      'Open one',
      '11',
      '40',
      'Open',
    ]);
  });

  it('let out no row of a form', () => {
    const form = passTable({
      rows: rows(
        ['Wireless key', 'velvet orchard'],
        ['Security', 'WPA2-PSK'],
        ['Channel', '6'],
        ['Address', 'A4:CF:12:00:11:22'],
      ),
    });
    expect(form.rows.map(({ cells }) => cells)).toEqual([
      [MASK.repeat(2), MASK.repeat(2)],
      [MASK.repeat(2), MASK.repeat(2)],
      [MASK, '6'],
      ['Address', 'A4:CF:12:00:11:22'],
    ]);
  });

  it('let out no row of a manual that names the fields of a security', () => {
    const manual = passTable({
      rows: rows(
        ['wep-key0', 'string', 'velvet orchard', 'Index 0'],
        ['wep-key1', 'string', 'lantern 7', 'Index 1'],
        ['wep-tx-keyidx', 'uint32', '0', 'granite meadow'],
      ),
    });
    expect(manual.rows.flatMap(({ cells }) => cells).join(' ')).not.toMatch(/velvet|lantern|granite/);
    expect(passTable({ rows: rows(['Shed', '6', '-70', 'WEP']) }).rows[0]!.cells).toEqual(['Shed', '6', '-70', 'WEP']);
  });

  it('let out no column of keys', () => {
    const made = passTable({
      headers: ['Name', 'MAC', 'Passwort'],
      rows: rows(['tv', 'A4:CF:12:00:11:22', 'velvet orchard']),
    });
    expect(made.rows[0]!.cells).toEqual(['tv', 'A4:CF:12:00:11:22', MASK.repeat(2)]);
  });

  it('let out nothing behind a word for a key in a row, even one with an address', () => {
    const made = passTable({ rows: rows(['guest', 'A4:CF:12:00:11:22', 'Schlüssel', 'velvet orchard', '3']) });
    expect(made.rows[0]!.cells).toEqual(['guest', 'A4:CF:12:00:11:22', 'Schlüssel', MASK.repeat(2), '3']);
  });

  it('let out rows without any sign only where most rows have one and this one has figures', () => {
    const odd = ['someone', '6', '70'];
    expect(passTable({ rows: rows(odd, odd, odd, ['x', 'WPA2', 'y']) }).rows[0]!.cells).toEqual([MASK, '6', '70']);
    expect(passTable({ rows: rows(odd, ['x', 'WPA2', 'y']) }).rows[0]!.cells).toEqual(odd);
    expect(passTable({ rows: rows(['velvet', 'orchard', ''], ['x', 'WPA2', 'y']) }).rows[0]!.cells).toEqual([
      MASK,
      MASK,
      '',
    ]);
  });

  it('drawn as cards let out those of devices, without what follows a word for a key', () => {
    const cards = [
      ['camera', 'A4:CF:12:00:11:22', 'Password', 'velvet'],
      ['settings', 'velvet 7'],
      ['tv', '-60 dBm', 'Key: velvet'],
    ];
    expect(passTable({ cards }).cards).toEqual([
      ['camera', 'A4:CF:12:00:11:22', 'Password', MASK],
      [MASK.repeat(2), MASK.repeat(2)],
      ['tv', '-60 dBm', `Key: ${MASK}`],
    ]);
    expect(
      passTable({
        cards: [
          ['Name', 'Signal', 'Band'],
          ['tv', '-60 dBm', '5'],
        ],
      }).cards![0],
    ).toEqual(['Name', 'Signal', 'Band']);
  });
});

describe('what is told beside', () => {
  it('is how a switch shows its state, without what looks like a key', () => {
    const { out } = pass({
      type: 'toggle',
      checked: true,
      state: { aria: true, drawn: false, said: 'On hunter2hunter' },
    });
    expect(out.state).toEqual({ aria: true, drawn: false, said: `On ${MASK}` });
    expect(pass({ type: 'toggle', state: { native: true } }).out.state).toEqual({ native: true });
    expect(pass({ type: 'toggle' }).out).not.toHaveProperty('state');
  });

  it('is what a drawn choice shows, where it is a word of the standard', () => {
    expect(pass({ type: 'select', shown: '40 MHz' }).out.shown).toBe('40 MHz');
    expect(pass({ type: 'select', shown: 'velvet' }).out.shown).toBe(MASK);
    // Closed lists of component libraries have no options to be compared with: what firmwares word leaves.
    for (const worded of ['11 (2462 MHz)', '44 (5220 MHz)', 'Deny the devices in the list', 'Enabled', '禁止'])
      expect(pass({ type: 'select', shown: worded, value: worded }).out).toMatchObject({
        shown: worded,
        value: worded,
      });
    expect(pass({ type: 'select', marks: 'wpa_key', value: 'Velvet', shown: 'Velvet' }).out.shown).toBe(MASK);
    expect(pass({ type: 'select' }).out).not.toHaveProperty('shown');
  });

  it('is where it stands, and what stands ready to be added, by its address', () => {
    const { out } = pass({ type: 'list', region: 2, within: [4], fact: 1, adding: ['velvet A4:CF:12:00:11:22'] });
    expect(out).toMatchObject({ region: 2, within: [4], fact: 1, adding: ['A4:CF:12:00:11:22'] });
    const bare = pass({}).out;
    for (const name of ['region', 'within', 'fact', 'adding']) expect(bare).not.toHaveProperty(name);
  });

  it('are the parts of the page, of their plain rows only words of the standard', () => {
    const region = { ref: 1, kind: 'section' as const, parent: 0, title: 'Wireless', hidden: false, marks: 'wl' };
    const plain: [string, string][] = [
      ['Wireless Band', '2.4GHz Band'],
      ['Owner', 'velvet'],
      ['Password', 'WPA2'],
    ];
    const { page: out } = through({ regions: [{ ...region, plain }] });
    expect(out.regions).toEqual([
      {
        ...region,
        plain: [
          ['Wireless Band', '2.4GHz Band'],
          ['Owner', MASK],
          ['Password', MASK],
        ],
      },
    ]);
    expect(through({}).page).not.toHaveProperty('regions');
  });

  it('is nothing that the gate does not know', () => {
    const odd = { ...control(), secret: 'velvet' };
    expect(JSON.stringify(through({ controls: [odd] }))).not.toContain('velvet');
  });
});

describe('addresses of pages', () => {
  it('leave without tokens and what a form sent', () => {
    expect(
      plainAddress(
        'http://192.168.1.1/cgi-bin/luci/;stok=3f9a8c7b6d5e4f3a/admin/wifi?ssid=Home&key=velvet&ch=6#/wifi/basic',
      ),
    ).toBe('http://192.168.1.1/cgi-bin/luci/;stok=x/admin/wifi?ssid=Home&key=&ch=6#/wifi/basic');
    expect(plainAddress('http://192.168.1.1:8443/wl_basic.htm')).toBe('http://192.168.1.1:8443/wl_basic.htm');
    expect(plainAddress('http://[fe80::a6cf:12ff:fe00:1122]/')).toBe('http://[fe80::a6cf:12ff:fe00:1122]/');
  });

  it('of links leave only where another box begins, and of forms where they go', () => {
    const { page: out } = through({
      links: [
        { ref: 0, text: 'Wireless', href: '/wifi?token=hunter2hunter', hidden: false },
        { ref: 1, text: 'Help', href: 'https://example.com/x?y', hidden: false },
      ],
      actions: ['/goform/wifi?sid=hunter2hunter', 'apply.cgi'],
    });
    expect(out.links.map(({ href }) => href)).toEqual(['', 'https://example.com']);
    expect(out.actions).toEqual(['/goform/wifi', 'apply.cgi']);
  });
});

describe('words for a key', () => {
  it('are known in ids, names and labels', () => {
    for (const text of [
      'wpaPreSharedKey',
      'wlan_key',
      'wpa.psk',
      'Key1',
      'WPA-Schlüssel',
      'Contraseña',
      'Hasło',
      'пароль',
      '无线密码',
      'Kodeord',
      'admin_pwd',
      'userPin',
      'Mot de passe',
    ])
      expect(speaksOfSecret(text), text).toBe(true);
    for (const text of [
      'passthrough',
      'Passive scan',
      'bypass',
      'Passpoint',
      'passerelle',
      'keyboard',
      'Turkey',
      'включить',
      'ping',
      'spin',
      'SSID',
      'monkey',
    ])
      expect(speaksOfSecret(text), text).toBe(false);
  });

  it('look like nobody’s label', () => {
    for (const text of ['hunter2hunter', 'Zq7kXw92Lm', '3f9a8c7b6d5e', '12345678', 'aB3dE5gH', 'sunshine99'])
      expect(looksSecret(text), text).toBe(true);
    for (const text of [
      'Wireless',
      '802.11a/n/ac',
      '192.168.1.1',
      'WPA2-PSK',
      'TL-WR841N',
      '2.4GHz/20MHz',
      'IPv4/IPv6',
      'RT-AX88U',
      'WiFi6E',
      'Channel1',
      '(11n)',
      'DFS-Kanäle',
      '무선네트워크설정',
      'AiMesh',
    ])
      expect(looksSecret(text), text).toBe(false);
  });

  it('are followed by a key after a colon', () => {
    expect(withoutSecrets('Password: velvet')).toBe(`Password: ${MASK}`);
    expect(withoutSecrets('Channel: velvet')).toBe('Channel: velvet');
    expect(withoutSecrets('Code hunter2hunter here')).toBe(`Code ${MASK} here`);
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

import type { PlainRow } from '../../../utils/page/region.ts';
import { describe, expect, it } from 'vitest';
import { MASK } from '../../../utils/page/secrets.ts';
import { control, pass, passTable, rows, through } from './gate-build.ts';

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
    const plain: PlainRow[] = [
      ['Wireless Band', '2.4GHz Band'],
      ['Owner', 'velvet'],
      ['Radio', 'Disabled', 7],
      ['Funkmodul', 'ausgeschaltet', 8],
      ['Name', 'Offenbach', 9],
      ['Password', 'WPA2'],
    ];
    const { page: out } = through({ regions: [{ ...region, plain }] });
    expect(out.regions).toEqual([
      {
        ...region,
        plain: [
          ['Wireless Band', '2.4GHz Band'],
          ['Owner', MASK],
          ['Radio', 'Disabled', 7],
          ['Funkmodul', 'ausgeschaltet', 8],
          ['Name', MASK.repeat(2), 9],
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

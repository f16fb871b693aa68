import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recognise, type PageFacts } from '../../../utils/reading/recognise.ts';
import { maskFacts, reportOf } from '../../../utils/report/mask.ts';
import { control, opts, page, table, toggle } from '../reading/build.ts';

/** A Wi-Fi page of a home in which everything that is somebody's own is given. */
function home(own: { name: string; device: string; key: string; mac: string; ip: string }): PageFacts {
  const { name, device, key, mac, ip } = own;
  return {
    inner: false,
    match: null,
    page: page({
      url: `http://${ip}/wireless.asp?session=${key}`,
      title: `Wireless of ${name}`,
      headings: [`2.4 GHz: ${name}`, 'MAC Filter'],
      links: [{ ref: 700, text: `${device} (${ip})`, href: `http://${ip}/x`, hidden: false }],
      actions: [`/apply.cgi?token=${key}`],
      controls: [
        control({ type: 'text', marks: 'ssid', texts: ['Network Name (SSID)'], value: name, headings: [name] }),
        control({ type: 'text', marks: 'serial', texts: ['Serial number'], value: key }),
        control({
          marks: 'channel',
          texts: ['Channel'],
          options: opts('Auto', '1', '6', '11'),
          selected: 2,
          value: '2',
        }),
        control({
          marks: 'clients',
          texts: ['Connected clients'],
          options: [{ value: mac, text: `${device} (${mac})` }],
          value: mac,
        }),
        control({
          marks: 'macmode',
          texts: ['MAC Filter Mode'],
          options: opts('Disabled', 'Allow listed', 'Deny listed'),
          selected: 2,
          value: '2',
        }),
        toggle({ marks: `row-${mac}`, texts: ['Enable MAC Filter'], row: `${device} ${mac} ${ip}` }),
        control({ type: 'area', marks: 'leases', texts: ['Leases'], value: `${mac} ${ip} ${device}\n${device}` }),
      ],
      tables: [
        table({
          headers: ['Name', 'MAC Address', 'IP Address'],
          heading: 'Blocked devices',
          rows: [{ cells: [device, mac, ip] }, { cells: [`${device} 2`, mac, ip] }],
        }),
      ],
    }),
  };
}

const letters = 'abcdefghijkmnpqrstuvwxyz'.split('');
const word = (prefix: string) =>
  fc.array(fc.constantFrom(...letters), { minLength: 6, maxLength: 12 }).map((all) => `${prefix}${all.join('')}`);
const hexPair = fc.integer({ min: 0, max: 255 }).map((byte) => byte.toString(16).padStart(2, '0').toUpperCase());
const mac = fc.array(hexPair, { minLength: 5, maxLength: 5 }).map((rest) => `74:${rest.join(':')}`);
const ip = fc
  .tuple(fc.integer({ min: 20, max: 250 }), fc.integer({ min: 20, max: 250 }))
  .map(([a, b]) => `172.16.${a}.${b}`);
const own = fc.record({
  name: word('Zq'),
  device: word('Xj'),
  key: fc.stringMatching(/^[a-z]{3}\d{5}[A-Z]{3}\d{4}$/),
  mac,
  ip,
});

describe('a report of a misread page', () => {
  it('holds nothing that is somebody’s own', () => {
    fc.assert(
      fc.property(own, (secrets) => {
        const written = JSON.stringify(reportOf([home(secrets)]));
        for (const secret of Object.values(secrets)) expect(written.toLowerCase()).not.toContain(secret.toLowerCase());
        expect(written).not.toContain(secrets.mac.replaceAll(':', ''));
      }),
    );
  });

  it('is judged as the page is: the same settings, radios and states', () => {
    fc.assert(
      fc.property(own, (secrets) => {
        const facts = home(secrets);
        const shape = (judged: ReturnType<typeof recognise>) =>
          judged.settings.map(({ kind, band, ref, value }) => [
            kind,
            band,
            ref,
            Array.isArray(value) ? value.length : kind === 'ssid' ? null : value,
          ]);
        expect(shape(recognise(maskFacts(facts)))).toEqual(shape(recognise(facts)));
      }),
      { numRuns: 25 },
    );
  });

  it('keeps what the firmware wrote', () => {
    const { page: masked } = maskFacts(
      home({ name: 'Zqhome', device: 'Xjcam', key: 'abc12345DEF6789', mac: '74:AB:93:01:02:03', ip: '172.16.30.40' }),
    );
    expect(masked.controls[2]!.options.map(({ text }) => text)).toEqual(['Auto', '1', '6', '11']);
    expect(masked.controls[4]!.texts).toEqual(['MAC Filter Mode']);
    expect(masked.tables[0]!.headers).toEqual(['Name', 'MAC Address', 'IP Address']);
    expect(masked.url).toMatch(/^http:\/\/10\.254\.254\.2\/wireless\.asp/);
  });

  it('keeps of a sentence beside a device or a network the words that are known, and names of fields', () => {
    const beside = (text: string) => {
      const { page: masked } = maskFacts({
        inner: false,
        match: null,
        page: page({ controls: [control({ type: 'button', texts: [text], row: 'Zqhome 74:AB:93:01:02:03' })] }),
      });
      return masked.controls[0]!.texts[0]!;
    };
    const network = beside('SSID: Zqhome | Encryption: WPA2 PSK (CCMP)');
    expect(network).toMatch(/^SSID: ▒+ \| Encryption: WPA2 PSK \(CCMP\)$/u);
    expect(beside('Xjcam MAC Address 74:AB:93:01:02:03')).toMatch(/^▒+ MAC Address 02:00:00:00:00:00$/u);
    expect(beside('Xjcam')).toMatch(/^[▒▓░]+$/u);
    const marks = (text: string) =>
      maskFacts({ inner: false, match: null, page: page({ controls: [control({ marks: text })] }) }).page.controls[0]!
        .marks;
    for (const name of ['wlan_bssid_enable5ghz', 'X_IEEE80211wEnabled', 'wl2g_channel', 'WPAWPA2PSK'])
      expect(marks(name)).toBe(name);
    expect(marks('row_abc12345DEF6789')).not.toContain('abc12345DEF6789');
  });

  it('gives one device one made-up address, and another another', () => {
    const { page: masked } = maskFacts({
      inner: false,
      match: null,
      page: page({
        tables: [
          table({
            rows: [['74:AB:93:01:02:03'], ['74-ab-93-01-02-03'], ['A4:CF:12:0B:33:7E']].map((cells) => ({ cells })),
          }),
        ],
      }),
    });
    const [one, same, other] = masked.tables[0]!.rows.map(({ cells }) => cells[0]);
    expect(one).toBe(same);
    expect(one).not.toBe(other);
    expect(one).toMatch(/^02:00:00:00:/);
  });
});

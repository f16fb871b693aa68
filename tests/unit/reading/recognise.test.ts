import { describe, expect, it } from 'vitest';
import type { Control } from '../../../utils/page/control.ts';
import { bandInName } from '../../../utils/reading/band-names.ts';
import { resolveBands } from '../../../utils/reading/band.ts';
import { featuresOf, splitName } from '../../../utils/reading/features.ts';
import { directionOf } from '../../../utils/reading/direction.ts';
import { judge } from '../../../utils/reading/judge.ts';
import { bandIn, bandOfModes, channelIn, channelOfMhz, shapeOf } from '../../../utils/reading/shapes.ts';
import { policyOf } from '../../../utils/reading/filter-mode.ts';
import { bandValue, channelValue, macList, widthValue } from '../../../utils/reading/values.ts';
import { control, opts } from './build.ts';

const WIFI = { wifi: 1, macFilter: 0, guest: 0, joins: false };

describe('channels in texts', () => {
  it.each([
    ['06', 6],
    ['CH6', 6],
    ['Channel 06', 6],
    ['6 (2.437 GHz)', 6],
    ['2.437 GHz - CH 6', 6],
    ['2437 MHz (Canal 6)', 6],
    ['2437 MHz', 6],
    ['36/80', 36],
    ['132l', 132],
    ['5.180 GHz', 36],
    ['信道 11', 11],
    ['Auto', null],
    ['20%', null],
  ])('%s is %s', (text, channel) => expect(channelIn(text)).toBe(channel));

  it('knows the centre frequencies of all bands', () => {
    expect([2412, 2472, 2484, 5180, 5825, 5955, 5000].map(channelOfMhz)).toEqual([1, 13, 14, 36, 165, 1, null]);
  });

  it.each([
    ['0', 'auto'],
    ['Automatisch', 'auto'],
    ['自动', 'auto'],
    ['Kanal 13', '13'],
    ['', null],
  ])('normal form of "%s" is %s', (text, value) => expect(channelValue(text)).toBe(value));
});

describe('widths, bands and modes', () => {
  it.each([
    ['20 MHz', '', '20'],
    ['Auto 20/40 MHz', '', '20/40'],
    ['20/40/80', '', '20/40/80'],
    ['HT40', '', '40'],
    ['Wide HT40 (20+20 MHz)', '', '40'],
    ['Auto', '2', 'auto'],
    ['breit', 'VHT80', '80'],
  ])('%s (%s) is %s', (text, raw, width) => expect(widthValue(text, raw)).toBe(width));

  it('reads bands written in many ways, and none where two are named', () => {
    expect(
      ['2.4GHz', '2,4-GHz-Funknetz', '5G', '6 (2.437 GHz)', '5.180 GHz', '2.4 GHz and 5 GHz', '5 devices'].map(bandIn),
    ).toEqual(['2.4', '2.4', '5', '2.4', '5', null, null]);
    expect([bandValue('5GHz'), bandValue('2.4GHz and 5GHz')]).toEqual(['5GHz', 'both']);
  });

  it('knows the band of 802.11 letters', () => {
    expect(['802.11b/g/n', '11bgn mixed', '802.11a/n/ac', '802.11 g/n', '802.11n', 'a/b/g/n'].map(bandOfModes)).toEqual(
      ['2.4', '2.4', '5', '2.4', null, null],
    );
  });

  it.each([
    [' wlan 5g ssid ', '5'],
    [' wireless24g enable ', '2.4'],
    [' w channel an ', '5'],
    [' wl0 channel ', null],
    [' ssid 2g 5g ', null],
  ])('name%sbelongs to %s', (name, band) => expect(bandInName(name)).toBe(band));
});

describe('shapes of option lists', () => {
  it('tells channels of both bands', () => {
    expect(shapeOf(opts('Auto', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11'))).toMatchObject({
      band: '2.4',
    });
    expect(shapeOf(opts('Auto', '36', '40', '44', '48'))).toMatchObject({ channel: 0.9, band: '5' });
  });

  it('takes key lengths, percentages and hours for no channels', () => {
    expect(shapeOf(opts('64 bit', '128 bit')).channel).toBe(0);
    expect(shapeOf(opts('64', '128')).channel).toBe(0);
    expect(shapeOf(opts('100%', '75%', '50%', '25%')).channel).toBe(0);
  });

  it('tells widths, security, bands and policies', () => {
    expect(shapeOf(opts('20 MHz', '40 MHz', 'Auto')).width).toBeGreaterThan(0.5);
    expect(shapeOf(opts('None', 'WEP', 'WPA2-PSK')).security).toBeGreaterThan(0.8);
    expect(shapeOf(opts('2.4GHz', '5GHz')).bands).toBeGreaterThan(0.5);
    expect(shapeOf(opts('2.4 GHz (B)', '2.4 GHz (B+G)', '2.4 GHz (B+G+N)')).bands).toBe(0);
    expect(shapeOf(opts('Disabled', 'Allow listed', 'Deny listed')).policy).toBe(true);
  });
});

describe('policies and address lists', () => {
  it.each([
    ['Deny', 'deny'],
    ['Allow all except listed', 'deny'],
    ['Allow listed only', 'allow'],
    ['Turn MAC Filtering OFF', 'off'],
    ['Reject', 'deny'],
    ['Liste blanche', 'allow'],
  ])('%s means %s', (text, policy) => expect(policyOf(text)).toBe(policy));

  it('reads "allow all" beside "block all" as a list of exceptions', () => {
    expect([
      policyOf('Allow All', '', false),
      policyOf('Block All', '', false),
      policyOf('Allow-All', '', true),
    ]).toEqual(['deny', 'allow', 'off']);
  });

  it('reads MACs in every style, each once, zeros left out', () => {
    expect(macList('74-ab-93-00-11-22\n70AD43123456, 8cf5.a377.01b2;00:00:00:00:00:00\n74:AB:93:00:11:22')).toEqual([
      '74:AB:93:00:11:22',
      '70:AD:43:12:34:56',
      '8C:F5:A3:77:01:B2',
    ]);
    expect(macList('')).toEqual([]);
  });
});

describe('judging one control', () => {
  const best = (part: Partial<Control>, page = WIFI) => judge(featuresOf(control(part)), page)[0]?.kind;
  const channels = opts('Auto', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11');

  it('knows a channel without any word', () => expect(best({ marks: 'x1', options: channels })).toBe('channel'));
  it('does not take a TV channel', () => expect(best({ texts: ['TV channel'], options: channels })).toBeUndefined());
  it('does not take a VPN encryption', () =>
    expect(best({ texts: ['VPN encryption'], headings: ['VPN'], options: opts('None', 'WPA2') })).toBeUndefined());
  it('knows names taken apart', () => expect(splitName('f_wlan0SSID[1]')).toBe(' f wlan0 ssid 1 '));

  it('turns hidden names and disable boxes round', () => {
    const hide = featuresOf(control({ type: 'toggle', texts: ['Hide SSID'], checked: true }));
    const show = featuresOf(control({ type: 'toggle', marks: 'wlHide', texts: ['Broadcast SSID'], checked: true }));
    const off = featuresOf(control({ type: 'toggle', texts: ['Disable WLAN Interface'], checked: true }));
    expect([
      directionOf('ssid-broadcast', hide),
      directionOf('ssid-broadcast', show),
      directionOf('radio-enable', off),
    ]).toEqual(['against', 'along', 'against']);
  });

  it('gives a radio number the band that one of its controls proves', () => {
    const channel = featuresOf(control({ marks: 'wl1_channel', options: opts('36', '40', '44', '48') }));
    const ssid = featuresOf(control({ type: 'text', marks: 'wl1_ssid' }));
    const other = featuresOf(control({ type: 'text', marks: 'wl0_ssid' }));
    const bands = resolveBands(
      [channel, ssid, other, featuresOf(control({ marks: 'wl0_channel', options: channels }))],
      [],
      null,
    );
    expect([bands.get(ssid), bands.get(other)]).toEqual(['5', '2.4']);
  });
});

/** Buttons that open settings, and the entry of the page that is open. */
import { describe, expect, it } from 'vitest';
import { leadsHere } from '../../../utils/common/leads-here.ts';
import { judgeLinks } from '../../../utils/reading/links.ts';
import { opens, OPENER_WORDS } from '../../../utils/words/opener-words.ts';
import { LANGUAGES } from '../../../utils/words/languages.ts';
import type { Control } from '../../../utils/page/control.ts';
import { button, control, opts, page, readingOf } from './build.ts';

/** A page that is a router's, with these buttons on it. */
const openers = (...buttons: Control[]) =>
  readingOf([
    control({ texts: ['Channel'], marks: 'wl_channel', options: opts('Auto', '1', '6', '11') }),
    ...buttons,
  ]).links.filter((link) => link.opens);

describe('words of openers', () => {
  it('are there in every language', () => {
    expect(Object.keys(OPENER_WORDS).toSorted()).toEqual(Object.keys(LANGUAGES).toSorted());
  });

  it('stand alone, begin a caption, or end it', () => {
    expect(opens('Edit')).toBe('');
    expect(opens('Edit this network')).toBe('this network');
    expect(opens('WLAN bearbeiten')).toBe('wlan');
    expect(opens('無線LAN設定')).toBe('無線lan');
    expect(opens('Editor')).toBeNull();
    expect(opens('Save')).toBeNull();
  });
});

describe('openers', () => {
  it('open the network in whose row they stand', () => {
    const row = 'SSID: Home | Mode: Master';
    expect(openers(button('Edit', { texts: [row], headings: ['Wireless Overview'] }))).toMatchObject([
      { to: 'wireless', text: 'Edit', opens: true },
    ]);
    expect(openers(button('Modifica', { texts: [], headings: ['Rete Wi-Fi'] }))).toMatchObject([{ to: 'wireless' }]);
  });

  it('name what they open', () => {
    expect(openers(button('Edit MAC Filter List'))).toMatchObject([{ to: 'mac-filter' }]);
    expect(openers(button('WLAN bearbeiten'))).toMatchObject([{ to: 'wireless' }]);
  });

  it("come with the camera's band first", () => {
    const five = button('Edit', { texts: ['SSID: Home-5G'], headings: ['Wireless 5 GHz'] });
    const two = button('Edit', { texts: ['SSID: Home'], headings: ['Wireless 2.4 GHz'] });
    expect(openers(five, two).map(({ ref }) => ref)).toEqual([two.ref, five.ref]);
  });

  it('are none of devices, guests, timetables, or of what says nothing of Wi-Fi', () => {
    expect(openers(button('Edit', { texts: ['Wi-Fi 2.4G', 'laptop IPv4 Address'], headings: ['Devices'] }))).toEqual(
      [],
    );
    expect(openers(button('Edit', { texts: ['Startup'], headings: ['Diagnostics and Commands'] }))).toEqual([]);
    expect(openers(button('Edit', { headings: ['Wireless schedule'] }))).toEqual([]);
    expect(openers(button('Edit guest Wi-Fi'))).toEqual([]);
    expect(openers(button('Change Wi-Fi password'))).toEqual([]);
    expect(openers(button('Wireless'))).toEqual([]);
  });

  it('are none that cannot be seen or pressed', () => {
    const row = { texts: ['SSID: Home'] };
    expect(openers(button('Edit', { ...row, hidden: true }), button('Edit', { ...row, disabled: true }))).toEqual([]);
  });
});

describe('the entry of the page that is open', () => {
  const here = (href: string) => leadsHere(href, 'http://192.168.1.1/wifi?tab=1#two');

  it('is known by its address', () => {
    for (const href of ['/wifi?tab=1#two', 'http://192.168.1.1/wifi?tab=1#two', '#two']) expect(here(href)).toBe(true);
    expect(leadsHere('/wifi', 'http://192.168.1.1/wifi#')).toBe(true);
  });

  it('is no other pane, none of a script, and no address that cannot be read', () => {
    for (const href of ['/wifi?tab=2', '#three', '#', '', 'javascript:go()', 'http://['])
      expect(here(href)).toBe(false);
  });

  it('leads nowhere new', () => {
    const link = { ref: 1, text: 'Wireless', href: '', hidden: false };
    expect(judgeLinks(page({ links: [link] }), new Set())).toHaveLength(1);
    expect(judgeLinks(page({ links: [{ ...link, here: true }] }), new Set())).toEqual([]);
  });
});

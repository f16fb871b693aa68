import { describe, expect, it } from 'vitest';
import { advise } from '../../../utils/advice/advise.ts';
import { linkFor, menuHints, progress } from '../../../utils/advice/menu.ts';
import type { TopicVerdict } from '../../../utils/advice/topics.ts';
import { shownEntries, shownNow } from '../../../utils/advice/offer.ts';
import { calledHere, presentSuggestion, settingTitle } from '../../../utils/advice/present.ts';
import { emptyMemory, withFollowed } from '../../../utils/advice/router-memory.ts';
import { absentNote, signalClass, signalReport } from '../../../utils/advice/signal.ts';
import { TOPICS, type Topic } from '../../../utils/advice/topics.ts';
import type { LinkTarget } from '../../../utils/common/kinds.ts';
import type { Setting } from '../../../utils/reading/types.ts';
import { CAMERA, client, diagnosis, extra, input, link, OWN, PHONE, reading, setting } from './build.ts';
import { words } from './words.ts';

describe('a hint', () => {
  it('counts the devices of a list, one or many', () => {
    expect(words(shownEntries(0))).toBe('0 devices on the list');
    expect(words(shownEntries(1))).toBe('1 device on the list');
    expect(words(shownNow(setting('mac-filter-list', [CAMERA, PHONE])))).toBe('2 devices on the list');
  });

  it('says title, value now and wanted, why, what saving does, and the name the page uses', () => {
    const settings = [
      setting('mac-filter-mode', 'deny'),
      setting('mac-filter-list', [CAMERA], { label: ' Wireless MAC\n Filter : ' }),
    ];
    const of = input({ settings }, { devices: OWN });
    const shown = presentSuggestion(advise(of)[0]!, of.reading);
    expect(Object.fromEntries(Object.entries(shown).map(([line, ref]) => [line, words(ref)]))).toEqual({
      title: 'Blocked or allowed devices',
      now: `on the list: ${CAMERA}`,
      wanted: `remove ${CAMERA}, leave the rest`,
      why: 'The router blocks every device on this list, and yours is on it.',
      saving: expect.stringMatching(/^Saving allows the device you remove/),
      called: 'called "Wireless MAC Filter" here',
    });
  });

  it('leaves lines empty that have nothing to say', () => {
    const settings = [setting('mac-filter-mode', 'off'), setting('mac-filter-list', [PHONE], { label: '' })];
    const of = input({ settings });
    const fine = presentSuggestion(advise(of)[0]!, of.reading);
    expect([fine.wanted, fine.saving, fine.called]).toEqual(['', '', '']);
    expect(words(fine.title)).toBe('This filter is off');
  });

  it('uses the name of the page only where a person would know the control by it', () => {
    const called = (more: Partial<Setting>) => words(calledHere(setting('radio-enable', 'off', more as object)));
    expect(called({ label: 'Aktivieren', under: '2,4GHz :' })).toBe('called "Aktivieren" under "2,4GHz" here');
    expect(called({ label: 'Enable Radio' })).toBe('called "Enable Radio" here');
    expect(called({ label: 'Here you can set the parameters of the network, and much more besides.' })).toBe('');
    expect(called({ label: 'wl0_radio radio', nameless: true })).toBe('');
    expect(called({ label: 'undefined' })).toBe('');
    expect(called({ label: 'Press Save to keep them.' })).toBe('');
    expect(called({ label: '点击"保存"，设置生效。' })).toBe('');
    expect(called({ label: 'Enable Radio?' })).toBe('called "Enable Radio?" here');
  });

  it('takes no name that several controls share for that of one', () => {
    const hidden = setting('ssid-broadcast', 'off', { label: 'Wi-Fi 2.4' });
    const of = (label: string) => {
      const page = reading({ settings: [hidden, setting('channel', 'auto', { label })] });
      return words(presentSuggestion(advise({ ...input({}), reading: page })[0]!, page).called);
    };
    expect(of('Channel')).toBe('called "Wi-Fi 2.4" here');
    expect(of('Wi-Fi 2.4 :')).toBe('');
    hidden.label = 'SSID 1';
    expect(of('SSID 1')).toBe('called "SSID 1" here');
  });

  it('speaks of what devices may do, whatever the box of isolation says', () => {
    const box = setting('ap-isolation', 'on', { label: 'Allow guests to see each other', guest: true });
    const page = reading({ settings: [box] });
    const found = advise({ ...input({}, { answers: { network: 'guest' } }), reading: page });
    const shown = presentSuggestion(found[0]!, page);
    expect([words(shown.now), words(shown.wanted)]).toEqual([
      'devices cannot see each other',
      'move the camera to your home network in the Blink app; or let devices see each other, on this guest network only',
    ]);
  });

  it('calls a DHCP server that is off by its name', () => {
    const page = reading({ extras: [extra('dhcp-server', 'off')] });
    const found = advise({ ...input({}), reading: page, diagnosis: diagnosis({ 'dhcp-or-ip': 0.9 }) });
    expect(words(presentSuggestion(found[0]!, page).title)).toBe('Addresses (DHCP)');
  });

  it('speaks of the radio and its band, whatever the box beside it says', () => {
    const box = setting('radio-enable', 'off', { band: '2.4', label: 'Disable WLAN Interface' });
    const shown = presentSuggestion(advise(input({ settings: [box] }))[0]!, reading({ settings: [box] }));
    expect([words(shown.title), words(shown.now), words(shown.wanted)]).toEqual([
      '2.4 GHz Wi-Fi',
      '2.4 GHz is off',
      '2.4 GHz on',
    ]);
    expect(words(settingTitle(setting('radio-enable', 'on', { band: '5' })))).toBe('5 GHz Wi-Fi');
    expect(words(settingTitle(setting('radio-enable', 'on')))).toBe('Wi-Fi');
  });
});

describe('the menu', () => {
  const links = [link('wireless'), link('mac-filter'), link('clients')];

  it('leads to the page of the likely causes, at most two, and not to where we are', () => {
    const found = diagnosis({ 'mac-blocked': 0.5, 'wifi-weak': 0.3, 'security-wpa3': 0.1, 'battery-low': 0.1 });
    expect(menuHints(reading({ links }), found).map(({ to, cause }) => [to, cause])).toEqual([
      ['mac-filter', 'mac-blocked'],
      ['clients', 'wifi-weak'],
    ]);
    const onList = reading({ links, settings: [setting('mac-filter-list', [])] });
    expect(menuHints(onList, found).map(({ to }) => to)).toEqual(['clients', 'wireless']);
  });

  it('takes the next best link where the best is missing, and none twice', () => {
    const found = diagnosis({ 'channel-interference': 0.5, 'band-5ghz-only': 0.4 });
    expect(menuHints(reading({ links }), found).map(({ link: at, to }) => [at, to])).toEqual([[0, 'wireless']]);
    expect(menuHints(reading({ links: [] }), found)).toEqual([]);
  });

  it('leads to the Wi-Fi pages where the filter is behind them, and never from one of them', () => {
    const found = diagnosis({ 'mac-blocked': 0.5 });
    const wireless = [link('wireless'), link('dhcp')];
    expect(menuHints(reading({ links: wireless }), found).map(({ to }) => to)).toEqual(['wireless']);
    expect(menuHints(reading({ links: wireless, settings: [setting('ssid', 'x')] }), found)).toEqual([]);
  });

  it('leads on from a Wi-Fi page by the button that opens more of it, before any list of devices', () => {
    const found = diagnosis({ 'mac-blocked': 0.5 });
    const ways = [link('clients'), { ...link('wireless'), text: 'Edit', opens: true as const }];
    const overview = { settings: [setting('radio-enable', 'on')] };
    expect(menuHints(reading({ links: ways, ...overview }), found).map(({ link: at }) => at)).toEqual([1]);
    expect(menuHints(reading({ links: [...ways, link('mac-filter')], ...overview }), found)[0]?.to).toBe('mac-filter');
  });

  it('leads back to what was seen to be wrong, by the way that was gone before', () => {
    const found = diagnosis({ 'channel-interference': 0.9 });
    const ways = [link('wireless'), link('survey')];
    const gone = withFollowed(withFollowed(emptyMemory(), ways[0]!), ways[0]!);
    const seen = (verdict: TopicVerdict | null) => [{ topic: 'channel' as const, verdict }];
    expect(menuHints(reading({ links: ways }), found, seen(null), gone).map(({ to }) => to)).toEqual(['survey']);
    expect(menuHints(reading({ links: ways }), found, seen('wrong'), gone).map(({ to }) => to)).toEqual(['wireless']);
    expect(menuHints(reading({ links: ways }), found, seen('doubt'), gone).map(({ to }) => to)).toEqual(['wireless']);
  });

  it('promises behind a link only what is there', () => {
    const whyOf = (cause: string, to: LinkTarget, settings: Setting[] = []) =>
      menuHints(reading({ links: [link(to)], settings }), diagnosis({ [cause]: 0.9 })).map(({ why }) => why.id);
    expect(whyOf('mac-blocked', 'mac-filter')).toEqual(['advice.menu_why.mac_blocked']);
    expect(whyOf('mac-blocked', 'wireless')).toEqual(['advice.menu_why.filter_behind']);
    expect(whyOf('sync-module-offline', 'mac-filter')).toEqual(['advice.menu_why.mac_blocked']);
    expect(whyOf('channel-interference', 'survey')).toEqual(['advice.menu_why.survey']);
    // The Wi-Fi settings show no signal, and those of a guest network not the name of the main one.
    expect(whyOf('wifi-weak', 'wireless')).toEqual([]);
    expect(whyOf('ssid-special-chars', 'guest')).toEqual([]);
    expect(whyOf('ap-isolation-or-guest', 'wireless')).toEqual(['advice.menu_why.isolation']);
    expect(whyOf('ap-isolation-or-guest', 'wireless', [setting('ssid', 'x')])).toEqual([]);
  });

  it('takes a bare "Security" for the firewall, but for a tab of Wi-Fi on a page of it', () => {
    const found = diagnosis({ 'security-wpa3': 0.9 });
    const to = (label: string, settings: Setting[] = []) =>
      menuHints(reading({ links: [{ ...link('security'), text: label }], settings }), found).length;
    expect(to('Security')).toBe(0);
    expect(to('Wireless Security')).toBe(1);
    expect(to('WLAN-Sicherheit')).toBe(1);
    expect(to('Security', [setting('ssid', 'x')])).toBe(1);
  });

  it('points on without a diagnosis to the next of what was not looked at, and never from a sign-in page', () => {
    const open = (...topics: Topic[]) =>
      TOPICS.map((topic) => ({ topic, verdict: topics.includes(topic) ? null : ('fine' as const) }));
    const to = (of: typeof links, ...topics: Topic[]) =>
      menuHints(reading({ links: of }), null, open(...topics)).map((hint) => hint.to);
    expect(to(links, ...TOPICS)).toEqual(['wireless']);
    expect(to(links, 'mac-mode', 'mac-list')).toEqual(['mac-filter']);
    expect(to(links)).toEqual([]);
    const page = reading({ links });
    expect(menuHints({ ...page, router: { ...page.router, login: true } }, null, open('radio'))).toEqual([]);
    expect(menuHints({ ...page, router: { ...page.router, box: 'modem' } }, null, open('radio'))).toEqual([]);
    expect(
      menuHints(reading({ links }), diagnosis({ 'battery-low': 0.9 }), open('radio')).map((one) => one.to),
    ).toEqual(['wireless']);
  });

  it('does not ring twice what was followed and led to nothing new', () => {
    const open = [{ topic: 'mac-list' as const, verdict: null }];
    const memory = withFollowed(emptyMemory(), link('mac-filter'));
    expect(menuHints(reading({ links }), null, open, memory).map(({ to }) => to)).toEqual(['clients']);
    expect(menuHints(reading({ links }), diagnosis({ 'mac-blocked': 0.9 }), open, memory).map(({ to }) => to)).toEqual([
      'clients',
    ]);
  });

  it('says how far it is, and what comes next', () => {
    const checks = TOPICS.map((topic) => ({ topic, verdict: topic === 'mac-list' ? null : ('fine' as const) }));
    const page = reading({ links });
    const [next] = menuHints(page, null, checks);
    expect(words(progress(checks, next, page)!)).toBe('4 of 5 looked at on this router; next: "mac-filter".');
    expect(words(progress(checks, undefined, page)!)).toBe('4 of 5 looked at on this router.');
    const restarting = reading({ links: [link('reboot')] });
    expect(words(progress(checks, { ...next!, link: 0, to: 'reboot' }, restarting)!)).toBe(
      '4 of 5 looked at on this router. To restart it, open "reboot".',
    );
    // The marks with which a menu draws its levels are no part of the name.
    const marked = reading({ links: page.links.map((one) => ({ ...one, text: ` - ${one.text}: ` })) });
    expect(words(progress(checks, next, marked)!)).toContain('next: "mac-filter".');
    expect(
      progress(
        checks.map((one) => ({ ...one, verdict: 'fine' as const })),
        next,
        page,
      ),
    ).toBeNull();
  });

  it('finds the link a suggestion asks for', () => {
    expect(linkFor('clients', reading({ links }))?.selector).toBe('#to-clients');
    expect(linkFor('survey', reading({ links }))).toBeNull();
    expect(linkFor(undefined, reading({ links }))).toBeNull();
  });
});

describe('signal', () => {
  it('falls into five classes, and nonsense into none', () => {
    const at = [-1, -60, -61, -67, -68, -72, -73, -80, -81, -120].map(signalClass);
    expect(at).toEqual([
      'strong',
      'strong',
      'good',
      'good',
      'borderline',
      'borderline',
      'weak',
      'weak',
      'failing',
      'failing',
    ]);
    expect([0, 20, -121, -255, Number.NaN].map(signalClass)).toEqual(Array(5).fill(null));
  });

  it('is told with what to do, and where interference begins', () => {
    const report = (rssi: number | null, sleeps = true) => {
      const { meaning, advice, note } = signalReport(client(CAMERA, { rssi }), sleeps);
      return [words(meaning), advice.map(({ id }) => id.split('.').at(-1)), note === null ? null : words(note)];
    };
    expect(report(-78)).toEqual([
      '-78 dBm: weak. This can well be why the light is red.',
      ['do_move', 'do_extender', 'do_antenna'],
      'A battery camera sleeps between events: open Live View, then reload this page for a fresh value.',
    ]);
    expect(report(-50, false)).toEqual(['-50 dBm: strong. The camera is near enough.', ['do_channel'], null]);
    expect(report(null)[1]).toEqual([]);
    expect(signalReport(client(CAMERA, { band: '5' })).advice.map(({ id }) => id)).toEqual(['advice.signal.not_24']);
    expect(words(absentNote(true))).toContain('proves nothing');
    expect(words(absentNote(false))).not.toContain('proves nothing');
  });
});

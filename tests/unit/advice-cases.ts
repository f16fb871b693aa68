/** For every rule: pages where it fires, and pages that look alike where it must not. */
import type { AdviceInput } from '../../utils/advice/context.ts';
import { CAUSES, type Cause } from '../../utils/diagnosis/types.ts';
import { CAMERA, client, diagnosis, extra, input, link, network, OWN, PHONE, setting } from './advice-build.ts';

export interface RuleCase {
  fires: AdviceInput[];
  not: AdviceInput[];
}

const B24 = { band: '2.4' } as const;
const B5 = { band: '5' } as const;
const own = { devices: OWN };
const CHANNELS = ['auto', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13'];
const channel24 = (value: string, options: readonly string[] = CHANNELS) =>
  setting('channel', value, { ...B24, options });
const filter = (mode: string, macs: string[] | null, more = {}) => [
  setting('mac-filter-mode', mode, more),
  setting('mac-filter-list', macs, more),
];
const when = (cause: Cause, probability = 0.6) => ({ diagnosis: diagnosis({ other: 0.01, [cause]: probability }) });
const SECURITY = ['None', 'WEP', 'WPA-PSK [TKIP]', 'WPA2-PSK [AES]', 'WPA2/WPA3-Personal', 'WPA3-Personal'];
const locked = (value: string, more = {}) => setting('security-mode', value, { ...B24, options: SECURITY, ...more });
const MODES = ['802.11b/g/n mixed', '802.11b/g/n/ax mixed', '802.11n only', '802.11ax only', 'Disabled'];
const mode24 = (value: string, options: readonly string[] = MODES) =>
  setting('wireless-mode', value, { ...B24, options });
const busy6 = [network(6, -40), network(6, -45), network(6, -50), network(1, -80)];
const crowd = [1, 6, 11].flatMap((channel) => [network(channel, -50), network(channel, -55)]);

const notHere = CAUSES.filter((cause) =>
  /batter|normal|internet|restart|vpn|firewall|outage|stuck|hardware|usb|other/.test(cause),
);

export const CASES: Record<string, RuleCase> = {
  'mac-deny-has-device': {
    fires: [
      input({ settings: filter('deny', [PHONE, CAMERA]) }, own),
      // The switch beside the mode is on; the mode is for all bands, the list for 2.4 GHz.
      input(
        {
          settings: [
            setting('mac-filter-enable', 'on'),
            setting('mac-filter-mode', 'deny'),
            setting('mac-filter-list', [CAMERA], B24),
          ],
        },
        own,
      ),
      // A sure obstacle is named though the diagnosis thinks of something else.
      input({ settings: filter('deny', [CAMERA]) }, { ...own, ...when('wifi-weak') }),
    ],
    not: [
      input({ settings: filter('deny', [PHONE]) }, own),
      // Switched off: blocks nobody, though the mode keeps its value.
      input({ settings: [setting('mac-filter-enable', 'off'), ...filter('deny', [CAMERA])] }, own),
      input({ settings: filter('off', [CAMERA]) }, own),
      // The filter of 5 GHz, of the guest network, and a hidden twin of a list without the camera.
      input({ settings: filter('deny', [CAMERA], B5) }, own),
      input({ settings: filter('deny', [CAMERA], { guest: true }) }, own),
      input({ settings: [...filter('deny', [PHONE]), setting('mac-filter-list', [CAMERA], { hidden: true })] }, own),
    ],
  },
  'mac-allow-lacks-device': {
    fires: [
      input({ settings: filter('allow', [PHONE]) }, own),
      input({ settings: filter('allow', []) }, own),
      input(
        { settings: filter('allow', [CAMERA]) },
        { devices: [...OWN, { role: 'sync-module', mac: '70:AD:43:00:00:09' }] },
      ),
    ],
    not: [
      input({ settings: filter('allow', [PHONE, CAMERA]) }, own),
      input({ settings: [setting('mac-filter-enable', 'off'), ...filter('allow', [PHONE])] }, own),
      input({ settings: filter('allow', [PHONE]) }),
    ],
  },
  'mac-deny-unknown': {
    fires: [input({ settings: filter('deny', [PHONE, CAMERA]) }), input({ settings: filter('deny', [PHONE]) })],
    not: [
      input({ settings: filter('deny', []) }),
      input({ settings: filter('deny', [PHONE]) }, own),
      input({ settings: filter('off', [CAMERA]) }),
      input({ settings: [setting('mac-filter-enable', 'off'), ...filter('deny', [CAMERA])] }),
    ],
  },
  'mac-allow-unknown': {
    fires: [input({ settings: filter('allow', [PHONE]) }), input({ settings: filter('allow', []) })],
    not: [
      input({ settings: filter('allow', [PHONE, CAMERA]) }),
      input({ settings: filter('allow', [PHONE]) }, own),
      input({ settings: filter('off', [PHONE]) }),
    ],
  },
  'mac-allow-module-unknown': {
    fires: [input({ settings: filter('allow', [CAMERA, PHONE]) }, { ...own, answers: { model: 'outdoor-4' } })],
    not: [
      // A camera with a plug needs none; here it is not known which model it is; here something else looks like Blink.
      input({ settings: filter('allow', [CAMERA]) }, { ...own, answers: { model: 'mini' } }),
      input({ settings: filter('allow', [CAMERA]) }, own),
      input({ settings: filter('allow', [CAMERA, '70:AD:43:00:00:09']) }, { ...own, answers: { model: 'outdoor-4' } }),
      input(
        { settings: filter('allow', [CAMERA, PHONE]) },
        { devices: [...OWN, { role: 'sync-module', mac: PHONE }], answers: { model: 'outdoor-4' } },
      ),
    ],
  },
  'mac-list-unseen': {
    fires: [
      input({ settings: [setting('mac-filter-mode', 'deny')] }),
      input({ settings: filter('allow', null) }),
      input({ settings: [setting('mac-filter-list', [CAMERA])] }, own),
    ],
    not: [
      input({ settings: [setting('mac-filter-mode', 'off')] }),
      input({ settings: [setting('mac-filter-mode', 'deny'), setting('mac-filter-enable', 'off')] }),
      input({ settings: [setting('mac-filter-list', [PHONE])] }, own),
      input({ settings: filter('deny', [PHONE]) }),
    ],
  },
  'mac-list-off': {
    fires: [
      input({ settings: filter('off', [CAMERA]) }, own),
      input({ settings: [setting('mac-filter-enable', 'off'), ...filter('deny', [PHONE])] }),
    ],
    not: [input({ settings: filter('off', []) }), input({ settings: filter('deny', [PHONE]) })],
  },
  'device-blocked': {
    fires: [
      input({ clients: [client(CAMERA, { blocked: true })] }, own),
      input({ clients: [client(CAMERA, { blocked: true, blink: 'likely' })] }),
    ],
    not: [
      input({ clients: [client(CAMERA)] }, own),
      input({ clients: [client(PHONE, { blocked: true })] }, own),
      input({ clients: [client(PHONE, { blocked: true, blink: 'maybe' })] }),
    ],
  },
  'device-paused': {
    fires: [input({ extras: [extra('device-paused', 'on', 'Kids')] })],
    not: [input({ extras: [extra('device-paused', 'off')] }), input({ extras: [extra('device-paused', null)] })],
  },
  'new-devices-blocked': {
    fires: [input({ extras: [extra('new-device-policy', 'block')] })],
    not: [
      input({ extras: [extra('new-device-policy', 'allow')] }),
      input({ extras: [extra('new-device-policy', null)] }),
      // The camera is there and was let in.
      input({ extras: [extra('new-device-policy', 'block')], clients: [client(CAMERA)] }, own),
    ],
  },
  'radio-24-off': {
    fires: [
      input({ settings: [setting('radio-enable', 'off', B24), setting('radio-enable', 'on', B5)] }),
      input({ settings: [mode24('Disabled')] }),
      // One switch for all Wi-Fi.
      input({ settings: [setting('radio-enable', 'off')] }),
    ],
    not: [
      input({ settings: [setting('radio-enable', 'on', B24), setting('radio-enable', 'off', B5)] }),
      input({
        settings: [setting('radio-enable', 'on', B24), setting('radio-enable', 'off', { ...B24, hidden: true })],
      }),
      input({ settings: [setting('radio-enable', 'off', { ...B24, guest: true })] }),
      input({ settings: [setting('radio-enable', null, B24)] }),
    ],
  },
  'band-select-5': {
    fires: [
      input({ settings: [setting('band-select', '5GHz', { ...B5, options: ['2.4GHz', '5GHz', 'both'] })] }),
      input({ settings: [setting('band-select', '5GHz', { ...B5, options: ['2.4GHz', '5GHz'] })] }),
      input({ settings: [setting('band-select', '6GHz', { options: ['5GHz', '6GHz', 'both'] })] }),
    ],
    not: [
      input({ settings: [setting('band-select', 'both', { options: ['2.4GHz', '5GHz', 'both'] })] }),
      // Picks the radio that the page shows.
      input({
        settings: [setting('band-select', '5GHz', { options: ['2.4GHz', '5GHz'], selector: 'select[name="wl_unit"]' })],
      }),
      // One band select a radio.
      input({
        settings: [
          setting('band-select', '2.4GHz', B24),
          setting('band-select', '5GHz', { ...B5, options: ['2.4GHz', '5GHz'] }),
        ],
      }),
      input({
        settings: [
          channel24('6'),
          setting('channel', '36', B5),
          setting('band-select', '5GHz', { options: ['2.4GHz', '5GHz'] }),
        ],
      }),
      // Only 5 GHz to choose: a picker of a single radio.
      input({ settings: [setting('band-select', '5GHz', { options: ['5GHz'] })] }),
    ],
  },
  'mode-no-bgn': {
    fires: [input({ settings: [mode24('802.11ax only')] }), input({ settings: [mode24('AX', ['AX', 'b/g/n/ax'])] })],
    not: [
      input({ settings: [mode24('802.11b/g/n/ax mixed')] }),
      input({ settings: [mode24('802.11n only')] }),
      // Many firmwares call "AX" what admits older devices too.
      input({ settings: [mode24('AX', ['N', 'AX'])] }),
      input({ settings: [mode24('Auto', ['Auto', 'Legacy'])] }),
      input({
        settings: [
          setting('wireless-mode', '802.11ac only', { ...B5, options: ['802.11ac only', '802.11a/n/ac mixed'] }),
        ],
      }),
    ],
  },
  'name-24-differs': {
    fires: [
      input({ settings: [setting('ssid', 'Home', B24), setting('ssid', 'Home-5G', B5)] }, when('band-5ghz-only')),
    ],
    not: [
      input({ settings: [setting('ssid', 'Home', B24), setting('ssid', 'Home', B5)] }, when('band-5ghz-only')),
      input({ settings: [setting('ssid', 'Home', B24), setting('ssid', 'Home-5G', B5)] }),
    ],
  },
  'steering-on': {
    fires: [
      input({ settings: [setting('band-steering', 'on')] }),
      input({ settings: [setting('band-steering', 'on')], links: [link('guest')] }, when('band-steering')),
    ],
    not: [
      input({ settings: [setting('band-steering', 'off')] }),
      input({ settings: [setting('band-steering', 'on', { hidden: true })] }),
      input({ settings: [setting('band-steering', 'on')] }, when('vpn')),
    ],
  },
  'one-name-both-bands': {
    fires: [input({ settings: [setting('ssid', 'Home', B24), setting('ssid', 'Home', B5)] })],
    not: [
      input({ settings: [setting('ssid', 'Home', B24), setting('ssid', 'Home-5G', B5)] }),
      input({ settings: [setting('ssid', 'Home', B24), setting('ssid', 'Home', { ...B5, guest: true })] }),
      input({ settings: [setting('ssid', 'Home', B24), setting('ssid', 'Home', B5), setting('band-steering', 'off')] }),
    ],
  },
  'pause-5-while-pairing': {
    fires: [
      input(
        { settings: [setting('radio-enable', 'on', B5)] },
        { ...when('band-steering'), answers: { when: 'setting-up' } },
      ),
    ],
    not: [
      input({ settings: [setting('radio-enable', 'on', B5)] }, when('band-steering')),
      input({ settings: [setting('radio-enable', 'on', B5)] }, { answers: { when: 'setting-up' } }),
      input(
        { settings: [setting('radio-enable', 'on', B24)] },
        { ...when('band-steering'), answers: { when: 'setting-up' } },
      ),
      // 2.4 GHz is off: without 5 GHz nothing would be left.
      input(
        { settings: [setting('radio-enable', 'on', B5), setting('radio-enable', 'off', B24)] },
        { ...when('band-steering'), answers: { when: 'setting-up' } },
      ),
    ],
  },
  'wpa3-only': {
    fires: [
      input({ settings: [locked('WPA3-Personal')] }),
      input({ settings: [setting('security-mode', 'WPA3-SAE (strong security)')] }),
      input({ settings: [locked('OWE', { options: [...SECURITY, 'OWE'] })], links: [link('guest')] }),
    ],
    not: [
      input({ settings: [locked('WPA2-PSK [AES]')] }),
      input({ settings: [locked('WPA2/WPA3-Personal')] }),
      input({ settings: [locked('WPA3-Personal', B5)] }),
      input({ settings: [locked('WPA3-Personal', { guest: true })] }),
      // Nothing better is offered.
      input({ settings: [locked('WPA3-Personal', { options: ['None', 'WPA3-Personal'] })] }),
    ],
  },
  'frames-required': {
    fires: [input({ extras: [extra('pmf', 'required')] }), input({ extras: [extra('pmf', 'Mandatory')] })],
    not: [input({ extras: [extra('pmf', 'optional')] }), input({ extras: [extra('pmf', null)] })],
  },
  'wpa-mixed': {
    fires: [input({ settings: [locked('WPA2/WPA3-Personal')] }, when('security-wpa3'))],
    not: [
      input({ settings: [locked('WPA2/WPA3-Personal')] }),
      input({ settings: [locked('WPA2-PSK [AES]')] }, when('security-wpa3')),
      input({ settings: [locked('WPA2/WPA3-Personal')] }, when('wifi-weak')),
    ],
  },
  enterprise: {
    fires: [input({ settings: [setting('security-mode', 'WPA2 Enterprise', B24)] })],
    not: [input({ settings: [setting('security-mode', 'WPA2 Personal', B24)] })],
  },
  'ax-on-24': {
    fires: [input({ settings: [mode24('802.11b/g/n/ax mixed')] }, when('security-wpa3'))],
    not: [
      input({ settings: [mode24('802.11b/g/n/ax mixed')] }),
      input({ settings: [mode24('802.11b/g/n mixed')] }, when('security-wpa3')),
      // The lock comes first.
      input({ settings: [mode24('802.11b/g/n/ax mixed'), locked('WPA3-Personal')] }, when('security-wpa3')),
    ],
  },
  'weak-security': {
    fires: [
      input({ settings: [locked('None')] }),
      input({ settings: [locked('WEP')] }),
      input({ settings: [locked('WPA-PSK [TKIP]')] }, when('battery-low')),
    ],
    not: [
      input({ settings: [locked('WPA2-PSK [AES]')] }),
      input({ settings: [locked('None', { guest: true })] }),
      input({ settings: [locked('WEP', { options: ['None', 'WEP', 'WPA-PSK [TKIP]'] })] }),
      input({ settings: [setting('security-mode', 'Sicherheitsstufe 3', B24)] }),
    ],
  },
  'name-changed': {
    fires: [input({ settings: [setting('ssid', 'Home', B24)] }, when('wrong-password-or-ssid-changed'))],
    not: [
      input({ settings: [setting('ssid', 'Home', B24)] }),
      input({ settings: [setting('ssid', 'Home', B24)] }, when('vpn')),
    ],
  },
  'name-hidden': {
    fires: [input({ settings: [setting('ssid-broadcast', 'off', B24)] })],
    not: [
      input({ settings: [setting('ssid-broadcast', 'on', B24)] }),
      input({ settings: [setting('ssid-broadcast', 'off', B5)] }),
      input({ settings: [setting('ssid-broadcast', 'off', { ...B24, guest: true })] }),
    ],
  },
  'password-by-hand': {
    fires: [input({}, when('wrong-password-or-ssid-changed'))],
    not: [input({}), input({}, when('wifi-weak'))],
  },
  'name-special': {
    fires: [
      input({ settings: [setting('ssid', 'Tom & Ann', B24)] }),
      input({ settings: [setting('ssid', 'café')] }, { answers: { when: 'by-itself', model: 'wired-doorbell' } }),
    ],
    not: [
      input({ settings: [setting('ssid', 'Home_24-x', B24)] }),
      input({ settings: [setting('ssid', 'Tom & Ann', B5)] }),
      input({ settings: [setting('ssid', 'Tom & Ann', { guest: true })] }),
      input({ settings: [setting('ssid', '', B24)] }),
    ],
  },
  'password-special': {
    fires: [input({}, { answers: { 'special-chars': 'password' } })],
    not: [input({}), input({}, { answers: { 'special-chars': 'name' } })],
  },
  'channel-above-11': {
    fires: [
      input({ settings: [channel24('13')] }),
      input({ settings: [channel24('12')], networks: busy6 }),
      // The page does not name the band; the channels it offers do.
      input({ settings: [setting('channel', '13', { options: CHANNELS })] }),
    ],
    not: [
      input({ settings: [channel24('11')] }),
      // Automatic; the number control keeps an old value.
      input({ settings: [setting('channel', 'auto', B24), channel24('13')] }),
      input({ settings: [channel24('13', ['12', '13'])] }),
      input({ settings: [setting('channel', '149', { options: ['36', '149'] })] }),
    ],
  },
  'channel-by-survey': {
    fires: [
      input({ settings: [channel24('6')], networks: busy6 }),
      input({ settings: [channel24('11')], networks: busy6 }),
    ],
    not: [
      input({ settings: [channel24('6')] }),
      input({ settings: [channel24('3')], networks: busy6 }),
      input({ settings: [setting('channel', '6', { ...B24, options: ['6', '7'] })], networks: busy6 }),
    ],
  },
  'channel-auto': {
    fires: [
      input({ settings: [channel24('auto')] }),
      input({ settings: [channel24('auto')], networks: crowd }),
      input({ settings: [channel24('auto')], networks: [network(6, -80)] }, { answers: { pattern: 'certain-times' } }),
    ],
    not: [
      input({ settings: [channel24('auto')], networks: [network(6, -80)] }),
      input({ settings: [setting('channel', 'auto', { ...B5, options: ['auto', '36'] })] }),
      input({ settings: [channel24('auto')] }, when('battery-low')),
    ],
  },
  'channel-between': {
    fires: [input({ settings: [channel24('3')] }), input({ settings: [channel24('9')], networks: busy6 })],
    not: [input({ settings: [channel24('6')] }), input({ settings: [channel24('13')] })],
  },
  'width-wide': {
    fires: [
      input({ settings: [setting('channel-width', '40', { ...B24, options: ['20', '40'] })] }),
      input({ settings: [setting('channel-width', '20/40', { ...B24, options: ['20', '20/40'] })] }, when('wifi-weak')),
      input({ settings: [setting('channel-width', 'auto', { options: ['20', '40', 'auto'] }), channel24('6')] }),
    ],
    not: [
      input({ settings: [setting('channel-width', '20', { ...B24, options: ['20', '40'] })] }),
      input({ settings: [setting('channel-width', '40', { ...B5, options: ['20', '40'] })] }),
      input({ settings: [setting('channel-width', '40', { options: ['20', '40', '80'] })] }),
      input({ settings: [setting('channel-width', '40', { ...B24, options: ['40'] })] }),
    ],
  },
  'signal-weak': {
    fires: [
      input({ clients: [client(CAMERA, { blink: 'certain', rssi: -79 })] }),
      input({ clients: [client(PHONE, { rssi: -70 })] }, { devices: [{ role: 'camera', mac: PHONE }] }),
    ],
    not: [
      input({ clients: [client(CAMERA, { blink: 'certain', rssi: -67 })] }),
      input({ clients: [client(PHONE, { rssi: -85 })] }),
      input({ clients: [client(CAMERA, { blink: 'certain', rssi: null })] }),
      input({ clients: [client(CAMERA, { blink: 'certain', rssi: -255 })] }),
    ],
  },
  'tx-power-low': {
    fires: [
      input({ settings: [setting('tx-power', '50%', { ...B24, options: ['25%', '50%', '100%'] })] }),
      input({ settings: [setting('tx-power', 'Low', { ...B24, options: ['High', 'Medium', 'Low'] })] }),
    ],
    not: [
      input({ settings: [setting('tx-power', '100%', { ...B24, options: ['50%', '100%'] })] }),
      input({ settings: [setting('tx-power', '50%', { ...B5, options: ['50%', '100%'] })] }),
      input({ settings: [setting('tx-power', 'driver default', { ...B24, options: ['driver default', '20 dBm'] })] }),
      input({ settings: [setting('tx-power', '17', B24)] }),
      // More than every country allows.
      input({ settings: [setting('tx-power', '20 dBm', { ...B24, options: ['17 dBm', '20 dBm', '30 dBm'] })] }),
    ],
  },
  'isolation-on': {
    fires: [
      input({ settings: [setting('ap-isolation', 'on')] }),
      input({ settings: [setting('ap-isolation', 'on', B24)] }),
    ],
    not: [
      input({ settings: [setting('ap-isolation', 'off')] }),
      input({ settings: [setting('ap-isolation', 'on', { guest: true })] }),
      input({ settings: [setting('ap-isolation', 'on', B5)] }),
    ],
  },
  'guest-log-in-page': {
    fires: [
      input({ extras: [extra('guest-network', 'on', 'Guest portal')] }),
      input({}, { ...when('ap-isolation-or-guest'), answers: { network: 'login-page' } }),
    ],
    not: [
      input({ extras: [extra('guest-network', 'on', 'Guest')] }),
      input({ extras: [extra('guest-network', 'off', 'Guest portal')] }),
    ],
  },
  'no-address': {
    fires: [
      input({ clients: [client(CAMERA, { ip: '169.254.3.4' })] }, own),
      input({ extras: [extra('dhcp-server', 'off')] }),
    ],
    not: [
      input({ clients: [client(CAMERA)] }, own),
      input({ clients: [client(PHONE, { ip: '169.254.3.4' })] }, own),
      // No address in the row: the list may not show any.
      input({ clients: [client(CAMERA, { ip: null })] }, own),
      input({ extras: [extra('dhcp-server', 'on')] }),
    ],
  },
  'module-absent': {
    fires: [input({ clients: [client(PHONE)] }, when('sync-module-offline'))],
    not: [
      input({ clients: [client(PHONE)] }),
      input({ clients: [] }, when('sync-module-offline')),
      input({ clients: [client(PHONE, { name: 'blink-sync-module' })] }, when('sync-module-offline')),
      input(
        { clients: [client(PHONE)] },
        { ...when('sync-module-offline'), devices: [{ role: 'sync-module', mac: PHONE }] },
      ),
    ],
  },
  ...Object.fromEntries(
    notHere.map((cause) => [
      `not-here-${cause}`,
      {
        fires: [input({}, when(cause))],
        not: [input({}), input({}, when(cause, 0.2)), input({}, when('mac-blocked'))],
      },
    ]),
  ),
};

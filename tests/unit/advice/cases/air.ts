/** Cases of the rules about channel, signal, and who may talk to whom. */
import { CAMERA, OWN, PHONE, client, extra, input, network, setting } from '../build.ts';
import { type RuleCase, B24, B5, own, CHANNELS, channel24, when, busy6, crowd } from './parts.ts';

export const airCases: Record<string, RuleCase> = {
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
      input({ settings: [channel24('auto')] }, when('channel-interference')),
      input({ settings: [channel24('auto')], networks: crowd }),
      input({ settings: [channel24('auto')], networks: [network(6, -80)] }, { answers: { pattern: 'certain-times' } }),
    ],
    not: [
      // An audit that has heard no neighbour knows nothing against automatic.
      input({ settings: [channel24('auto')] }),
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
      // The guest network's, when the camera may be on it.
      input({ settings: [setting('ap-isolation', 'on', { guest: true })] }, when('ap-isolation-or-guest')),
      input({ settings: [setting('ap-isolation', 'on', { guest: true })] }, { answers: { network: 'guest' } }),
    ],
    not: [
      input({ settings: [setting('ap-isolation', 'on', { ...B5, guest: true })] }, when('ap-isolation-or-guest')),
      input({ settings: [setting('ap-isolation', 'off', { guest: true })] }, when('ap-isolation-or-guest')),
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
      input({ extras: [extra('dhcp-server', 'off')] }, when('dhcp-or-ip')),
    ],
    not: [
      input({ clients: [client(CAMERA)] }, own),
      input({ clients: [client(PHONE, { ip: '169.254.3.4' })] }, own),
      // No address in the row: the list may not show any.
      input({ clients: [client(CAMERA, { ip: null })] }, own),
      input({ extras: [extra('dhcp-server', 'on')] }, when('dhcp-or-ip')),
      // An access point leaves that to the router.
      input({ extras: [extra('dhcp-server', 'off')] }),
    ],
  },
  'module-absent': {
    fires: [
      input({ clients: [client(PHONE)] }, when('sync-module-offline')),
      input({ clients: [client(PHONE)] }, { ...when('sync-module-offline'), answers: { model: 'outdoor-4' } }),
      input(
        { clients: [client(PHONE)] },
        { ...when('sync-module-offline'), answers: { model: 'mini', 'module-light': 'offline' } },
      ),
      // The camera is there, the module that the user named is not; nor is it what the user said is no Blink of theirs.
      input(
        { clients: [client(CAMERA, { blink: 'certain' })] },
        { ...when('sync-module-offline'), devices: [...OWN, { role: 'sync-module', mac: PHONE }] },
      ),
      input(
        { clients: [client(CAMERA, { blink: 'certain' })] },
        { ...when('sync-module-offline'), devices: [{ role: 'not-mine', mac: CAMERA }] },
      ),
    ],
    not: [
      input({ clients: [client(PHONE)] }),
      input({ clients: [] }, when('sync-module-offline')),
      // Devices to choose from, in a pane that is not shown.
      input(
        { clients: [client(PHONE)], settings: [setting('client-list', null, { hidden: true })] },
        when('sync-module-offline'),
      ),
      // A Mini works without one, and some have none.
      input({ clients: [client(PHONE)] }, { ...when('sync-module-offline'), answers: { model: 'mini' } }),
      input({ clients: [client(PHONE)] }, { ...when('sync-module-offline'), answers: { 'module-light': 'no-module' } }),
      input({ clients: [client(PHONE, { name: 'blink-sync-module', blink: 'likely' })] }, when('sync-module-offline')),
      input(
        { clients: [client(PHONE)] },
        { ...when('sync-module-offline'), devices: [{ role: 'sync-module', mac: PHONE }] },
      ),
      // A Blink that nobody named, and the chip of a Sync Module without a name: either may be it.
      input({ clients: [client(CAMERA, { blink: 'certain' })] }, when('sync-module-offline')),
      input({ clients: [client('00:03:7F:B4:A3:0B')] }, when('sync-module-offline')),
    ],
  },
};

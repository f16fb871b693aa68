/** Rows about isolation, addresses and the Sync Module. */
import { CAMERA, OF_KNOWN_MAKE, PHONE, client, extra, input, setting, unread } from '../build.ts';
import { filter, own, when } from '../cases/parts.ts';
import type { Row } from './row.ts';

const MODULE = '70:AD:43:00:00:09';

export const restRows: Row[] = [
  {
    cause: 'any',
    row: 'a place that looks like a switch of 2.4 GHz or a filter, and was not read',
    rules: ['look-yourself'],
    severity: 'likely',
    holds: input({ unread: [unread('mac-filter')] }),
    not: input({ unread: [unread('mac-filter', { band: '5' })] }),
  },
  {
    cause: 'any',
    row: 'a box that is not the router',
    rules: ['wrong-box'],
    severity: 'fine',
    holds: input({ router: { ...OF_KNOWN_MAKE, box: 'modem' } }),
    not: input({ router: OF_KNOWN_MAKE }),
  },
  {
    cause: 'ap-isolation-or-guest',
    row: 'isolation on',
    rules: ['isolation-on'],
    severity: 'improves',
    holds: input({ settings: [setting('ap-isolation', 'on')] }),
    not: input({ settings: [setting('ap-isolation', 'off')] }),
  },
  {
    cause: 'ap-isolation-or-guest',
    row: 'isolation of a guest network the camera may be on',
    rules: ['isolation-on'],
    severity: 'improves',
    holds: input({ settings: [setting('ap-isolation', 'on', { guest: true })] }, when('ap-isolation-or-guest')),
    not: input({ settings: [setting('ap-isolation', 'on', { guest: true })] }),
  },
  {
    cause: 'ap-isolation-or-guest',
    row: 'guest network with a log-in page or a time limit',
    rules: ['guest-log-in-page'],
    severity: 'likely',
    holds: input({ extras: [extra('guest-network', 'on', 'Captive portal')] }),
    not: input({ extras: [extra('guest-network', 'on', 'Guest network')] }),
  },
  {
    cause: 'sync-module-offline',
    row: 'the rows about filters, for the module',
    rules: ['mac-deny-unknown'],
    severity: 'likely',
    holds: input({ settings: filter('deny', [MODULE]) }, when('sync-module-offline')),
    not: input({ settings: filter('deny', [MODULE]) }, when('battery-low')),
  },
  {
    cause: 'sync-module-offline',
    row: 'the device list lacks the module',
    rules: ['module-absent'],
    severity: 'likely',
    holds: input({ clients: [client(PHONE)] }, { ...when('sync-module-offline'), answers: { model: 'outdoor-4' } }),
    not: input(
      { clients: [client(PHONE), client(MODULE, { blink: 'certain' })] },
      { ...when('sync-module-offline'), answers: { model: 'outdoor-4' } },
    ),
  },
  {
    cause: 'dhcp-or-ip',
    row: 'device without a proper address',
    rules: ['no-address'],
    severity: 'likely',
    holds: input({ clients: [client(CAMERA, { ip: '169.254.7.7' })] }, own),
    not: input({ clients: [client(CAMERA, { ip: '192.168.1.7' })] }, own),
  },
  ...(
    [
      ['dhcp-server', 'on', 'off', 'dhcp-or-ip'],
      ['security-service', 'on', 'off', 'firewall-or-dns'],
      ['nightly-channel', 'on', 'off', 'channel-interference'],
      ['legacy-rates', 'off', 'on', 'wifi-weak'],
      ['low-ack', 'on', 'off', 'wifi-weak'],
      ['dtim', '5', '3', 'wifi-weak'],
      ['wmm', 'on', null, 'channel-interference'],
    ] as const
  ).map(([kind, value, other, cause]): Row => ({
    cause,
    row: `last test: ${kind}`,
    rules: [`last-${kind}`],
    severity: 'improves',
    holds: input({ extras: [extra(kind, value)] }, when(cause)),
    not: input({ extras: [extra(kind, other)] }, when(cause)),
  })),
];

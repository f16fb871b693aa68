/** Devices that a router blocks by themselves, without a filter: cause `mac-blocked`. */
import { text } from '../../common/text.ts';
import type { Client } from '../../reading/types.ts';
import { said } from '../answers.ts';
import type { Context } from '../context.ts';
import { macFilters } from '../../reading/mac-filters.ts';
import { deviceNames } from './macs.ts';
import { firstExtra } from './match.ts';
import type { Rule } from './types.ts';

const TABLE = 'causes-and-settings.md#mac-blocked';

function isCamera({ mac }: Client, { devices }: Context): boolean {
  return devices.some((device) => device.role === 'camera' && device.mac.toUpperCase() === mac?.toUpperCase());
}

export const deviceRules: readonly Rule[] = [
  {
    id: 'device-blocked',
    claim: 'client-blocked',
    cause: 'mac-blocked',
    also: ['sync-module-offline'],
    severity: 'blocker',
    sure: 'engineering',
    source: TABLE,
    sideEffect: text('side_effect.this_device_only'),
    find: (context) => {
      // Where the list that blocks it is on the page, that is what to change.
      const onList = new Set(
        macFilters(context.reading).flatMap(({ state, macs }) => (state === 'deny' ? (macs ?? []) : [])),
      );
      const blocked = context.reading.clients.filter((row) => row.blocked && row.mac && !onList.has(row.mac));
      const own = blocked.filter((row) => context.ownMacs.has(row.mac!));
      const perhaps = blocked.filter((row) => context.blinkClients.includes(row));
      const rows = own.length > 0 ? own : perhaps;
      if (rows.length === 0) return [];
      const devices = deviceNames(
        context,
        rows.map((row) => row.mac!),
      );
      return [
        {
          setting: context.main('client-list')[0]?.index ?? null,
          from: text('advice.from.blocked_row', { devices }),
          to: own.length > 0 ? text('advice.to.resume', { devices }) : text('advice.to.resume_if_yours'),
          why: text('advice.why.device_blocked'),
          sure: true,
          ...(own.length > 0 ? {} : { severity: 'likely', ask: rows.map((row) => row.mac!) }),
        },
      ];
    },
  },
  {
    id: 'device-paused',
    claim: 'device-paused',
    cause: 'mac-blocked',
    also: ['sync-module-offline'],
    severity: 'likely',
    sure: 'engineering',
    source: TABLE,
    sideEffect: text('side_effect.this_device_only'),
    find: (context) =>
      // A switch whose state the page does not show says nothing.
      firstExtra(context, 'device-paused', ({ value }) => value === 'on').map(({ extra, index }) => ({
        setting: null,
        extra: index,
        from: text('advice.from.paused', { device: extra.label ?? '' }),
        to: text('advice.to.resume_paused'),
        why: text('advice.why.device_paused'),
        link: 'parental',
      })),
  },
  {
    id: 'new-devices-blocked',
    claim: 'new-devices',
    cause: 'mac-blocked',
    also: ['sync-module-offline'],
    severity: 'blocker',
    sure: 'official',
    source: `${TABLE}; network.md#access-control`,
    sideEffect: text('side_effect.this_device_only'),
    find: (context) =>
      firstExtra(context, 'new-device-policy', ({ value }) => /^(on|deny|block)$/i.test(value ?? ''))
        // A camera that is connected and not blocked has been let in; another Blink device says nothing of it.
        .filter(() => !context.reading.clients.some((row) => isCamera(row, context) && row.ip && !row.blocked))
        .map(({ index }) => ({
          setting: null,
          extra: index,
          from: text('advice.value.on'),
          to: text('advice.to.allow_this_device'),
          why: text('advice.why.new_devices_blocked'),
          link: 'mac-filter',
        })),
  },
  {
    id: 'wifi-schedule',
    claim: 'schedule',
    cause: null,
    severity: 'likely',
    sure: 'engineering',
    source: TABLE,
    sideEffect: text('side_effect.schedule'),
    find: (context) =>
      // Many homes switch Wi-Fi off at night and want it so: a suspect only when the camera goes at certain times.
      said(context.answers, 'drops-at-set-times')
        ? firstExtra(context, 'wifi-schedule', ({ value, guest }) => value === 'on' && !guest).map(({ index }) => ({
            setting: null,
            extra: index,
            from: text('advice.value.on'),
            to: text('advice.to.schedule'),
            why: text('advice.why.wifi_schedule'),
          }))
        : [],
  },
];

/** Who may talk to whom, addresses, and the module: causes `ap-isolation-or-guest`, `dhcp-or-ip`, `sync-module-offline`. */
import { modelById } from '../../camera/models.ts';
import { text } from '../../common/text.ts';
import { said } from '../answers.ts';
import type { IndexedSetting } from '../../reading/main-network.ts';
import type { Context } from '../context.ts';
import { deviceNames } from './macs.ts';
import { firstExtra, setTo } from './match.ts';
import type { Rule } from './types.ts';

/** The chip of Sync Module 2 has its maker's prefix (docs/knowledge/devices.md#prefixes): an unnamed device with it may be one. */
const MODULE_CHIP = /^00:03:7F/;

/** A client is, or may be, the Sync Module: the user named it, or it may be a Blink of which nobody said what it is. */
function maybeSawModule({ devices, reading, ownMacs, strangers }: Context): boolean {
  const modules = new Set(devices.filter(({ role }) => role === 'sync-module').map(({ mac }) => mac));
  if (modules.size > 0) return reading.clients.some(({ mac }) => modules.has(mac ?? ''));
  return reading.clients
    .filter(({ mac }) => !ownMacs.has(mac ?? '') && !strangers.has(mac ?? ''))
    .some(({ mac, name, blink }) => blink !== 'no' || (!name?.trim() && MODULE_CHIP.test(mac ?? '')));
}

/** The user has a Sync Module, or may have: a Mini and a wired doorbell work without one. */
function mayHaveModule({ answers, devices }: Context): boolean {
  if (devices.some(({ role }) => role === 'sync-module')) return true;
  const light = answers['module-light'];
  if (light === 'no-module') return false;
  const model = modelById(answers['model']);
  const works = model && model.family !== 'module' && model.needsSyncModule !== 'yes';
  return !works || (light !== undefined && light !== 'not-sure');
}

function allHidden(lists: IndexedSetting[]): boolean {
  return lists.length > 0 && lists.every(({ setting }) => setting.hidden);
}

/** Guest networks that are on and ask for a log-in or end after a time. */
function portals(context: Context): { index: number }[] {
  return firstExtra(
    context,
    'guest-network',
    ({ label, value }) =>
      value !== 'off' && /portal|captive|splash|log-?in|time limit/i.test(`${label ?? ''} ${value ?? ''}`),
  );
}

export const isolationRules: readonly Rule[] = [
  {
    id: 'isolation-on',
    claim: 'isolation',
    cause: 'ap-isolation-or-guest',
    severity: 'improves',
    sure: 'test',
    source: 'causes-and-settings.md#ap-isolation-or-guest; network.md#guest-networks-and-isolation',
    sideEffect: text('side_effect.isolation'),
    find: (context) => [
      // In words of the devices: some boxes say the opposite ("Allow guests to see each other").
      ...context
        .reaching24('ap-isolation')
        .filter(({ setting }) => setting.value === 'on')
        .map((found) =>
          setTo(found, 'off', text('advice.why.isolation_on'), {
            from: text('advice.from.kept_apart'),
            to: text('advice.to.isolation_main'),
          }),
        ),
      // Guest networks isolate by design: worth a word only when the camera may be on one.
      ...(context.diagnosed('ap-isolation-or-guest') || said(context.answers, 'on-guest-network')
        ? context
            .ofGuests('ap-isolation')
            .filter(({ setting }) => setting.value === 'on')
            .map((found) =>
              setTo(found, 'off', text('advice.why.isolation_guest'), {
                from: text('advice.from.kept_apart'),
                to: text('advice.to.isolation_guest'),
              }),
            )
        : []),
    ],
  },
  {
    id: 'guest-log-in-page',
    claim: 'guest-portal',
    cause: 'ap-isolation-or-guest',
    severity: 'likely',
    sure: 'official',
    source: 'causes-and-settings.md#ap-isolation-or-guest; network.md#requirements',
    sideEffect: text('side_effect.guest_only'),
    find: (context) =>
      said(context.answers, 'log-in-page') || portals(context).length > 0
        ? [
            {
              setting: null,
              extra: portals(context)[0]?.index,
              from: text('advice.from.log_in_page'),
              to: text('advice.to.leave_guest'),
              why: text('advice.why.guest_log_in_page'),
              link: 'guest',
            },
          ]
        : [],
  },
  {
    id: 'no-address',
    claim: 'no-address',
    cause: 'dhcp-or-ip',
    also: ['sync-module-offline'],
    severity: 'likely',
    sure: 'engineering',
    source: 'causes-and-settings.md#without-a-router-setting; network.md#requirements',
    sideEffect: text('side_effect.dhcp'),
    find: (context) => {
      const rows = context.blinkClients.filter(
        (client) => client.mac && /^(169\.254\.|0\.0\.0\.0$)/.test(client.ip ?? ''),
      );
      // Off is right where another device hands the addresses out: no word of it unless the camera's address is in doubt.
      const [off] = context.diagnosed('dhcp-or-ip')
        ? firstExtra(context, 'dhcp-server', ({ value }) => value === 'off')
        : [];
      const setting = context.main('client-list')[0]?.index ?? null;
      return [
        ...(rows.length > 0
          ? [
              {
                setting,
                from: text('advice.from.no_address', {
                  devices: deviceNames(
                    context,
                    rows.map((row) => row.mac!),
                  ),
                }),
                to: text('advice.to.dhcp_check'),
                why: text('advice.why.no_address'),
                link: 'dhcp' as const,
              },
            ]
          : []),
        ...(off && rows.length === 0
          ? [
              {
                setting: null,
                extra: off.index,
                from: text('advice.value.off'),
                to: text('advice.to.dhcp_on'),
                why: text('advice.why.dhcp_off'),
                claim: 'dhcp-off' as const,
                severity: 'improves' as const,
                link: 'dhcp' as const,
              },
            ]
          : []),
      ];
    },
  },
  {
    id: 'module-absent',
    claim: 'module-absent',
    cause: 'sync-module-offline',
    severity: 'likely',
    sure: 'engineering',
    source: 'causes-and-settings.md#sync-module-offline; devices.md#host-names',
    sideEffect: text('side_effect.module'),
    diagnosedOnly: true,
    find: (context) =>
      // Rows of a pane that is not shown may be of anything: devices to choose from, rules.
      context.reading.clients.length > 0 &&
      !allHidden(context.main('client-list')) &&
      mayHaveModule(context) &&
      !maybeSawModule(context)
        ? [
            {
              setting: context.main('client-list')[0]?.index ?? null,
              from: text('advice.from.module_absent'),
              to: text('advice.to.restart_module'),
              why: text('advice.why.module_absent'),
            },
          ]
        : [],
  },
];

/** MAC filters and blocked devices: cause `mac-blocked`. */
import { modelById } from '../../camera/models.ts';
import { text } from '../../common/text.ts';
import type { IndexedSetting } from '../../reading/main-network.ts';
import type { Context } from '../context.ts';
import { macFilters, type MacFilter } from '../../reading/mac-filters.ts';
import { shownEntries, shownNow } from '../offer.ts';
import { blinkLooking, deviceNames, surelyBlink } from './macs.ts';
import type { Match, Rule } from './types.ts';

const TABLE = 'causes-and-settings.md#mac-blocked';
const RESTART = text('side_effect.mac_one_device');
/** A filter stops the Sync Module as it stops a camera. */
const MODULE_TOO = ['sync-module-offline'] as const;

/** The place to point at: the list, else the mode or switch that stands for it. */
function spot(filter: MacFilter): number | null {
  return (filter.list ?? filter.mode ?? filter.enable)?.index ?? null;
}

function onDenyList(context: Context): { filter: MacFilter; own: string[] }[] {
  return macFilters(context.reading)
    .filter((filter) => filter.state === 'deny' && filter.macs)
    .map((filter) => ({ filter, own: filter.macs!.filter((mac) => context.ownMacs.has(mac)) }));
}

function onAllowList(context: Context): { filter: MacFilter; missing: string[] }[] {
  return macFilters(context.reading)
    .filter((filter) => filter.state === 'allow' && filter.macs)
    .map((filter) => ({ filter, missing: [...context.ownMacs].filter((mac) => !filter.macs!.includes(mac)) }));
}

/** The chosen model works only through a Sync Module. */
function needsModule(context: Context): boolean {
  return modelById(context.answers['model'])?.needsSyncModule === 'yes';
}

/** The chosen model works without one; when no model is chosen, nobody knows. */
function needsNoModule(context: Context): boolean {
  const model = modelById(context.answers['model']);
  return model ? model.needsSyncModule !== 'yes' : false;
}

/** Another list that blocks holds something that looks like Blink: that one is asked about first. */
function otherListHasSuspects(context: Context, filter: MacFilter): boolean {
  return macFilters(context.reading).some(
    (other) =>
      other.state === 'deny' &&
      other.list?.index !== filter.list?.index &&
      other.macs !== null &&
      blinkLooking(context, other.macs).length > 0,
  );
}

/** The camera's own address is known: what is known of its Sync Module says nothing of it. */
function cameraNamed({ devices }: Context): boolean {
  return devices.some(({ role }) => role === 'camera');
}

function suspectsOn(context: Context, { macs }: MacFilter): string[] {
  return [...(macs ?? []).filter((mac) => context.ownMacs.has(mac)), ...blinkLooking(context, macs ?? [])];
}

function unclearSuspects(context: Context): boolean {
  return macFilters(context.reading).some(
    (filter) => filter.state === 'unclear' && suspectsOn(context, filter).length > 0,
  );
}

/** What happens to devices that are on no list is on the page. */
function policySeen({ reading }: Context): boolean {
  return reading.extras.some(({ kind, value }) => kind === 'new-device-policy' && value !== null);
}

/** Only devices that the router knows already get in: what is new to it must be let in once. */
function knownOnly(filter: MacFilter): Match {
  return {
    setting: spot(filter),
    from: text('advice.from.known_only'),
    to: text('advice.to.add_known'),
    why: text('advice.why.known_only'),
    sideEffect: text('side_effect.allow_list'),
    claim: 'mac-allow',
    link: 'clients',
  };
}

/** A filter that is on and does not tell whether it blocks or lets in. */
function whateverItDoes({ index, setting }: IndexedSetting): Match {
  return {
    setting: index,
    from: shownNow(setting),
    to: text('advice.to.look_how_it_filters'),
    why: text('advice.why.mac_mode_unseen'),
    sideEffect: text('side_effect.looking'),
    link: 'mac-filter',
  };
}

export const macRules: readonly Rule[] = [
  {
    id: 'mac-deny-has-device',
    claim: 'mac-deny',
    cause: 'mac-blocked',
    also: MODULE_TOO,
    severity: 'blocker',
    sure: 'engineering',
    source: TABLE,
    sideEffect: RESTART,
    find: (context) =>
      onDenyList(context)
        .filter(({ own }) => own.length > 0)
        .map(({ filter, own }) => ({
          setting: spot(filter),
          from: text('advice.from.on_list', { devices: deviceNames(context, own) }),
          to: text('advice.to.remove_entry', { devices: deviceNames(context, own) }),
          why: text('advice.why.mac_deny_has_device'),
          sure: filter.sure,
          entries: { macs: own, wanted: 'gone' },
        })),
  },
  {
    id: 'mac-allow-lacks-device',
    claim: 'mac-allow',
    cause: 'mac-blocked',
    also: MODULE_TOO,
    severity: 'blocker',
    sure: 'engineering',
    source: TABLE,
    sideEffect: text('side_effect.allow_list'),
    find: (context) =>
      onAllowList(context)
        .filter(({ missing }) => missing.length > 0)
        .map(({ filter, missing }) => ({
          setting: spot(filter),
          from: text('advice.from.not_on_list', { devices: deviceNames(context, missing) }),
          to: text('advice.to.add_entry', { devices: deviceNames(context, missing) }),
          why: text('advice.why.mac_allow_lacks_device'),
          sure: filter.sure,
          entries: { macs: missing, wanted: 'there' },
        })),
  },
  {
    id: 'mac-deny-unknown',
    claim: 'mac-deny',
    cause: 'mac-blocked',
    also: MODULE_TOO,
    severity: 'likely',
    sure: 'engineering',
    source: TABLE,
    sideEffect: RESTART,
    find: (context) =>
      onDenyList(context)
        .filter(({ filter, own }) => own.length === 0 && filter.macs!.length > 0)
        .flatMap(({ filter }): Match[] => {
          const suspects = blinkLooking(context, filter.macs!);
          const setting = spot(filter);
          if (suspects.length > 0) {
            const devices = deviceNames(context, suspects);
            const many = suspects.length > 1;
            return [
              {
                setting,
                from: text('advice.from.on_list', { devices }),
                to: text(many ? 'advice.to.remove_those_yours' : 'advice.to.remove_if_yours'),
                why: text(many ? 'advice.why.mac_deny_maybe_blinks' : 'advice.why.mac_deny_maybe_blink'),
                entries: { macs: suspects, wanted: 'gone' },
                ask: suspects,
              },
            ];
          }
          // The user named the camera and it is not here: this list is not what blocks it.
          if (cameraNamed(context) || otherListHasSuspects(context, filter)) return [];
          const unknown = filter.macs!.filter((mac) => !context.strangers.has(mac));
          if (unknown.length === 0) return [];
          return [
            {
              setting,
              from: shownEntries(unknown.length),
              to: text('advice.to.compare_mac'),
              why: text('advice.why.mac_deny_unknown'),
              link: 'clients',
            },
          ];
        }),
  },
  {
    id: 'mac-allow-unknown',
    claim: 'mac-allow',
    cause: 'mac-blocked',
    also: MODULE_TOO,
    severity: 'likely',
    sure: 'engineering',
    source: TABLE,
    sideEffect: text('side_effect.allow_list'),
    find: (context) =>
      cameraNamed(context)
        ? []
        : onAllowList(context).flatMap(({ filter, missing }): Match[] => {
            // What is missing for certain is said already.
            if (missing.length > 0) return [];
            const blinks = surelyBlink(context, filter.macs!).filter((mac) => !context.ownMacs.has(mac));
            // As many Blink devices on the list as the camera needs are probably those: they are let in.
            if (blinks.length + context.ownMacs.size >= (needsNoModule(context) ? 1 : 2)) return [];
            return [
              {
                setting: spot(filter),
                from: text('advice.from.only_listed'),
                to: text('advice.to.look_up_and_add'),
                why: blinks[0]
                  ? text('advice.why.mac_allow_one_blink', { device: deviceNames(context, [blinks[0]]) })
                  : text('advice.why.mac_allow_unknown'),
                link: 'clients',
              },
            ];
          }),
  },
  {
    id: 'mac-allow-module-unknown',
    claim: 'mac-allow',
    cause: 'mac-blocked',
    also: MODULE_TOO,
    severity: 'likely',
    sure: 'engineering',
    source: TABLE,
    sideEffect: text('side_effect.allow_list'),
    find: (context) => {
      const named = context.devices.some(({ role }) => role === 'sync-module');
      if (named || !cameraNamed(context) || !needsModule(context)) return [];
      return onAllowList(context)
        .filter(({ filter, missing }) => missing.length === 0 && blinkLooking(context, filter.macs!).length === 0)
        .map(({ filter }) => ({
          setting: spot(filter),
          from: text('advice.from.camera_alone'),
          to: text('advice.to.add_module'),
          why: text('advice.why.mac_allow_module_unknown'),
          link: 'clients',
        }));
    },
  },
  {
    id: 'mac-list-unseen',
    claim: 'mac-hedged',
    cause: 'mac-blocked',
    also: MODULE_TOO,
    severity: 'likely',
    sure: 'engineering',
    source: TABLE,
    sideEffect: RESTART,
    find: (context) =>
      macFilters(context.reading).flatMap((filter): Match[] => {
        const setting = spot(filter);
        const listHere = filter.macs !== null;
        // A mode that nobody sees, without a list, may belong to anything.
        const seen = !(filter.mode ?? filter.enable)?.setting.hidden || filter.list !== null;
        if (filter.state === 'allow' && filter.knownDevices && !listHere) return seen ? [knownOnly(filter)] : [];
        if ((filter.state === 'deny' || filter.state === 'allow') && !listHere && seen) {
          return [
            {
              setting,
              from: filter.mode ? shownNow(filter.mode.setting) : text('advice.value.on'),
              to: text(filter.state === 'deny' ? 'advice.to.look_on_deny_list' : 'advice.to.look_on_allow_list'),
              why: text('advice.why.mac_list_unseen'),
              claim: filter.state === 'deny' ? 'mac-unseen-deny' : 'mac-unseen-allow',
              sideEffect: text('side_effect.looking'),
              link: 'mac-filter',
            },
          ];
        }
        if (filter.state !== 'unclear') return [];
        const suspects = suspectsOn(context, filter);
        if (suspects.length === 0)
          // One switch may have several lists: what one of them holds says more.
          return filter.enable?.setting.value === 'on' && seen && !unclearSuspects(context) && !policySeen(context)
            ? [whateverItDoes(filter.enable)]
            : [];
        const devices = deviceNames(context, suspects);
        return [
          {
            setting,
            from: text('advice.from.on_list', { devices }),
            to: text('advice.to.remove_if_it_blocks'),
            why: text('advice.why.mac_mode_unseen'),
            ask: suspects.filter((mac) => !context.ownMacs.has(mac)),
            link: 'mac-filter',
          },
        ];
      }),
  },
  {
    id: 'mac-list-off',
    claim: 'mac-off',
    cause: 'mac-blocked',
    also: MODULE_TOO,
    severity: 'fine',
    sure: 'official',
    source: `${TABLE}; network.md#access-control`,
    sideEffect: null,
    find: (context) =>
      macFilters(context.reading)
        .filter((filter) => filter.state === 'off' && filter.sure && filter.macs !== null && filter.macs.length > 0)
        .map((filter) => ({
          setting: spot(filter),
          from: text('advice.value.off'),
          to: null,
          why: text('advice.why.mac_list_off'),
        })),
  },
];

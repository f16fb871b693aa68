/** The 2.4 GHz radio and what steers a camera away from it: causes `band-5ghz-only` and `band-steering`. */
import type { SettingKind } from '../../common/kinds.ts';
import { text } from '../../common/text.ts';
import type { Setting } from '../../reading/types.ts';
import { isOfKnownMake } from '../../reading/witnesses.ts';
import { said } from '../answers.ts';
import type { IndexedSetting } from '../../reading/main-network.ts';
import type { Context } from '../context.ts';
import { shownNow, shownValue } from '../offer.ts';
import { modeOf } from '../../reading/meanings.ts';
import { bandNames, setTo, twoNames } from './match.ts';
import { modeMatch, shownText, shutModes } from './modes.ts';
import type { Severity } from '../types.ts';
import type { Match, Rule } from './types.ts';

const BAND = 'causes-and-settings.md#band-5ghz-only';
const STEERING = 'causes-and-settings.md#band-steering';

/** Switches that turn 2.4 GHz off: its own, or the only switch of all Wi-Fi. */
function radiosOff(context: Context): IndexedSetting[] {
  const all = context.main('radio-enable');
  return all.filter(({ band, setting }) => {
    if (setting.value !== 'off') return false;
    if (band === '2.4')
      return !all.some((other) => other.band === '2.4' && other.setting.value === 'on' && !other.setting.hidden);
    return band === null && all.length === 1;
  });
}

/** Of two visible switches of 2.4 GHz the one that is off: its radio may be off, or a network that the home does not use. */
function maybeOff(context: Context): IndexedSetting[] {
  const all = context.main('radio-enable').filter(({ band, setting }) => band === '2.4' && !setting.hidden);
  const off = all.filter(({ setting }) => setting.value === 'off');
  return all.length === 2 && off.length === 1 && all.some(({ setting }) => setting.value === 'on') ? off : [];
}

/** A home without any Wi-Fi is rare, switches whose state a reader cannot see are not: who finds every radio off asks. */
function allRadiosOff(context: Context): boolean {
  const radios = context.reading.settings.filter(({ kind, value }) => kind === 'radio-enable' && value !== null);
  return radios.some(({ band }) => band === '5') && radios.every(({ value }) => value === 'off');
}

/** Steering that the user can see: firmwares keep the switch hidden, with any value, where the hardware has no steering. */
function steering(context: Context): IndexedSetting[] {
  return context.main('band-steering').filter(({ setting }) => setting.value !== null && !setting.hidden);
}

/**
 * The table's condition: "set-up fails or the camera drops". Most homes have one name for both bands and cameras that
 * work, so without a diagnosis that says otherwise it is no more than a help.
 */
function inSetUp(context: Context): Severity {
  return context.audit ? 'improves' : 'likely';
}

export const bandRules: readonly Rule[] = [
  {
    id: 'radio-24-off',
    claim: 'radio-24-off',
    cause: 'band-5ghz-only',
    severity: 'blocker',
    sure: 'official',
    source: `${BAND}; network.md#requirements`,
    sideEffect: text('side_effect.radio_on'),
    find: (context) => [
      // In words of the radio: some boxes say the opposite ("Disable Wi-Fi"), and "off → on" would be read as of the box.
      ...radiosOff(context).map((found) => {
        const match = switchOn(found);
        return allRadiosOff(context) && !isOfKnownMake(context.reading) ? { ...match, sure: false } : match;
      }),
      ...maybeOff(context).map((found) => ({ ...switchOn(found), sure: false })),
      ...shutModes(context)
        .filter(({ mode }) => mode.off)
        .flatMap(({ at, mode }): Match[] => modeMatch(at, mode, 'advice.why.radio_24_off')),
    ],
  },
  {
    id: 'band-select-5',
    claim: 'band-5-only',
    cause: 'band-5ghz-only',
    severity: 'blocker',
    sure: 'official',
    source: `${BAND}; network.md#requirements`,
    sideEffect: text('side_effect.wifi_restart'),
    find: (context) => [
      ...bandByMode(context),
      // Two band selects (one a radio) both showing a band: the router serves both.
      ...(context.main('band-select').some(({ setting }) => setting.value === '2.4GHz' || setting.value === 'both')
        ? []
        : context
            .main('band-select')
            .filter(
              ({ setting }) =>
                (setting.value === '5GHz' || setting.value === '6GHz') &&
                !picksWhatIsShown(setting) &&
                !isOfFilter(context) &&
                !servesTwoRadios(context),
            )
            .flatMap(({ index, setting }): Match[] => {
              const value = ['both', '2.4GHz'].find((one) => setting.options?.some((option) => option.value === one));
              if (!value) return [];
              const sideEffect = text(value === 'both' ? 'side_effect.wifi_restart' : 'side_effect.only_24');
              return [
                {
                  setting: index,
                  from: shownNow(setting),
                  to: shownValue(setting, value),
                  value,
                  why: text('advice.why.band_select_5'),
                  sideEffect,
                  // Where both cannot be had at once, it may only pick the radio that is being set.
                  ...(value === 'both' ? {} : { sure: false }),
                },
              ];
            })),
    ],
  },
  {
    id: 'mode-no-bgn',
    claim: 'mode-shuts-out',
    cause: 'band-5ghz-only',
    severity: 'blocker',
    sure: 'official',
    source: `${BAND}; network.md#requirements`,
    sideEffect: text('side_effect.wifi_restart'),
    find: (context) =>
      shutModes(context)
        .filter(({ mode }) => !mode.off)
        .flatMap(({ at, mode }) => modeMatch(at, mode, 'advice.why.mode_no_bgn')),
  },
  {
    id: 'name-24-differs',
    claim: 'names-differ',
    cause: 'band-5ghz-only',
    severity: 'likely',
    sure: 'engineering',
    source: BAND,
    sideEffect: text('side_effect.name_in_app'),
    diagnosedOnly: true,
    find: (context) => {
      const both = bandNames(context);
      if (!both || both.low.setting.value === both.high.setting.value) return [];
      // A name that is not on the air can be joined by nobody: first the radio.
      if (radiosOff(context).length > 0) return [];
      const [name, other] = [both.low.setting.value as string, both.high.setting.value as string];
      // Two names are no fault; the camera with the wrong one of them is.
      const suspect = said(context.answers, 'chose-5ghz-name') || context.first('band-5ghz-only');
      return [
        {
          setting: both.low.index,
          from: text('advice.from.two_names', { name, other }),
          ...(suspect
            ? { to: text('advice.to.choose_24_name', { name }) }
            : { to: null, claim: 'name-compare' as const, severity: 'fine' as const, sideEffect: null }),
          why: suspect ? text('advice.why.name_24_differs') : text('advice.why.name_24_compare', { name }),
        },
      ];
    },
  },
  {
    id: 'steering-on',
    claim: 'steering-on',
    cause: 'band-steering',
    severity: 'likely',
    sure: 'cases',
    source: `${STEERING}; network.md#bands`,
    sideEffect: text('side_effect.steering_off'),
    find: (context) =>
      steering(context)
        .filter(({ setting }) => setting.value === 'on')
        .map((found) => ({
          ...setTo(found, 'off', text(context.guestWay ? 'advice.why.steering_on_guest' : 'advice.why.steering_on'), {
            to: text(context.guestWay ? 'advice.to.guest_24_or_off' : 'advice.to.off_while_pairing'),
          }),
          severity: inSetUp(context),
        })),
  },
  {
    id: 'one-name-both-bands',
    claim: 'one-name',
    cause: 'band-steering',
    severity: 'likely',
    sure: 'cases',
    source: `${STEERING}; network.md#bands`,
    sideEffect: text('side_effect.rename_5'),
    find: (context) => {
      const both = bandNames(context);
      if (!both || both.low.setting.value !== both.high.setting.value || steering(context).length > 0) return [];
      // With one of the radios off there is one band, and nothing to tell apart.
      if (context.main('radio-enable').some(({ band, setting }) => band !== null && setting.value === 'off')) return [];
      const name = both.low.setting.value as string;
      return [
        {
          setting: both.high.index,
          from: text('advice.from.same_name', { name }),
          to: text(context.guestWay ? 'advice.to.guest_24_or_rename_5' : 'advice.to.rename_5', { name }),
          why: text('advice.why.one_name_both_bands'),
          severity: inSetUp(context),
        },
      ];
    },
  },
  {
    id: 'pause-5-while-pairing',
    claim: 'pause-5',
    cause: 'band-steering',
    severity: 'improves',
    sure: 'cases',
    source: `${STEERING}; network.md#bands`,
    sideEffect: text('side_effect.radio_5_off'),
    diagnosedOnly: true,
    find: (context) =>
      // Only while a camera is being set up, and only where nothing gentler is on the page.
      // With a name of its own for 2.4 GHz the phone can choose.
      steering(context).length > 0 ||
      context.guestWay ||
      twoNames(context) ||
      !said(context.answers, 'setting-up') ||
      radiosOff(context).length > 0
        ? []
        : context
            .main('radio-enable')
            .filter(({ band, setting }) => band === '5' && setting.value === 'on')
            .map((found) =>
              setTo(found, 'off', text('advice.why.pause_5'), { to: text('advice.to.off_while_pairing') }),
            ),
  },
];

function switchOn(found: IndexedSetting): Match {
  const which = found.band === null ? 'wifi' : 'radio_24';
  const words = { from: text(`advice.from.${which}_off`), to: text(`advice.to.${which}_on`) };
  return setTo(found, 'on', text('advice.why.radio_24_off'), words);
}

/** What sends is chosen, by a word for it. */
const ADAPTER = /网卡|網卡|\b(?:adapter|interface|card)\b/i;

/**
 * Many pages have a select that only picks the radio being edited. One that also offers "both" is the real thing; of the
 * others those named after units or interfaces are pickers.
 */
function picksWhatIsShown(setting: Setting): boolean {
  if (setting.options?.some((option) => option.value === 'both')) return false;
  return /unit|iface|interface|idx|index|ssid/i.test(setting.selector) || ADAPTER.test(setting.label);
}

/** Kinds that a radio has. */
const OF_RADIO: ReadonlySet<SettingKind> = new Set<SettingKind>([
  'channel',
  'channel-width',
  'wireless-mode',
  'radio-enable',
  'tx-power',
  'ssid',
]);

/** On a page of a filter, a choice of band is of whose filter is shown. */
function isOfFilter({ reading: { settings } }: Context): boolean {
  return settings.some(({ kind }) => kind.startsWith('mac-filter')) && !settings.some(({ kind }) => OF_RADIO.has(kind));
}

/** One radio, now on 5 GHz, whose band goes with its mode: "802.11ac - 5 GHz" on a list that has "802.11n - 2.4 GHz", too. */
function bandByMode(context: Context): Match[] {
  if (context.reading.settings.some(({ band }) => band === '2.4')) return [];
  const on24 = (shown: string) => /2[.,]4/.test(shown);
  return context
    .main('wireless-mode')
    .filter(({ band, setting }) => band === '5' && !on24(shownText(setting, String(setting.value))))
    .flatMap(({ index, setting }): Match[] => {
      const choice = ['n', 'g', 'b'].flatMap((letter) =>
        (setting.options ?? []).filter(({ text: shown }) => on24(shown) && modeOf(shown).letters.has(letter)),
      )[0];
      if (!choice) return [];
      const why = text('advice.why.band_select_5');
      return [{ setting: index, from: shownNow(setting), to: choice.text, value: choice.value, why }];
    });
}

/** True when the page shows settings of both radios: a band select then only picks which one is shown. */
function servesTwoRadios(context: Context): boolean {
  const bands = new Set(context.reading.settings.filter(({ kind }) => kind !== 'band-select').map(({ band }) => band));
  return bands.has('2.4') && bands.has('5');
}

/** How the network is locked: cause `security-wpa3`, and locks that are no locks. */
import { text } from '../../common/text.ts';
import type { Choice, Extra, Setting } from '../../reading/types.ts';
import { said } from '../answers.ts';
import type { IndexedSetting } from '../../reading/main-network.ts';
import type { Context } from '../context.ts';
import { shownNow } from '../offer.ts';
import { modeOf, namesTkip, securityOf, type Security } from '../../reading/meanings.ts';
import { firstExtra } from './match.ts';
import type { Match, Rule } from './types.ts';

const TABLE = 'causes-and-settings.md#security-wpa3';

interface Locked {
  at: IndexedSetting;
  security: Security;
}

/** Security of the main network as far as a camera on 2.4 GHz meets it. */
function locks(context: Context): Locked[] {
  return context
    .reaching24('security-mode')
    .filter(({ setting }) => typeof setting.value === 'string' && setting.value !== '')
    .map((at) => ({ at, security: securityOf(shownText(at.setting, at.setting.value as string)) }));
}

/** Of several networks without a band one may be of 5 GHz alone: what keeps a camera off this one is a question then. */
function doubtOf({ at, security }: Locked, context: Context): Pick<Match, 'sure'> {
  const isOther = (other: Locked): boolean => other.at.index !== at.index && other.security !== security;
  return at.band === null && locks(context).some(isOther) ? { sure: false } : {};
}

function shownText(setting: Setting, value: string): string {
  return setting.options?.find((option) => option.value === value)?.text || value;
}

/** The offered value nearest to what is wanted, in this order. Never open, WEP or TKIP. */
function offered(setting: Setting, order: readonly Security[]): Choice | null {
  for (const want of order) {
    const fits = (setting.options ?? []).find((choice) => {
      const shown = choice.text || choice.value;
      return securityOf(shown) === want && !namesTkip(shown) && !/only\b.*wpa3|wpa3.*\bonly/i.test(shown);
    });
    if (fits) return fits;
  }
  return null;
}

/** The offered value, as the page words it; null where nothing fitting is on its list. */
function choose(setting: Setting, order: readonly Security[]): { to: string; value: string } | null {
  const choice = offered(setting, order);
  return choice && { to: choice.text || choice.value, value: choice.value };
}

/** WPA3 alone: a guest network first, then what the control offers, then where else to look. */
function letWpa2In({ at: { index, setting } }: Locked, guest: boolean): Match {
  const choice = choose(setting, ['wpa2-wpa3', 'wpa2']);
  const at = { setting: index, from: shownNow(setting), why: text('advice.why.wpa3_only') };
  if (guest) {
    if (choice) return { ...at, to: text('advice.to.guest_wpa2_or', { value: choice.to }), value: choice.value };
    return { ...at, to: text('advice.to.guest_wpa2'), link: 'guest', sideEffect: text('side_effect.guest_only') };
  }
  if (choice) return { ...at, ...choice };
  if (!setting.options?.length) return { ...at, to: text('advice.to.wpa2_or_mixed') };
  return { ...at, to: text('advice.to.wpa2_elsewhere'), sideEffect: text('side_effect.guest_only') };
}

/** From something weak to WPA2; null where the page offers nothing better. */
function strengthen({ at: { index, setting }, security }: Locked): Match | null {
  const at = { setting: index, from: shownNow(setting), why: text(`advice.why.${WEAK[security] ?? 'weak_open'}`) };
  const choice = choose(setting, ['wpa2', 'wpa2-wpa3']);
  if (choice) return { ...at, ...choice };
  if (!setting.options?.length) return { ...at, to: text('advice.to.wpa2') };
  // Some firmwares say "WPA" first and ask for the generation in a second field.
  const first = security === 'wpa-tkip' ? undefined : setting.options.find(isBareWpa);
  return first ? { ...at, to: text('advice.to.wpa2_behind', { value: first.text || first.value }) } : null;
}

/** "WPA-Personal": the name of the family, which says neither TKIP nor a generation. */
function isBareWpa({ value, text: shown }: Choice): boolean {
  const words = shown || value;
  return securityOf(words) === 'wpa-tkip' && /personal|个人|個人/i.test(words) && !namesTkip(words);
}

/** Protected frames of another band or of a guest network do not meet the camera. */
function meetsCamera({ band, guest }: Extra, context: Context): boolean {
  if (guest || (band && band !== '2.4')) return false;
  if (band) return true;
  const bands = context.main('security-mode').map((one) => one.band);
  return bands.length === 0 || bands.some((one) => one === null || one === '2.4');
}

export const securityRules: readonly Rule[] = [
  {
    id: 'wpa3-only',
    claim: 'wpa3-only',
    cause: 'security-wpa3',
    severity: 'blocker',
    sure: 'official',
    source: `${TABLE}; network.md#security`,
    sideEffect: text('side_effect.security'),
    find: (context) =>
      locks(context)
        .filter(({ security }) => security === 'wpa3' || security === 'owe')
        .map((lock) => ({ ...letWpa2In(lock, context.guestWay), ...doubtOf(lock, context) })),
  },
  {
    id: 'frames-required',
    claim: 'frames',
    cause: 'security-wpa3',
    severity: 'blocker',
    sure: 'cases',
    source: `${TABLE}; network.md#security`,
    sideEffect: text('side_effect.security'),
    find: (context) =>
      // WPA3 cannot do without them: there the security itself is what to change, and takes the frames along.
      locks(context).some(({ security }) => security === 'wpa3' || security === 'owe')
        ? []
        : firstExtra(
            context,
            'pmf',
            (extra) => /^(required|mandatory|2)$/i.test((extra.value ?? '').trim()) && meetsCamera(extra, context),
          ).map(({ extra, index }) => ({
            setting: null,
            extra: index,
            // The label names the frames, and the option chosen says that they are required: two signs. A bare number is none.
            ...(/^\D/.test((extra.value ?? '').trim()) ? { sure: true } : {}),
            from: extra.value!,
            to: text('advice.to.frames_optional'),
            why: text('advice.why.frames_required'),
            link: 'security',
          })),
  },
  {
    id: 'wpa-mixed',
    claim: 'wpa-mixed',
    cause: 'security-wpa3',
    severity: 'improves',
    sure: 'cases',
    source: `${TABLE}; network.md#security`,
    sideEffect: text('side_effect.guest_only'),
    diagnosedOnly: true,
    find: (context) =>
      locks(context)
        .filter(({ security }) => security === 'wpa2-wpa3')
        .map(({ at }) => ({
          setting: at.index,
          from: shownNow(at.setting),
          to: text('advice.to.guest_wpa2'),
          why: text('advice.why.wpa_mixed'),
          link: 'guest',
        })),
  },
  {
    id: 'enterprise',
    claim: 'enterprise',
    cause: 'security-wpa3',
    severity: 'blocker',
    sure: 'engineering',
    source: `${TABLE}; network.md#security`,
    sideEffect: text('side_effect.guest_only'),
    find: (context) =>
      locks(context)
        .filter(({ security }) => security === 'enterprise')
        .map((lock) => ({
          setting: lock.at.index,
          from: shownNow(lock.at.setting),
          to: text('advice.to.guest_wpa2'),
          why: text('advice.why.enterprise'),
          link: 'guest',
          ...doubtOf(lock, context),
        })),
  },
  {
    id: 'ax-on-24',
    claim: 'ax-24',
    cause: 'security-wpa3',
    severity: 'improves',
    sure: 'test',
    source: `${TABLE}; network.md#wi-fi-6-on-24-ghz`,
    sideEffect: text('side_effect.no_ax'),
    diagnosedOnly: true,
    lastResort: true,
    find: (context) =>
      // The table's "wrong password, though right".
      !said(context.answers, 'wrong-password-shown') && !context.first('security-wpa3')
        ? []
        : context
            .on24('wireless-mode')
            .filter(({ setting }) => typeof setting.value === 'string')
            .filter(({ setting }) => modeOf(shownText(setting, setting.value as string)).letters.has('ax'))
            .flatMap(({ index, setting }): Match[] => {
              const choice = withoutAx(setting);
              if (!choice && setting.options?.length) return [];
              return [
                {
                  setting: index,
                  from: shownNow(setting),
                  to: choice ? choice.text || choice.value : text('advice.to.mode_bgn'),
                  ...(choice ? { value: choice.value } : {}),
                  why: text('advice.why.ax_on_24'),
                },
              ];
            }),
  },
  {
    id: 'weak-security',
    claim: 'weak-security',
    cause: null,
    severity: 'improves',
    sure: 'engineering',
    source: 'causes-and-settings.md#weak-security; network.md#security',
    sideEffect: text('side_effect.weak_security'),
    find: (context) =>
      locks(context)
        .filter(({ security }) => security === 'open' || security === 'wep' || security === 'wpa-tkip')
        .flatMap((lock) => strengthen(lock) ?? []),
  },
];

const WEAK: Partial<Record<Security, string>> = { open: 'weak_open', wep: 'weak_wep', 'wpa-tkip': 'weak_tkip' };

/** The mode with n, g and b and without ax, as the control offers it. */
function withoutAx(setting: Setting): Choice | null {
  const ranked = (setting.options ?? [])
    .map((choice) => ({ choice, mode: modeOf(choice.text || choice.value) }))
    .filter(({ mode }) => mode.letters.has('n') && !mode.letters.has('ax') && !mode.letters.has('be') && !mode.only)
    .sort((a, b) => b.mode.letters.size - a.mode.letters.size);
  return ranked[0]?.choice ?? null;
}

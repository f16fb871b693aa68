/** How the network is locked: cause `security-wpa3`, and locks that are no locks. */
import { text, type TextRef } from '../../text.ts';
import type { Choice, Setting } from '../../router/types.ts';
import type { Context, Placed } from '../context.ts';
import { shownNow } from '../offer.ts';
import { modeOf, namesTkip, securityOf, type Security } from '../values.ts';
import { firstExtra } from './match.ts';
import type { Match, Rule } from './types.ts';

const TABLE = 'cause-to-setting: security-wpa3';

interface Locked {
  at: Placed;
  security: Security;
}

/** Security of the main network as far as a camera on 2.4 GHz meets it. */
function locks(context: Context): Locked[] {
  return context
    .reaching24('security-mode')
    .filter(({ setting }) => typeof setting.value === 'string' && setting.value !== '')
    .map((at) => ({ at, security: securityOf(shownText(at.setting, at.setting.value as string)) }));
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

/** A match that names an offered value, or words alone where the page lists no choices. Null: nothing fitting is offered. */
function change(at: Placed, order: readonly Security[], words: TextRef, why: TextRef, guest: boolean): Match | null {
  const { index, setting } = at;
  const from = shownNow(setting);
  const choice = offered(setting, order);
  if (choice) {
    const value = choice.text || choice.value;
    return {
      setting: index,
      from,
      to: guest ? text('advice.to.guest_wpa2_or', { value }) : value,
      value: choice.value,
      why,
    };
  }
  if (setting.options?.length)
    return guest ? { setting: index, from, to: text('advice.to.guest_wpa2'), why, link: 'guest' } : null;
  return { setting: index, from, to: guest ? text('advice.to.guest_wpa2') : words, why };
}

function present<T>(value: T | null): T[] {
  return value === null ? [] : [value];
}

export const securityRules: readonly Rule[] = [
  {
    id: 'wpa3-only',
    cause: 'security-wpa3',
    severity: 'blocker',
    sure: 'official',
    source: `${TABLE}; blink-and-wifi §2 (WPA3 is not on Blink's list)`,
    sideEffect: text('side_effect.security'),
    find: (context) =>
      locks(context)
        .filter(({ security }) => security === 'wpa3' || security === 'owe')
        .flatMap(({ at }) =>
          present(
            change(
              at,
              ['wpa2-wpa3', 'wpa2'],
              text('advice.to.wpa2_or_mixed'),
              text('advice.why.wpa3_only'),
              context.guestWay,
            ),
          ),
        ),
  },
  {
    id: 'frames-required',
    cause: 'security-wpa3',
    severity: 'blocker',
    sure: 'cases',
    source: `${TABLE}; blink-and-wifi §2`,
    sideEffect: text('side_effect.security'),
    find: (context) =>
      firstExtra(context, 'pmf', ({ value }) => /^(required|mandatory|2)$/i.test((value ?? '').trim())).map(
        ({ extra, index }) => ({
          setting: null,
          extra: index,
          from: extra.value!,
          to: text('advice.to.frames_optional'),
          why: text('advice.why.frames_required'),
          link: 'security',
        }),
      ),
  },
  {
    id: 'wpa-mixed',
    cause: 'security-wpa3',
    severity: 'improves',
    sure: 'cases',
    source: `${TABLE}; blink-and-wifi §2`,
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
    cause: 'security-wpa3',
    severity: 'blocker',
    sure: 'engineering',
    source: `${TABLE}; blink-and-wifi §2`,
    sideEffect: text('side_effect.guest_only'),
    find: (context) =>
      locks(context)
        .filter(({ security }) => security === 'enterprise')
        .map(({ at }) => ({
          setting: at.index,
          from: shownNow(at.setting),
          to: text('advice.to.guest_wpa2'),
          why: text('advice.why.enterprise'),
          link: 'guest',
        })),
  },
  {
    id: 'ax-on-24',
    cause: 'security-wpa3',
    severity: 'improves',
    sure: 'test',
    source: `${TABLE}; blink-and-wifi §2 (802.11ax on 2.4)`,
    sideEffect: text('side_effect.no_ax'),
    diagnosedOnly: true,
    find: (context) =>
      // A last test: only when the lock itself is in order.
      locks(context).some(({ security }) => security === 'wpa3' || security === 'owe' || security === 'enterprise')
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
    cause: null,
    severity: 'improves',
    sure: 'engineering',
    source: 'cause-to-setting: any; DESIGN §7',
    sideEffect: text('side_effect.weak_security'),
    find: (context) =>
      locks(context)
        .filter(({ security }) => security === 'open' || security === 'wep' || security === 'wpa-tkip')
        .flatMap(({ at, security }) =>
          present(
            change(
              at,
              ['wpa2', 'wpa2-wpa3'],
              text('advice.to.wpa2'),
              text(`advice.why.${WEAK[security] ?? 'weak_open'}`),
              false,
            ),
          ),
        ),
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

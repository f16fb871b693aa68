/** The network's name: causes `wrong-password-or-ssid-changed` and `ssid-special-chars`. */
import { text, type TextRef } from '../../common/text.ts';
import { said } from '../answers.ts';
import type { Context } from '../context.ts';
import { isPlainName, unusualCharacters } from '../../reading/meanings.ts';
import { setTo, twoNames } from './match.ts';
import type { Rule } from './types.ts';

const NAME = 'causes-and-settings.md#wrong-password-or-ssid-changed';
const CHARS = 'causes-and-settings.md#ssid-special-chars';

/** Models whose set-up is known to fail on such names until their software is new (Blink's help, 2026). */
const FUSSY_DOORBELLS: ReadonlySet<string> = new Set(['wired-doorbell', 'video-doorbell-2025']);

/** Names of the main network that a camera on 2.4 GHz would use. */
function names24(context: Context): { index: number; name: string }[] {
  return context
    .reaching24('ssid')
    .flatMap(({ index, setting }) =>
      typeof setting.value === 'string' && setting.value !== '' ? [{ index, name: setting.value }] : [],
    );
}

/** "space" and "&" in one short line. */
function named(name: string): TextRef {
  const chars = unusualCharacters(name);
  const others = chars
    .filter((char) => char !== null)
    .slice(0, 6)
    .map((char) => `"${char}"`)
    .join(' ');
  if (!chars.includes(null)) return text('advice.from.name_holds', { name, characters: others });
  return others
    ? text('advice.from.name_holds_space_and', { name, characters: others })
    : text('advice.from.name_holds_space', { name });
}

export const nameRules: readonly Rule[] = [
  {
    id: 'name-changed',
    claim: 'name-changed',
    cause: 'wrong-password-or-ssid-changed',
    severity: 'likely',
    sure: 'engineering',
    source: NAME,
    sideEffect: text('side_effect.name_in_app'),
    diagnosedOnly: true,
    find: (context) => {
      // Whether it is another name than the camera's is not on the page: a suspect, or else no more than something to compare.
      const suspect = said(context.answers, 'name-changed') || context.first('wrong-password-or-ssid-changed');
      // Where both bands have names, which of them to choose says the same and more.
      if (context.diagnosed('band-5ghz-only') && twoNames(context)) return [];
      return names24(context)
        .slice(0, 1)
        .map(({ index, name }) =>
          suspect
            ? {
                setting: index,
                from: name,
                to: text('advice.to.same_name_in_app', { name }),
                why: text('advice.why.name_changed'),
              }
            : {
                setting: index,
                from: name,
                to: null,
                why: text('advice.why.name_compare'),
                claim: 'name-compare',
                severity: 'fine',
                sideEffect: null,
              },
        );
    },
  },
  {
    id: 'name-hidden',
    claim: 'name-hidden',
    cause: 'wrong-password-or-ssid-changed',
    severity: 'likely',
    sure: 'engineering',
    source: NAME,
    sideEffect: text('side_effect.name_visible'),
    find: (context) =>
      context
        .reaching24('ssid-broadcast')
        // The first network of a band is the main one; the others of many are hidden or off by default.
        .filter(({ band }, index, all) => all.findIndex((other) => other.band === band) === index)
        .filter(({ setting }) => setting.value === 'off')
        .map((found) =>
          setTo(found, 'on', text('advice.why.name_hidden'), {
            from: text('advice.from.name_hidden'),
            to: text('advice.to.name_visible'),
          }),
        ),
  },
  {
    id: 'password-by-hand',
    claim: 'password',
    cause: 'wrong-password-or-ssid-changed',
    severity: 'fine',
    sure: 'official',
    source: `${NAME}; network.md#names-and-passwords`,
    sideEffect: null,
    diagnosedOnly: true,
    find: (context) =>
      // Said where the password stands.
      context.main('ssid').length + context.main('security-mode').length > 0
        ? [
            {
              setting: null,
              from: text('advice.from.password_unread'),
              to: null,
              why: text('advice.why.password_by_hand'),
            },
          ]
        : [],
  },
  {
    id: 'name-special',
    claim: 'name-special',
    cause: 'ssid-special-chars',
    severity: 'likely',
    sure: 'official',
    source: `${CHARS}; network.md#names-and-passwords`,
    sideEffect: text('side_effect.guest_or_rename'),
    find: (context) =>
      names24(context)
        .filter(({ name }) => !isPlainName(name))
        .map(({ index, name }) => ({
          setting: index,
          from: named(name),
          to: text(context.guestWay ? 'advice.to.plain_guest' : 'advice.to.plain_guest_or_rename'),
          why: text(
            FUSSY_DOORBELLS.has(context.answers['model'] ?? '')
              ? 'advice.why.name_special_doorbell'
              : 'advice.why.name_special',
          ),
          severity: said(context.answers, 'worked-before') ? 'improves' : 'likely',
        })),
  },
  {
    id: 'password-special',
    claim: 'password',
    cause: 'ssid-special-chars',
    severity: 'likely',
    sure: 'official',
    source: `${CHARS}; network.md#names-and-passwords`,
    sideEffect: text('side_effect.guest_only'),
    find: (context) =>
      said(context.answers, 'password-has-special')
        ? [
            {
              setting: null,
              from: text('advice.from.password_special'),
              to: text('advice.to.plain_password_guest'),
              why: text('advice.why.password_special'),
              link: 'guest',
            },
          ]
        : [],
  },
];

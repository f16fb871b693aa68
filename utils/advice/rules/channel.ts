/** Channel and width on 2.4 GHz: cause `channel-interference`. */
import { CANDIDATES } from '../../survey/overlap.ts';
import { text, type TextRef } from '../../common/text.ts';
import { said } from '../answers.ts';
import type { IndexedSetting } from '../../reading/main-network.ts';
import type { Context } from '../context.ts';
import { offers, shownNow, shownValue } from '../offer.ts';
import { setTo } from './match.ts';
import type { Match, Rule } from './types.ts';

const TABLE = 'causes-and-settings.md#channel-interference';
const RESTART = text('side_effect.wifi_restart_channel');

/** The channel controls of 2.4 GHz, as one: the automatic switch and the number are often two controls. */
function channel24(context: Context): { now: 'auto' | number; at: IndexedSetting; all: IndexedSetting[] } | null {
  const all = context.on24('channel');
  const auto = all.find((one) => one.setting.value === 'auto');
  if (auto) return { now: 'auto', at: auto, all };
  const at = all.find((one) => isChannel(Number(one.setting.value)));
  return at ? { now: Number(at.setting.value), at, all } : null;
}

function isChannel(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 14;
}

interface Proposal {
  setting: number;
  to: TextRef | string;
  value?: string;
  /** The channel named, when it is one. */
  channel: number | null;
}

/** The survey's best, or, without a survey, the choice of those offered. Null when none of 1, 6, 11 is offered. */
function proposal(context: Context, all: readonly IndexedSetting[]): Proposal | null {
  const withChoice = all.find((one) => CANDIDATES.some((channel) => listed(one, channel)));
  if (!withChoice && all.some((one) => one.setting.options?.some((option) => isChannel(Number(option.value)))))
    return null;
  const { index, setting } = withChoice ?? all[0]!;
  const offered = CANDIDATES.filter((channel) => !withChoice || listed(withChoice, channel));
  if (!context.survey) return { setting: index, to: anyOf(offered), channel: null };
  const channel = [...offered].sort((a, b) => rank(context, a) - rank(context, b))[0]!;
  return withChoice
    ? { setting: index, to: shownValue(setting, String(channel)), value: String(channel), channel }
    : { setting: index, to: text('advice.to.by_hand', { channel }), channel };
}

function listed(found: IndexedSetting, channel: number): boolean {
  return found.setting.options?.some((option) => option.value === String(channel)) ?? false;
}

function rank(context: Context, channel: number): number {
  if (channel === context.survey?.best) return -1;
  return context.survey?.scores.find((one) => one.channel === channel)?.score ?? 0;
}

function anyOf(channels: readonly number[]): TextRef {
  const [a, b, c] = channels;
  if (c !== undefined) return text('advice.to.one_of_three', { a: a!, b: b!, c });
  if (b !== undefined) return text('advice.to.one_of_two', { a: a!, b });
  return text('advice.to.channel', { channel: a! });
}

/** A rule about the channel of now, proposing a better one. */
function moveFrom(context: Context, rule: string, when: (now: 'auto' | number) => boolean): Match[] {
  const found = channel24(context);
  if (!found || !when(found.now)) return [];
  const proposed = proposal(context, found.all);
  if (!proposed) return [];
  const { channel, ...rest } = proposed;
  const why = channel === null ? text(`advice.why.${rule}`) : text(`advice.why.${rule}_survey`, { best: channel });
  return [{ from: shownNow(found.at.setting), why, link: channel === null ? 'survey' : 'channel', ...rest }];
}

/** Two or more neighbours as strong as a voice in the next room reach the quietest channel: a crowded place. */
function crowded(context: Context): boolean {
  const best = context.survey?.scores.find((one) => one.channel === context.survey!.best);
  return best !== undefined && best.score >= 1;
}

export const channelRules: readonly Rule[] = [
  {
    id: 'channel-above-11',
    claim: 'channel-12-14',
    cause: 'channel-interference',
    severity: 'likely',
    sure: 'cases',
    source: `${TABLE}; radio.md#legal-channels`,
    sideEffect: RESTART,
    find: (context) => moveFrom(context, 'channel_above_11', (now) => now !== 'auto' && now >= 12),
  },
  {
    id: 'channel-by-survey',
    claim: 'channel-survey',
    cause: 'channel-interference',
    severity: 'likely',
    sure: 'engineering',
    source: `${TABLE}; radio.md#choosing-a-channel`,
    sideEffect: RESTART,
    find: (context) => {
      const found = channel24(context);
      const { survey } = context;
      if (!found || !survey || found.now === 'auto' || !CANDIDATES.some((one) => one === found.now)) return [];
      const at = { setting: found.at.index, from: shownNow(found.at.setting) };
      if (survey.stay) {
        return [
          {
            ...at,
            to: null,
            why: text('advice.why.channel_stay', { channel: found.now }),
            claim: 'channel-stay',
            severity: 'fine',
            sideEffect: null,
          },
        ];
      }
      const proposed = proposal(context, found.all);
      if (proposed?.channel !== survey.best) return [];
      const { setting, to, value } = proposed;
      const why = text('advice.why.channel_by_survey', { best: survey.best, channel: found.now });
      return [{ ...at, setting, to, ...(value === undefined ? {} : { value }), why }];
    },
  },
  {
    id: 'channel-auto',
    claim: 'channel-auto',
    cause: 'channel-interference',
    severity: 'improves',
    sure: 'cases',
    source: `${TABLE}; network.md#channels`,
    sideEffect: text('side_effect.channel_fixed'),
    find: (context) =>
      // Automatic is how routers come: it takes a crowd, drops at set times, or a diagnosis to speak against it.
      said(context.answers, 'drops-at-set-times') ||
      (context.survey ? crowded(context) : context.diagnosed('channel-interference'))
        ? moveFrom(context, 'channel_auto', (now) => now === 'auto')
        : [],
  },
  {
    id: 'channel-between',
    claim: 'channel-between',
    cause: 'channel-interference',
    severity: 'improves',
    sure: 'engineering',
    source: `${TABLE}; radio.md#choosing-a-channel`,
    sideEffect: RESTART,
    find: (context) =>
      moveFrom(context, 'channel_between', (now) => now !== 'auto' && now < 12 && ![1, 6, 11].includes(now)),
  },
  {
    id: 'width-wide',
    claim: 'width',
    cause: 'channel-interference',
    also: ['wifi-weak'],
    severity: 'improves',
    sure: 'cases',
    source: TABLE,
    sideEffect: text('side_effect.width'),
    find: (context) =>
      context
        .on24('channel-width')
        .filter(({ setting }) => typeof setting.value === 'string' && /40|auto|80|160/.test(setting.value))
        .filter(({ setting }) => offers(setting, '20'))
        .map((found) => setTo(found, '20', text('advice.why.width_wide'))),
  },
];

/** Signal of the camera, and transmit power: cause `wifi-weak`. */
import { text } from '../../common/text.ts';
import type { Client, Setting } from '../../reading/types.ts';
import type { Context } from '../context.ts';
import { shownNow } from '../offer.ts';
import { powerOf } from '../../reading/meanings.ts';
import { signalClass } from '../signal.ts';
import type { Match, Rule } from './types.ts';

const TABLE = 'causes-and-settings.md#wifi-weak';

function weakest(context: Context, classes: readonly string[]): Client | null {
  const rows = context.blinkClients.filter((client) => {
    const signal = client.rssi === null ? null : signalClass(client.rssi);
    return signal !== null && classes.includes(signal);
  });
  return rows.sort((a, b) => a.rssi! - b.rssi!)[0] ?? null;
}

function signalMatch(context: Context, client: Client, words: string, severity?: 'improves'): Match {
  return {
    setting: context.main('client-list')[0]?.index ?? null,
    from: text('advice.from.signal', { device: client.name || (client.mac ?? ''), dbm: client.rssi! }),
    to: text('advice.to.signal'),
    why: text(words, { dbm: client.rssi! }),
    ...(severity ? { severity } : {}),
  };
}

/** 2.4 GHz power allowed everywhere: 100 mW. Above that it depends on the country, which the page may not know. */
const ALLOWED: Readonly<Record<string, number>> = { dbm: 20, mw: 100, bare: 20 };

/** The highest power that this control offers and every country allows, or null when it cannot be told. */
function highest(setting: Setting): { value: string; text: string } | null {
  const now = typeof setting.value === 'string' ? powerOf(shownText(setting, setting.value)) : null;
  if (!now) return null;
  const same = (setting.options ?? [])
    .map((option) => ({ option, power: powerOf(option.text || option.value) }))
    .filter(({ power }) => power?.unit === now.unit && power.amount <= (ALLOWED[now.unit] ?? Infinity));
  const top = same.sort((a, b) => b.power!.amount - a.power!.amount)[0];
  return top && top.power!.amount > now.amount ? top.option : null;
}

function shownText(setting: Setting, value: string): string {
  return setting.options?.find((option) => option.value === value)?.text || value;
}

export const signalRules: readonly Rule[] = [
  {
    id: 'signal-weak',
    claim: 'signal',
    cause: 'wifi-weak',
    also: ['sync-module-offline'],
    severity: 'likely',
    sure: 'engineering',
    source: `${TABLE}; radio.md#signal`,
    sideEffect: text('side_effect.extender'),
    find: (context) => {
      const weak = weakest(context, ['weak', 'failing']);
      if (weak) return [signalMatch(context, weak, 'advice.why.signal_weak')];
      const borderline = weakest(context, ['borderline']);
      return borderline ? [signalMatch(context, borderline, 'advice.why.signal_borderline', 'improves')] : [];
    },
  },
  {
    id: 'tx-power-low',
    claim: 'tx-power',
    cause: 'wifi-weak',
    severity: 'improves',
    sure: 'engineering',
    source: TABLE,
    sideEffect: text('side_effect.tx_power'),
    find: (context) =>
      context.reaching24('tx-power').flatMap(({ index, setting }): Match[] => {
        const top = highest(setting);
        if (!top) return [];
        return [
          {
            setting: index,
            from: shownNow(setting),
            to: top.text || top.value,
            value: top.value,
            why: text('advice.why.tx_power_low'),
          },
        ];
      }),
  },
];

/**
 * Ordinary homes: what a case does not tell is answered as a household would, drawn with a fixed seed. Nobody says of a
 * fact that the case tells, or that its cause implies, anything by chance.
 */
import { HOUSEHOLDS, cannotSay, type Amount } from '../../utils/diagnosis/households.ts';
import { LEVELS } from '../../utils/diagnosis/levels.ts';
import { NOT_SURE, QUESTION_IDS, type QuestionId } from '../../utils/diagnosis/options.ts';
import { TABLES } from '../../utils/diagnosis/tables.ts';
import type { Table } from '../../utils/diagnosis/questions/table.ts';
import type { Cause } from '../../utils/common/ids.ts';
import { isApplicable } from '../../utils/guides/applicable.ts';
import type { BenchCase } from './cases.ts';
import { seeded } from './simulated.ts';

/** Draws a case. */
export const DRAWS = 20;

/** What a cause implies about the home is not drawn: who has a VPN fault does not say "no VPN". */
const IMPLIED: Partial<Record<Cause, readonly QuestionId[]>> = {
  'battery-low': ['tried-batteries'],
  'bad-batteries': ['tried-batteries'],
  'wifi-weak': ['distance'],
  'channel-interference': ['channel'],
  'band-5ghz-only': ['wifi-names'],
  'band-steering': ['wifi-names'],
  'mac-blocked': ['blocking'],
  'wrong-password-or-ssid-changed': ['wifi-names', 'changed'],
  'ssid-special-chars': ['special-chars'],
  'security-wpa3': ['security'],
  'internet-down': ['internet'],
  'router-needs-restart': ['tried-router'],
  vpn: ['vpn'],
  'ap-isolation-or-guest': ['network'],
  'firewall-or-dns': ['filter'],
  'firmware-stuck': ['tried-camera'],
};

/** Option → how many of 100 people say it, the options of one question together at most 100. */
function sharesOf(question: QuestionId, amount: Amount): [string, number][] {
  const named = HOUSEHOLDS[question]!;
  const table = TABLES[question] as Table;
  const shares = Object.entries(named.shares).map(([option, share]): [string, number] => [option, share![amount]]);
  const total = shares.reduce((sum, [, share]) => sum + share, 0);
  if (total >= 100) return shares.map(([option, share]) => [option, (100 * share) / total]);
  // What is left goes to the options not named, by the question's own levels; or to the one that is said to take it.
  const rest = named.rest
    ? [named.rest]
    : Object.keys(table.options).filter((option) => !shares.some(([each]) => each === option));
  const weight = (option: string): number => {
    const level = table.options[option]!;
    return typeof level === 'number' ? level : LEVELS[level];
  };
  const sum = rest.reduce((all, option) => all + weight(option), 0);
  return [...shares, ...rest.map((option): [string, number] => [option, ((100 - total) * weight(option)) / sum])];
}

/**
 * @param person a case
 * @param draw which of the 20
 * @returns the case with what an ordinary home would answer to the questions it does not tell
 */
export function inHousehold(person: BenchCase, amount: Amount, draw: number): BenchCase {
  const random = seeded(hash(`${person.id} ${amount} ${draw}`));
  const implied = IMPLIED[person.cause] ?? [];
  const drawn: Record<string, string> = {};
  for (const question of QUESTION_IDS) {
    if (!HOUSEHOLDS[question]) continue;
    // The same numbers are spent whatever the case says.
    const [known, value] = [random(), random()];
    if (person.answers[question] !== undefined || implied.includes(question)) continue;
    if (question === 'tried-batteries' && !isApplicable('replace-batteries', person.answers.model)) continue;
    // "After a change": something did change.
    if (question === 'changed' && person.answers.when === 'after-change') continue;
    drawn[question] = known * 100 < cannotSay(question) ? NOT_SURE : pick(sharesOf(question, amount), value);
  }
  return { ...person, answers: { ...drawn, ...person.answers } };
}

function pick(shares: readonly [string, number][], value: number): string {
  let left = value * 100;
  for (const [option, share] of shares) {
    left -= share;
    if (left <= 0) return option;
  }
  return shares.at(-1)![0];
}

/** A number for a text (FNV-1a). */
function hash(words: string): number {
  let value = 0x811c9dc5;
  for (const sign of words) value = Math.imul(value ^ sign.codePointAt(0)!, 0x01000193);
  return value >>> 0;
}

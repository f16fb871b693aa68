/**
 * Settings that are no fault as they stand, and that have brought single cameras back: found only so that a last test can
 * point at them (docs/knowledge/network.md#last-tests). Their names are those of the standard, or of a service.
 */
import type { ExtraKind } from '../common/kinds.ts';
import type { Features } from './features.ts';

/** Names that providers and makers give to a service that looks into the traffic of devices. */
const SERVICES = [
  'advanced security',
  'homeshield',
  'home shield',
  'armor',
  'ai protection',
  'aiprotection',
  'safe browsing',
  'protected browsing',
];

const TESTS: readonly (readonly [ExtraKind, RegExp])[] = [
  ['wmm', /\bwmm\b(?!.{0,12}\b(?:ack|apsd|ps|dscp|power))|wi-?fi multi ?media/],
  ['legacy-rates', /legacy.{0,9} rates|11b rates|\bbasic rates?\b/],
  ['low-ack', /low ?ack/],
  ['dtim', /\bdtim\b/],
];

const TIMES = /optimi|night|nacht|nuit|noche|notte|noite|schedul|period|夜/;

/** @returns which of them a control is: a switch, or the number of DTIM */
export function lastTestOf(f: Features, isSwitch: boolean): ExtraKind | null {
  const said = `${f.name} ${f.label.toLowerCase().replaceAll('_', ' ')}`;
  if (isSwitch && SERVICES.some((name) => said.includes(name))) return 'security-service';
  const kind = TESTS.find(([, pattern]) => pattern.test(said))?.[0];
  if (kind) return isSwitch || (kind === 'dtim' && /^\d{1,3}$/.test(f.control.value)) ? kind : null;
  return isSwitch && f.says('channel') + f.says('channel-refinement') > 0.3 && TIMES.test(said)
    ? 'nightly-channel'
    : null;
}

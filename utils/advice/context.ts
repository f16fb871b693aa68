/** What every rule looks at: the reading sorted for advice, the diagnosis, and what the user said. */
import type { Cause } from '../common/ids.ts';
import type { Diagnosis } from '../diagnosis/types.ts';
import type { SettingKind } from '../common/kinds.ts';
import { networkSettings, type IndexedSetting } from '../reading/main-network.ts';
import type { Client, Reading, Setting } from '../reading/types.ts';
import type { ChannelRating } from '../survey/rate.ts';
import { rateSurvey } from './survey.ts';
import type { OwnDevice } from '../common/own-device.ts';

export interface AdviceInput {
  reading: Reading;
  /** null: an audit, every rule speaks. */
  diagnosis: Diagnosis | null;
  /** question id → option id */
  answers: Record<string, string>;
  devices: OwnDevice[];
}

export interface Context extends AdviceInput {
  audit: boolean;
  /** Settings of this kind of the main network: what the user sees; hidden ones only where nothing visible says the same. */
  main(kind: SettingKind): IndexedSetting[];
  /** Those that speak of 2.4 GHz for certain. */
  on24(kind: SettingKind): IndexedSetting[];
  /** Those that speak of 2.4 GHz or of all bands at once. */
  reaching24(kind: SettingKind): IndexedSetting[];
  /** Settings of this kind of a guest or extra network, but those of 5 GHz alone. */
  ofGuests(kind: SettingKind): IndexedSetting[];
  /** This cause is among the likely ones (or there is no diagnosis). */
  likely(cause: Cause): boolean;
  /** Likely, and a diagnosis says so: for advice that makes no sense in an audit. */
  diagnosed(cause: Cause): boolean;
  /** The diagnosis puts this cause before all others. */
  first(cause: Cause): boolean;
  probability(cause: Cause): number;
  /** Camera and Sync Module as the user named them. Blink's by the client list alone are asked about, never taken for the user's. */
  ownMacs: ReadonlySet<string>;
  /** Devices that the user said are not theirs. */
  strangers: ReadonlySet<string>;
  /** Clients that are the user's or surely or likely Blink. */
  blinkClients: Client[];
  /** Rating of the survey on this page; null without a survey. */
  survey: ChannelRating | null;
  /** The page has, or leads to, a guest or extra network. */
  guestWay: boolean;
}

/** A cause counts as likely from this probability on, or from a quarter of the first one's. */
export const LIKELY_FROM = 0.05;

/** Sorts a reading for the rules. Pure. */
export function contextOf(input: AdviceInput): Context {
  const { reading, diagnosis, devices } = input;
  const found = networkSettings(reading);
  const main = (kind: SettingKind) => found.filter((one) => one.setting.kind === kind);
  const probability = (cause: Cause) => diagnosis?.causes.find((one) => one.id === cause)?.probability ?? 0;
  const top = Math.max(0, ...(diagnosis?.causes.map((one) => one.probability) ?? []));
  const diagnosed = (cause: Cause) =>
    diagnosis !== null &&
    probability(cause) > 0 &&
    (probability(cause) >= LIKELY_FROM || probability(cause) >= top / 4);
  const macsOf = (own: boolean) =>
    new Set(devices.filter(({ role }) => (role !== 'not-mine') === own).map(({ mac }) => mac.toUpperCase()));
  const named = macsOf(true);
  const strangers = macsOf(false);
  const blinkClients = reading.clients.filter(
    ({ blink, mac }) =>
      named.has(mac ?? '') || ((blink === 'certain' || blink === 'likely') && !strangers.has(mac ?? '')),
  );
  return {
    ...input,
    audit: diagnosis === null,
    main,
    on24: (kind) => main(kind).filter((one) => one.band === '2.4'),
    reaching24: (kind) => main(kind).filter((one) => one.band === '2.4' || one.band === null),
    ofGuests: (kind) =>
      networkSettings(reading, 'guest').filter(
        ({ band, setting }) => setting.kind === kind && (band === '2.4' || band === null),
      ),
    likely: (cause) => diagnosis === null || diagnosed(cause),
    diagnosed,
    first: (cause) => diagnosis?.causes[0]?.id === cause,
    probability,
    ownMacs: named,
    strangers,
    blinkClients,
    survey: rateSurvey(reading, channels24(reading)),
    guestWay:
      reading.extras.some((extra) => extra.kind === 'guest-network') ||
      reading.links.some((link) => link.to === 'guest') ||
      reading.settings.some((setting) => setting.guest),
  };
}

/** The controls of the channel that a camera on 2.4 GHz meets: what a survey is held against. */
export function channels24(reading: Pick<Reading, 'settings'>): Setting[] {
  return networkSettings(reading).flatMap(({ band, setting }) =>
    setting.kind === 'channel' && band === '2.4' ? [setting] : [],
  );
}

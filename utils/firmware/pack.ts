/** What a firmware pack is: data that names a firmware family and where its settings are. One file a family. */
import type { Band, SettingKind } from '../common/kinds.ts';

export interface PackRule {
  /** CSS selector of the control. */
  select: string;
  kind: SettingKind;
  /** Band of the setting where the firmware's name for it says so. */
  band?: Band;
  /** Ticking means off. */
  inverted?: boolean;
}

/** A mark of the firmware and how much it says, 0…1. */
export type Mark =
  | { title: RegExp; weight: number }
  | { path: RegExp; weight: number }
  | { host: RegExp; weight: number }
  /** Any script, stylesheet or form action address. */
  | { source: RegExp; weight: number }
  | { has: string; weight: number };

export interface Pack {
  family: string;
  vendor: string;
  marks: readonly Mark[];
  /** A sign-in page of this firmware. */
  login?: string;
  rules?: readonly PackRule[];
  /** Selectors of controls that look like settings and are none. */
  never?: string;
}

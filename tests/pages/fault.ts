/** A fault that somebody met, as a page of our own: the right answer in a comment above the page. */
import { readdirSync, readFileSync } from 'node:fs';
import type { OwnDevice } from '../../utils/common/own-device.ts';
import type { Band, ExtraKind, SettingKind } from '../../utils/common/kinds.ts';
import type { Severity } from '../../utils/advice/types.ts';

/** A place on the page; `kind`: any of these. */
export interface Place {
  selector?: string;
  kind?: SettingKind | SettingKind[];
  band?: Band | null;
  value?: string | string[] | null;
}

/** What a suggestion says; the texts are regular expressions, without regard to case. */
export interface Said extends Place {
  severity?: Severity;
  from?: string;
  to?: string;
  why?: string;
  /** Whatever is said, "this is fine" too. */
  any?: boolean;
}

interface Expectation {
  /** The kind of fault that this page stands for. */
  kind: string;
  url: string;
  /** What the person answered; nothing when left out. */
  answers?: keyof typeof TOLD | { answers: Record<string, string>; devices: OwnDevice[] };
  router?: boolean;
  familyNot?: string;
  extrasNot?: ExtraKind | ExtraKind[];
  /** Each must be found; others may be. */
  settings?: Place[];
  notSettings?: Place[];
  suggest?: Said[];
  suggestNot?: Said[];
}

export interface Fault extends Expectation {
  name: string;
  html: string;
}

/** Two stories that most of these pages are read with. */
export const TOLD = {
  none: {},
  'mac-blocked': {
    model: 'outdoor-4',
    light: 'red-flashing',
    when: 'after-change',
    'live-view': 'fails',
    'app-message': 'offline',
    'how-many': 'one',
    changed: 'new-filter',
    blocking: 'list-on',
  },
  steering: {
    model: 'mini',
    light: 'red-flashing',
    when: 'setting-up',
    'how-long': 'longer',
    'app-message': 'network-missing',
    changed: 'new-router',
    'wifi-names': 'one-name',
  },
} satisfies Record<string, Record<string, string>>;

const FOLDER = new URL('./faults/', import.meta.url);

/** @returns all of them, by name @throws Error that names the file whose comment is no JSON */
export function faults(): Fault[] {
  return readdirSync(FOLDER)
    .toSorted()
    .map((file) => {
      const text = readFileSync(new URL(file, FOLDER), 'utf8');
      const end = text.indexOf('-->');
      try {
        const expectation = JSON.parse(text.slice('<!--'.length, end)) as Expectation;
        return { ...expectation, name: file.replace('.html', ''), html: text.slice(end + '-->'.length).trim() };
      } catch (error) {
        throw new Error(`${file}: the comment above the page is no JSON`, { cause: error });
      }
    });
}

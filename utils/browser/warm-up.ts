/**
 * Judges an example once in each life of the background, while the page that woke it is still loading. Patterns are
 * compiled, tables of words built and functions translated at their first use: that takes longer than judging a page.
 */
import type { FrameReading, Judged } from '../reading/types.ts';
import { recognise } from '../reading/recognise.ts';
import { withReading } from '../tab/frames.ts';
import { emptyTab, type TabState } from '../tab/types.ts';
import { parsePageFacts } from './facts-schema.ts';
import { parseFrameReading } from './reading-schema.ts';

const OPTIONS = Array.from({ length: 13 }, (_, index) => ({ text: `${index + 1}`, value: `${index + 1}` }));

const control = (ref: number, type: string, text: string, marks: string, more: object = {}): object => ({
  ref,
  type,
  marks,
  around: [],
  texts: [text],
  headings: ['Wireless 2.4 GHz'],
  options: [],
  selected: -1,
  value: '',
  checked: null,
  region: 0,
  hidden: false,
  disabled: false,
  readOnly: false,
  row: '',
  ...more,
});

/** A page as a frame describes it, with one of each kind of thing that pages have. */
export const EXAMPLE = {
  page: {
    controls: [
      control(1, 'select', 'Channel', 'wl_channel', { options: OPTIONS, selected: 12, value: '13' }),
      control(2, 'toggle', 'Enable wireless', 'wl_radio', { checked: true, state: { native: true } }),
      control(3, 'text', 'Network name (SSID)', 'wl_ssid', { value: 'Home' }),
      control(4, 'text', 'Port', 'port', { value: '8080' }),
    ],
    tables: [
      {
        ref: 5,
        headers: ['Name', 'MAC address', 'Signal'],
        rows: [{ cells: ['Camera', '74:AB:93:00:00:01', '-61 dBm'] }],
        region: 0,
        caption: '',
        heading: 'Clients',
        hidden: false,
        marks: '',
      },
    ],
    regions: [{ ref: 0, kind: 'page', parent: -1, title: '', hidden: false, marks: '', plain: [['Uptime', '3 days']] }],
    links: [{ ref: 6, text: 'Wireless', href: '', hidden: false }],
    headings: ['Wireless 2.4 GHz'],
    title: 'Wireless Router',
    url: 'http://192.168.1.1/',
    passwords: 0,
    frames: 0,
    size: 60,
    prose: 0,
    actions: [],
  },
  match: null,
  inner: false,
};

/** What a frame would send back of the example. */
function located({ settings, links, extras, unread, ...judged }: Judged): FrameReading {
  const at = <T extends { ref: number }>(all: readonly T[]) =>
    all.map(({ ref, ...rest }) => ({ ...rest, selector: `#c${ref}`, frame: [] }));
  const places = { settings: at(settings), links: at(links), extras: at(extras), unread: at(unread), save: null };
  const reading = { ...judged, ...places, scanMs: 1 } as unknown as FrameReading['reading'];
  return { reading, framePath: [], doc: 'example', touched: [] };
}

/** @returns the state of a tab that shows the example; null when the example is no longer understood */
export function exampleTab(): TabState | null {
  const facts = parsePageFacts(EXAMPLE);
  const message = facts && parseFrameReading(located(recognise(facts)));
  return message && withReading(emptyTab(), 0, message, Date.now());
}

/** The channel picture with nobody, few and many around, narrow and wide. */
import type { TabReport } from '../../utils/browser/protocol.ts';
import { aCase, WIFI } from './told-cases.ts';
import type { Scene } from './scene.ts';
import { aReading, aReport, networks, type Heard } from './scene-reading.ts';

/** The channel of the page's own network; everything else as it is on the page. */
function around(heard: readonly Heard[], own = '6'): TabReport {
  const settings = aReading.settings.map((each) =>
    each.kind === 'channel' && each.band === '2.4' ? { ...each, value: own } : each,
  );
  return { ...aReport, suggestions: [], reading: { ...aReading, settings, networks: networks(heard), clients: [] } };
}

const stored = { view: { tab: 'router', screen: 'cause' } };
// First the fold of the channels, then the table in it.
const click = ['details > summary', 'details details > summary'];
const scene = (
  name: string,
  heard: readonly Heard[],
  size: { width?: number; height: number },
  own?: string,
): Scene => ({
  name,
  stored,
  report: around(heard, own),
  click,
  ...size,
});

const FEW: Heard[] = [
  ['Home', 6, -45, 20],
  ['Birch Lane 4', 1, -52, 40],
  ['a name as long as names of networks may be', 11, -61, 20],
  ['<b>bold</b> & café ☕', 13, -67, 20],
  [null, 3, -80, null],
];

/** A house with many flats: every channel taken, some without a signal told. */
const MANY: Heard[] = Array.from({ length: 25 }, (_, index) => [
  index % 7 === 3 ? null : `Flat ${index + 1}${index % 5 === 0 ? ' upstairs' : ''}`,
  [1, 6, 11, 1, 6, 3, 11, 13, 9, 6][index % 10]!,
  index % 9 === 8 ? null : -38 - ((index * 17) % 53),
  index % 4 === 0 ? 40 : 20,
]);

/** A list as a person types it, with a line that is none, and a network on another band. */
const TYPED =
  'Home, 6, -45\nBirch Lane 4, 1, -52\nwhat is this\na name as long as names of networks may be, 11, -61\nUpstairs, 36, -58';

export const CHANNEL_SCENES: Scene[] = [
  { name: '65-channel-screen', stored: { case: aCase(WIFI), view: { tab: 'camera', screen: 'channel' } } },
  {
    name: '66-channel-preview',
    stored: { case: aCase(WIFI), view: { tab: 'camera', screen: 'channel' } },
    type: ['textarea', TYPED],
    click: ['form .btn'],
    height: 760,
  },
  scene('60-channels-none', [], { height: 1500 }),
  scene('61-channels-alone', [['Home', 6, -45, 20]], { height: 1500 }),
  { ...scene('62-channels-few-narrow', FEW, { width: 320, height: 2400 }), page: 'sidepanel' },
  scene('63-channels-many', MANY, { height: 3000 }),
  { ...scene('64-channels-many-wide', MANY, { width: 900, height: 2600 }, '11'), page: 'sidepanel' },
];

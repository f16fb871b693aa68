/** The states to look at. The texts are samples of what a page and the advice may say. */
import type { Hint, HintPayload, SummaryCard } from '../../utils/advice/types.ts';

export interface GalleryState {
  name: string;
  payload: Omit<HintPayload, 'words'>;
  /** Width and height of the frame; wide when not given. */
  size?: [number, number];
}

const blocked: Hint = {
  id: 'blocked',
  selector: '#row',
  frame: [],
  severity: 'blocker',
  mark: 'blocker',
  title: 'Your camera is on the block list',
  now: 'AA:BB:CC:00:11:22',
  wanted: 'take it off',
  why: 'The router refuses every device on this list, so your camera cannot get in.',
  saving: 'Saving lets this device in again; Wi-Fi may drop for a minute.',
  called: 'called “Wireless MAC Filter” here',
  position: 1,
  total: 3,
  target: 'control',
  state: 'suggested',
};
const channel: Hint = {
  ...blocked,
  id: 'channel',
  selector: '#channel',
  severity: 'likely',
  mark: 'likely',
  title: 'Wi-Fi channel',
  now: '13',
  wanted: '6',
  why: 'Blink cameras sold in some countries cannot hear channels 12 to 14.',
  saving:
    'Saving drops Wi-Fi for about a minute. Your computer may lose this page; rejoin and reload, we remember where you were.',
  called: 'called “Channel” here',
  position: 2,
};
const mode: Hint = {
  ...channel,
  id: 'mode',
  selector: '#mode',
  severity: 'improves',
  mark: 'improves',
  title: 'Band steering',
  now: 'On',
  wanted: 'Off',
  position: 3,
};
const fine: Hint = {
  ...channel,
  id: 'name',
  selector: '#ssid',
  severity: 'fine',
  mark: 'fine',
  title: 'Network name',
  now: 'Home',
  wanted: '',
  why: 'Letters and digits only: every camera can join.',
  saving: '',
  position: 3,
};
const menu: Hint = {
  ...fine,
  id: 'menu',
  selector: '#menu',
  severity: 'improves',
  mark: 'way',
  title: 'Look at the MAC filter',
  now: '',
  why: 'See there whether your camera is blocked.',
  called: 'on another page: open "MAC Filter"',
};
const look: Hint = {
  ...channel,
  id: 'look',
  mark: 'look',
  title: 'Is 2.4 GHz on?',
  now: 'not readable for Redlight',
  wanted: 'look whether 2.4 GHz is on; if it is off, switch it on',
  why: 'This page draws it in a way that Redlight does not understand.',
  saving: '',
};
const save: Hint = {
  ...menu,
  id: 'save',
  selector: '#save',
  target: 'save',
  called: '',
  title: 'Save',
  why: 'The router keeps the change only after this.',
  state: 'edited',
};
const long: Hint = {
  ...channel,
  id: 'long',
  title: 'Security of the 2.4 GHz network with a rather long name that wraps',
  now: 'WPA3-Personal (SAE) with Protected Management Frames required',
  wanted: 'WPA2/WPA3-Personal mixed mode',
  why: 'Blink cameras know WPA2; with WPA3 alone they are turned away, and the mixed value keeps the newer devices as they are.',
  called: 'called “Wireless Network Authentication Method and Encryption” here',
};
const found: SummaryCard = {
  title: '3 settings here can keep your camera offline',
  lines: ['Your camera is on the block list', 'Wi-Fi channel: 13 → 6', 'Band steering: On → Off'],
  step: 'Your plan now: take the camera off the block list',
  notice: '',
  tone: 'blocker',
};

const all = [blocked, channel, mode, { ...fine, position: 4 }, { ...menu, target: 'menu' as const, position: 5 }];
const card = (hint: Hint, over: Partial<Hint> = {}): Omit<HintPayload, 'words'> => ({
  hints: [{ ...hint, ...over }],
  summary: null,
  current: hint.id,
});

export const STATES: GalleryState[] = [
  { name: 'card blocker', payload: card(blocked) },
  { name: 'card likely', payload: card(channel) },
  { name: 'card improves', payload: card(mode) },
  { name: 'card fine', payload: card(fine) },
  { name: 'card look', payload: card(look) },
  { name: 'card menu', payload: card(menu, { target: 'menu' }) },
  { name: 'card save', payload: card(save) },
  { name: 'card alone', payload: card(channel, { position: 1, total: 1 }) },
  { name: 'state edited', payload: card(channel, { state: 'edited' }) },
  { name: 'state save-pressed', payload: card(channel, { state: 'save-pressed' }) },
  { name: 'state saved', payload: card(channel, { state: 'saved' }) },
  { name: 'card long', payload: card(long) },
  { name: 'card tight', payload: card(channel), size: [200, 150] },
  { name: 'card narrow', payload: card(channel), size: [300, 420] },
  { name: 'rings', payload: { hints: all, summary: null, current: null } },
  { name: 'summary', payload: { hints: all, summary: found, current: null } },
  { name: 'summary folded', payload: { hints: all, summary: found, current: 'channel' } },
  { name: 'summary small', payload: { hints: all, summary: found, current: null }, size: [300, 260] },
  {
    name: 'summary public',
    payload: {
      hints: all,
      summary: {
        ...found,
        step: '',
        notice: 'This is not a home address. Redlight shows this page because you asked for it.',
      },
      current: null,
    },
  },
  {
    name: 'summary partial',
    payload: {
      hints: [{ ...menu, target: 'menu', position: 1, total: 1 }],
      summary: {
        title: 'Nothing wrong on this page. Not looked at yet: device filter, devices on its list',
        lines: ['3 of 5 looked at; next: “MAC Filter”'],
        step: '',
        notice: '',
        tone: 'partial',
      },
      current: null,
    },
  },
  {
    name: 'summary look',
    payload: {
      hints: [{ ...look, position: 1, total: 1 }],
      summary: {
        title: 'Could not read: 2.4 GHz on or off. Please look yourself',
        lines: [],
        step: '',
        notice: '',
        tone: 'look',
      },
      current: null,
    },
  },
  {
    name: 'summary fine',
    payload: {
      hints: [],
      summary: {
        title: 'Looked at everything that matters: ready for a Blink camera',
        lines: [],
        step: '',
        notice: '',
        tone: 'good',
      },
      current: null,
    },
  },
];

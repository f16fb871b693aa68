/** Kinds of fault left by the thirteenth round, and those of the fourteenth, each with a page where the rule stays silent. */
import { options, type PageCase } from '../case.ts';

const pick = (id: string, label: string, chosen: string, ...all: string[]): string =>
  `<p><label for="${id}">${label}</label><select id="${id}">${options(chosen, ...all)}</select></p>`;

/** A name and a channel, without a menu and without a word for what it is. */
const radio = `<h2>2.4G</h2><p><label>SSID <input id="n" value="Birch"></label></p>${pick('c', 'Channel', '6', '6', '1', '11')}<button>Save</button>`;

export const unseenFourteen: PageCase[] = [
  {
    name: 'a radio at the first address of a network that no list names',
    url: 'http://192.168.110.1/#/wifi/radio',
    title: 'Box',
    body: radio,
    settings: [
      ['ssid', '2.4', 'Birch', '#n'],
      ['channel', '2.4', '6', '#c'],
    ],
  },
  {
    name: 'the same at the address of any device',
    url: 'http://192.168.110.23/#/wifi/radio',
    title: 'Box',
    body: radio,
    router: false,
    settings: [],
  },
];

/** Pages of the lab's routers, drawn once for a home in which two devices are kept off. */
import { connected, makeHome } from '../../tooling/lab/home.ts';
import * as frameset from '../../tooling/lab/frameset/pages.ts';
import * as german from '../../tooling/lab/german/pages.ts';
import * as provider from '../../tooling/lab/provider/pages.ts';
import * as tables from '../../tooling/lab/tables/pages.ts';

export const home = makeHome(({ radios }) => {
  radios['2.4'].macs = ['74:AB:93:1C:5D:20', 'A6:5E:60:11:08:C3'];
  radios['2.4'].filter = 'deny';
});
const names = new Map(home.devices.map(({ mac, name }) => [mac, name]));
/** Pages as they stand in the lab's routers, by router and page. */
export const LAB_PAGES: Record<string, string> = {
  'german wlan': german.wlan(home),
  'german channel': german.channel(home),
  'german access': german.access(home.radios['2.4']),
  'german devices': german.devices(connected(home)),
  'german survey': german.survey(home.neighbours),
  'tables basic': tables.basic(home),
  'tables wireless': tables.wireless(home),
  'tables access': tables.access(true, home.radios['2.4'].macs, names),
  'tables devices': tables.devices(home.devices),
  'tables survey': tables.survey(home.neighbours),
  'frameset network': frameset.network(home.radios['2.4']),
  'frameset security': frameset.security(home.radios['5']),
  'frameset stations': frameset.stations(home.devices),
  'provider wifi': provider.wifi(home),
  'provider devices': provider.devices(home.devices),
  'provider access': provider.access(home.radios['2.4'].macs),
};

/** All firmware packs. To add one: a file beside this one, and a line here. */
import { asuswrt } from './asuswrt.ts';
import { more } from './more.ts';
import { netgearGenie } from './netgear-genie.ts';
import { openwrtLuci } from './openwrt-luci.ts';
import type { Pack } from './pack.ts';
import { tplinkAx } from './tplink-ax.ts';
import { tplinkLegacy } from './tplink-legacy.ts';
import { xfinityRdkb } from './xfinity-rdkb.ts';

export const PACKS: readonly Pack[] = [
  openwrtLuci,
  asuswrt,
  tplinkLegacy,
  tplinkAx,
  netgearGenie,
  xfinityRdkb,
  ...more,
];

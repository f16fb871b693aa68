/** How people get to the settings of all families. Made by `npm run -s routers` from the files beside it: edit those. */
import { way as actiontec } from './actiontec.ts';
import { way as airport } from './airport.ts';
import { way as airtel } from './airtel.ts';
import { way as amplifi } from './amplifi.ts';
import { way as arris } from './arris.ts';
import { way as asuswrt } from './asuswrt.ts';
import { way as att } from './att.ts';
import { way as bbox } from './bbox.ts';
import { way as belkin } from './belkin.ts';
import { way as bell } from './bell.ts';
import { way as broadcomDsl } from './broadcom-dsl.ts';
import { way as btHub } from './bt-hub.ts';
import { way as buffalo } from './buffalo.ts';
import { way as connectBox } from './connect-box.ts';
import { way as coxPanoramic } from './cox-panoramic.ts';
import { way as cudy } from './cudy.ts';
import { way as ddWrt } from './dd-wrt.ts';
import { way as dlinkHnap } from './dlink-hnap.ts';
import { way as dlink } from './dlink.ts';
import { way as draytek } from './draytek.ts';
import { way as edimax } from './edimax.ts';
import { way as eero } from './eero.ts';
import { way as fastweb } from './fastweb.ts';
import { way as freebox } from './freebox.ts';
import { way as freshtomato } from './freshtomato.ts';
import { way as fritzbox } from './fritzbox.ts';
import { way as gargoyle } from './gargoyle.ts';
import { way as glinet } from './glinet.ts';
import { way as googleNest } from './google-nest.ts';
import { way as hitron } from './hitron.ts';
import { way as honor } from './honor.ts';
import { way as huaweiHilink } from './huawei-hilink.ts';
import { way as huaweiOnt } from './huawei-ont.ts';
import { way as ipfire } from './ipfire.ts';
import { way as jiofiber } from './jiofiber.ts';
import { way as juci } from './juci.ts';
import { way as keenetic } from './keenetic.ts';
import { way as kpn } from './kpn.ts';
import { way as linksys } from './linksys.ts';
import { way as livebox } from './livebox.ts';
import { way as mediatek } from './mediatek.ts';
import { way as mercusys } from './mercusys.ts';
import { way as mikrotik } from './mikrotik.ts';
import { way as movistar } from './movistar.ts';
import { way as netgearGenie } from './netgear-genie.ts';
import { way as netgearOrbi } from './netgear-orbi.ts';
import { way as netis } from './netis.ts';
import { way as nokia } from './nokia.ts';
import { way as omada } from './omada.ts';
import { way as openwrtLuci } from './openwrt-luci.ts';
import type { Way } from './pack.ts';
import { way as padavan } from './padavan.ts';
import { way as pfsense } from './pfsense.ts';
import { way as plume } from './plume.ts';
import { way as raspap } from './raspap.ts';
import { way as realtek } from './realtek.ts';
import { way as sagemcom } from './sagemcom.ts';
import { way as sfrBox } from './sfr-box.ts';
import { way as siemens } from './siemens.ts';
import { way as skyUk } from './sky-uk.ts';
import { way as spectrum } from './spectrum.ts';
import { way as speedport } from './speedport.ts';
import { way as starlink } from './starlink.ts';
import { way as swisscom } from './swisscom.ts';
import { way as synology } from './synology.ts';
import { way as technicolor } from './technicolor.ts';
import { way as telstra } from './telstra.ts';
import { way as teltonika } from './teltonika.ts';
import { way as tenda } from './tenda.ts';
import { way as timHub } from './tim-hub.ts';
import { way as tmobile } from './tmobile.ts';
import { way as totolink } from './totolink.ts';
import { way as tplinkAx } from './tplink-ax.ts';
import { way as tplinkDeco } from './tplink-deco.ts';
import { way as tplinkExtender } from './tplink-extender.ts';
import { way as tplinkLegacy } from './tplink-legacy.ts';
import { way as trendnet } from './trendnet.ts';
import { way as unifi } from './unifi.ts';
import { way as verizon } from './verizon.ts';
import { way as virginHub } from './virgin-hub.ts';
import { way as vodafone } from './vodafone.ts';
import { way as xfinityRdkb } from './xfinity-rdkb.ts';
import { way as xiaomi } from './xiaomi.ts';
import { way as zteHotspot } from './zte-hotspot.ts';
import { way as zteOnt } from './zte-ont.ts';
import { way as zyxel } from './zyxel.ts';

export const WAYS: readonly Way[] = [
  actiontec,
  airport,
  airtel,
  amplifi,
  arris,
  asuswrt,
  att,
  bbox,
  belkin,
  bell,
  broadcomDsl,
  btHub,
  buffalo,
  connectBox,
  coxPanoramic,
  cudy,
  ddWrt,
  dlinkHnap,
  dlink,
  draytek,
  edimax,
  eero,
  fastweb,
  freebox,
  freshtomato,
  fritzbox,
  gargoyle,
  glinet,
  googleNest,
  hitron,
  honor,
  huaweiHilink,
  huaweiOnt,
  ipfire,
  jiofiber,
  juci,
  keenetic,
  kpn,
  linksys,
  livebox,
  mediatek,
  mercusys,
  mikrotik,
  movistar,
  netgearGenie,
  netgearOrbi,
  netis,
  nokia,
  omada,
  openwrtLuci,
  padavan,
  pfsense,
  plume,
  raspap,
  realtek,
  sagemcom,
  sfrBox,
  siemens,
  skyUk,
  spectrum,
  speedport,
  starlink,
  swisscom,
  synology,
  technicolor,
  telstra,
  teltonika,
  tenda,
  timHub,
  tmobile,
  totolink,
  tplinkAx,
  tplinkDeco,
  tplinkExtender,
  tplinkLegacy,
  trendnet,
  unifi,
  verizon,
  virginHub,
  vodafone,
  xfinityRdkb,
  xiaomi,
  zteHotspot,
  zteOnt,
  zyxel,
];

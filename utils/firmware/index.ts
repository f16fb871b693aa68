/** What the pages of all families look like. Made by `npm run -s routers` from the files beside it: edit those. */
import { pack as actiontec } from './actiontec.ts';
import { pack as amplifi } from './amplifi.ts';
import { pack as arris } from './arris.ts';
import { pack as asuswrt } from './asuswrt.ts';
import { pack as att } from './att.ts';
import { pack as bbox } from './bbox.ts';
import { pack as belkin } from './belkin.ts';
import { pack as bell } from './bell.ts';
import { pack as broadcomDsl } from './broadcom-dsl.ts';
import { pack as btHub } from './bt-hub.ts';
import { pack as buffalo } from './buffalo.ts';
import { pack as connectBox } from './connect-box.ts';
import { pack as cudy } from './cudy.ts';
import { pack as ddWrt } from './dd-wrt.ts';
import { pack as dlinkHnap } from './dlink-hnap.ts';
import { pack as dlink } from './dlink.ts';
import { pack as draytek } from './draytek.ts';
import { pack as edimax } from './edimax.ts';
import { pack as fastweb } from './fastweb.ts';
import { pack as freebox } from './freebox.ts';
import { pack as freshtomato } from './freshtomato.ts';
import { pack as fritzbox } from './fritzbox.ts';
import { pack as gargoyle } from './gargoyle.ts';
import { pack as glinet } from './glinet.ts';
import { pack as hitron } from './hitron.ts';
import { pack as huaweiHilink } from './huawei-hilink.ts';
import { pack as huaweiOnt } from './huawei-ont.ts';
import { pack as ipfire } from './ipfire.ts';
import { pack as jiofiber } from './jiofiber.ts';
import { pack as keenetic } from './keenetic.ts';
import { pack as kpn } from './kpn.ts';
import { pack as linksys } from './linksys.ts';
import { pack as livebox } from './livebox.ts';
import { pack as mediatek } from './mediatek.ts';
import { pack as mercusys } from './mercusys.ts';
import { pack as mikrotik } from './mikrotik.ts';
import { pack as movistar } from './movistar.ts';
import { pack as netgearGenie } from './netgear-genie.ts';
import { pack as netgearOrbi } from './netgear-orbi.ts';
import { pack as netis } from './netis.ts';
import { pack as nokia } from './nokia.ts';
import { pack as omada } from './omada.ts';
import { pack as openwrtLuci } from './openwrt-luci.ts';
import type { Pack } from './pack.ts';
import { pack as padavan } from './padavan.ts';
import { pack as raspap } from './raspap.ts';
import { pack as realtek } from './realtek.ts';
import { pack as sagemcom } from './sagemcom.ts';
import { pack as sfrBox } from './sfr-box.ts';
import { pack as skyUk } from './sky-uk.ts';
import { pack as speedport } from './speedport.ts';
import { pack as starlink } from './starlink.ts';
import { pack as swisscom } from './swisscom.ts';
import { pack as synology } from './synology.ts';
import { pack as technicolor } from './technicolor.ts';
import { pack as telstra } from './telstra.ts';
import { pack as teltonika } from './teltonika.ts';
import { pack as tenda } from './tenda.ts';
import { pack as timHub } from './tim-hub.ts';
import { pack as tmobile } from './tmobile.ts';
import { pack as totolink } from './totolink.ts';
import { pack as tplinkAx } from './tplink-ax.ts';
import { pack as tplinkDeco } from './tplink-deco.ts';
import { pack as tplinkExtender } from './tplink-extender.ts';
import { pack as tplinkLegacy } from './tplink-legacy.ts';
import { pack as trendnet } from './trendnet.ts';
import { pack as unifi } from './unifi.ts';
import { pack as verizon } from './verizon.ts';
import { pack as virginHub } from './virgin-hub.ts';
import { pack as vodafone } from './vodafone.ts';
import { pack as xfinityRdkb } from './xfinity-rdkb.ts';
import { pack as xiaomi } from './xiaomi.ts';
import { pack as zteHotspot } from './zte-hotspot.ts';
import { pack as zteOnt } from './zte-ont.ts';
import { pack as zyxel } from './zyxel.ts';

export const PACKS: readonly Pack[] = [
  actiontec,
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
  cudy,
  ddWrt,
  dlinkHnap,
  dlink,
  draytek,
  edimax,
  fastweb,
  freebox,
  freshtomato,
  fritzbox,
  gargoyle,
  glinet,
  hitron,
  huaweiHilink,
  huaweiOnt,
  ipfire,
  jiofiber,
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
  raspap,
  realtek,
  sagemcom,
  sfrBox,
  skyUk,
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

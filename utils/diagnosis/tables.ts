/** What the answers to each question say about the causes; apart from the questions, which the popup shows at once. */
import type { OptionId, QuestionId } from './options.ts';
import * as app from './questions/app.ts';
import * as camera from './questions/camera.ts';
import { light, model } from './questions/model-and-light.ts';
import * as router from './questions/router.ts';
import type { Table } from './questions/table.ts';
import * as wifi from './questions/wifi.ts';

/** Question id → what its answers say. */
export const TABLES = {
  model,
  light,
  when: camera.when,
  'how-long': camera.howLong,
  'live-view': app.liveView,
  'app-message': app.appMessage,
  'how-many': camera.howMany,
  changed: wifi.changed,
  internet: wifi.internet,
  'module-light': app.moduleLight,
  clips: app.clips,
  batteries: camera.batteries,
  'battery-app': app.batteryApp,
  'usb-power': camera.usbPower,
  condition: camera.condition,
  distance: wifi.distance,
  signal: wifi.signal,
  pattern: wifi.pattern,
  'special-chars': wifi.specialChars,
  serial: wifi.serial,
  network: wifi.network,
  'wifi-names': wifi.wifiNames,
  band24: wifi.band24,
  'password-test': wifi.passwordTest,
  'other-network': wifi.otherNetwork,
  vpn: wifi.vpnUse,
  filter: wifi.filter,
  service: app.service,
  'router-kind': router.routerKind,
  security: router.security,
  channel: router.channel,
  blocking: router.blocking,
  'router-list': router.routerList,
  'tried-router': router.triedRouter,
  'tried-camera': camera.triedCamera,
  'tried-batteries': camera.triedBatteries,
} as const satisfies { [Q in QuestionId]: Table<OptionId<Q>> };

/** All questions, with the texts of their options. The order is only that of a list: the engine picks what to ask. */
import { text } from '../text.ts';
import * as app from './questions/app.ts';
import * as camera from './questions/camera.ts';
import { light, model } from './questions/model-and-light.ts';
import * as router from './questions/router.ts';
import type { Table } from './questions/table.ts';
import * as wifi from './questions/wifi.ts';
import type { Option, Question } from './types.ts';

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
  'home-network': wifi.homeNetwork,
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
} as const satisfies Record<string, Table>;

export type QuestionId = keyof typeof TABLES;
export const QUESTION_IDS = Object.keys(TABLES) as QuestionId[];
export const NOT_SURE = 'not-sure';

/** Options drawn as pictures have their names in the sections `model` and `light`. */
function optionText(question: QuestionId, option: string) {
  if (question === 'model') return text(`model.${option}`);
  return question === 'light' ? text(`light.${option}`) : text(`question.${question}.options.${option}`);
}

function toQuestion(id: QuestionId): Question {
  const pictured = id === 'model' || id === 'light';
  const options = Object.keys(TABLES[id].options).map((option): Option => {
    const named = { id: option, text: optionText(id, option) };
    return pictured ? Object.assign(named, { picture: option }) : named;
  });
  return {
    id,
    text: text(`question.${id}.text`),
    help: text(`question.${id}.help`),
    options: [...options, { id: NOT_SURE, text: text('question.not_sure') }],
  };
}

export const QUESTIONS: readonly Question[] = QUESTION_IDS.map(toQuestion);

/** @returns the question, or null for an unknown id */
export function questionById(id: string): Question | null {
  return QUESTIONS.find((question) => question.id === id) ?? null;
}

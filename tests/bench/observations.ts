/**
 * What a case says → how that person would answer our questions. One table for all cases: rows speak of words and
 * kinds of observation, never of a single case. The first row that fits decides each question.
 */
import type { Answer, Row } from './observation-row.ts';
import { DEVICE_OBSERVATIONS } from './observations-device.ts';
import { NETWORK_OBSERVATIONS } from './observations-network.ts';

/** [words, answers…] */
type TextRow = readonly [says: RegExp, ...gives: Answer[]];

/** The device as the case names it; the first row that fits. Only Blink's own names are in the question. */
export const DEVICE_ROWS: readonly TextRow[] = [
  [/sync module.*(xr)|\bxr\b/i, 'model:sync-module-xr'],
  [/^(blink )?sync module core/i, 'model:sync-module-core'],
  [/^(blink )?(sync module|hub)/i, 'model:sync-module'],
  [/outdoor 4/i, 'model:outdoor-4'],
  [/outdoor 2k/i, 'model:outdoor-2k'],
  [/wired doorbell/i, 'model:wired-doorbell'],
  [/doorbell.*2025/i, 'model:video-doorbell-2025'],
  [/doorbell/i, 'model:video-doorbell'],
  [/pan.?tilt/i, 'model:pan-tilt'],
  [/mini 2k/i, 'model:mini-2k'],
  [/mini 2/i, 'model:mini-2'],
  [/mini/i, 'model:mini'],
  [/floodlight mount/i, 'model:floodlight-mount'],
  [/floodlight/i, 'model:floodlight-wired'],
  [/outdoor/i, 'model:outdoor-3'],
  [/indoor/i, 'model:indoor-3'],
  [/\bxt2\b/i, 'model:xt2'],
  [/\bxt\b/i, 'model:xt'],
  [/battery/i, 'model:other-battery'],
];

/** Cameras and devices of other makers: what counts is their power. Who has one of them picks "another camera". */
export const OTHER_DEVICE_ROWS: readonly TextRow[] = [
  [/batter|cordless|solar panel/i, 'model:other-battery'],
  [
    /wyze cam|dafang|xiaofang|\byi\b|tapo|nest cam|reolink|hikvision|ip camera|webcam|\besp|raspberry|\bpi\b|sonoff|plug|switch|dimmer|bulb|lamp|relay|printer|board|indoor cam|wired/i,
    'model:other-plugged',
  ],
];

/** How many devices the case is about. */
export const COUNT_ROWS: readonly TextRow[] = [
  [/\(all\b|\ball (cameras|devices|units)|cameras? x ?\d|x ?[2-9]\b/i, 'how-many:all'],
  [/\b(one|two|three|\d+) of (the )?(two|three|four|five|\d+)\b/i, 'how-many:some'],
];

/** The light of a camera; the first row that fits. */
export const LED_ROWS: readonly TextRow[] = [
  [/^unknown$/i],
  [/solid red.*(module|hub)|(module|hub).*solid red/i, 'light:module-red'],
  [/solid blue.*(blink|flash)\w* green|(blink|flash)\w* green.*solid blue/i, 'light:module-offline'],
  [/solid blue.*solid green/i, 'light:module-online'],
  [/(blink|flash)\w* blue.*green/i, 'light:blue-and-green'],
  [/red.*after.*blue/i, 'light:red-after-blue'],
  [/blue.*then.*red/i, 'light:blue-then-red'],
  [/long.*red|red.*long/i, 'light:red-start-up'],
  [/(brief|single|once|one|short) .*red/i, 'light:red-once'],
  [/(dim|faint|glow|infrared).*|red.*dark/i, 'light:red-dim-dark'],
  [/(solid|steady|constant|always|continuous).*red/i, 'light:red-solid'],
  [/red/i, 'light:red-flashing'],
  [/(solid|steady).*blue|^blue$/i, 'light:blue-solid'],
  [/blue/i, 'light:blue-blinking'],
  [/green/i, 'light:green-solid'],
  [/^(none|off|dark|no light)/i, 'light:none'],
];

/** The same words, seen on a Sync Module. */
export const MODULE_LED: Record<string, string> = {
  'red-solid': 'module-red',
  'red-flashing': 'module-red',
  'blue-solid': 'module-starting',
  'blue-and-green': 'module-pairing',
};

export const WHEN_ROWS: readonly TextRow[] = [
  [/^setup$|pairing|install/i, 'when:setting-up'],
  [/battery/i, 'when:after-batteries'],
  [/router|network|provider/i, 'when:after-change', 'changed:new-router'],
  [/power/i, 'when:by-itself', 'changed:power-cut'],
  [/update/i, 'when:by-itself', 'changed:update'],
  [/mov(e|ing)/i, 'when:after-change', 'changed:moved'],
  [/intermittent|random|sometimes/i, 'when:by-itself', 'pattern:on-off'],
  [/working/i, 'when:by-itself'],
];

/** Everything else a case says, by the name of the observation. */
export const OTHER_ROWS: readonly Row[] = [...DEVICE_OBSERVATIONS, ...NETWORK_OBSERVATIONS];

/**
 * Everyday homes, made up: what the household taps, and which steps somebody with the facts in hand would try first. The
 * steps were written before the engine was asked. Answers are `question=option`; to whatever else is asked, each home says
 * what most homes say, and where most cannot say, "not sure".
 */
import type { Fix } from '../../../utils/common/ids.ts';

export interface Home {
  name: string;
  /** What they tap. */
  says: string;
  /** Any of these is a sensible first step. */
  first: readonly Fix[];
  /** All of these belong among the first three. */
  three?: readonly Fix[];
  /** At least one of these does. */
  oneOf?: readonly Fix[];
  /** None of these does. */
  never?: readonly Fix[];
}

/** What most homes say when asked. */
export const ORDINARY: Readonly<Record<string, string>> = {
  network: 'home',
  'special-chars': 'none',
  'wifi-names': 'one-name',
  vpn: 'off',
  filter: 'none',
  condition: 'fine',
  service: 'app-works',
  'how-long': 'longer',
  'tried-router': 'not-tried',
  'tried-camera': 'not-tried',
  'tried-batteries': 'not-tried',
};

const REBUILD = ['plain-name-network', 'separate-bands', 'change-security'] as const satisfies readonly Fix[];
const LOSES = ['re-add-camera', 'factory-reset', 'support'] as const satisfies readonly Fix[];
const BATTERY_GONE = 'model=outdoor-3 light=red-flashing internet=fine live-view=fails app-message=offline';
const MINI_GONE = 'model=mini light=red-solid internet=fine live-view=fails app-message=offline';
const SETUP = 'when=setting-up changed=nothing internet=fine';

export const HOMES: readonly Home[] = [
  // Another router, another name, another place.
  {
    name: "the provider's new box has a new name; all cameras are gone",
    says: `${BATTERY_GONE} when=after-change changed=new-router how-many=all`,
    first: ['change-network-in-app'],
    never: ['replace-batteries', ...LOSES],
  },
  {
    name: 'a Mini after a new router',
    says: `${MINI_GONE} when=after-change changed=new-router how-many=only-one`,
    first: ['change-network-in-app'],
    never: LOSES,
  },
  {
    name: 'a new Wi-Fi password, chosen after a visitor left',
    says: `${BATTERY_GONE} when=after-change changed=name-or-password how-many=all`,
    first: ['change-network-in-app'],
    never: ['separate-bands', 'change-security', ...LOSES],
  },
  {
    name: 'a new router that kept name and password; phones came back by themselves',
    says: `${BATTERY_GONE} when=after-change changed=new-router how-many=all password-test=works`,
    first: ['change-network-in-app', 'change-security', 'enable-24ghz'],
    three: ['change-network-in-app'],
    oneOf: ['change-security', 'separate-bands', 'plain-name-network', 'enable-24ghz'],
  },
  {
    name: 'moved house: the cameras hang in the new one',
    says: 'model=mini-2 light=red-solid when=after-change changed=moved how-many=all internet=fine live-view=fails app-message=network-missing',
    first: ['change-network-in-app', 'improve-signal'],
    three: ['change-network-in-app'],
  },
  {
    name: 'the camera was hung at the shed',
    says: `${BATTERY_GONE} when=after-change changed=moved how-many=one distance=far`,
    first: ['improve-signal'],
    never: [...REBUILD, ...LOSES],
  },
  {
    name: 'a new router which lets in only devices it knows',
    says: `${BATTERY_GONE} when=after-change changed=new-router how-many=all told-known-devices=yes`,
    first: ['unblock-mac', 'change-network-in-app'],
    three: ['unblock-mac', 'change-network-in-app'],
  },
  {
    name: 'the Sync Module shows red after a new router',
    says: 'model=sync-module light=module-red when=after-change changed=new-router how-many=all internet=fine app-message=module-offline',
    first: ['change-network-in-app'],
    never: LOSES,
  },
  // By itself.
  {
    name: 'two cameras, one red, nothing changed',
    says: `${BATTERY_GONE} when=by-itself changed=nothing how-many=one`,
    first: ['replace-batteries', 'restart-camera', 'improve-signal'],
    three: ['replace-batteries', 'restart-camera'],
    never: [...REBUILD, ...LOSES],
  },
  {
    name: 'the app says the battery is low',
    says: 'model=outdoor-4 light=red-after-blue when=by-itself changed=nothing how-many=one internet=fine app-message=low-battery',
    first: ['replace-batteries'],
    never: REBUILD,
  },
  {
    name: 'cold nights, and the battery is low',
    says: `${BATTERY_GONE} when=by-itself changed=nothing how-many=one pattern=certain-times battery-app=low`,
    first: ['replace-batteries'],
    never: REBUILD,
  },
  {
    name: 'the only camera, a Mini: both restarts did not help',
    says: `${MINI_GONE} when=by-itself changed=nothing how-many=only-one tried-router=no-help tried-camera=no-help`,
    first: ['change-network-in-app', 'improve-signal', 'replace-usb-power', 'check-internet'],
    never: ['factory-reset', 'support'],
  },
  {
    name: 'all cameras are gone by themselves, the internet works',
    says: `${BATTERY_GONE} when=by-itself changed=nothing how-many=all router-kind=provider`,
    first: ['restart-router', 'restart-sync-module'],
    three: ['restart-router'],
    never: LOSES,
  },
  {
    name: 'an old XT2: it is offline, more they cannot say',
    says: 'model=xt2 light=red-flashing when=by-itself app-message=offline',
    first: ['restart-router', 'restart-camera', 'replace-batteries', 'change-network-in-app'],
    never: [...REBUILD, ...LOSES],
  },
  {
    name: 'they know the model, nothing else',
    says: 'model=outdoor-4',
    first: ['restart-router', 'restart-camera', 'replace-batteries', 'change-network-in-app'],
    never: [...REBUILD, ...LOSES],
  },
  {
    name: 'they know nothing',
    says: '',
    first: ['restart-router', 'restart-camera', 'replace-batteries', 'change-network-in-app'],
    never: [...REBUILD, ...LOSES],
  },
  {
    name: 'one name for everything, for years; one camera is gone',
    says: `${BATTERY_GONE} when=by-itself changed=nothing how-many=one told-one-name=yes`,
    first: ['replace-batteries', 'restart-camera', 'improve-signal'],
    never: LOSES,
  },
  {
    name: 'WPA2 and WPA3 mixed, for years; one camera is gone',
    says: `${BATTERY_GONE} when=by-itself changed=nothing how-many=one security=mixed`,
    first: ['replace-batteries', 'restart-camera', 'improve-signal'],
    never: [...REBUILD, ...LOSES],
  },
  {
    name: 'a VPN on the phone, said when asked; one of three cameras is gone',
    says: `${BATTERY_GONE} when=by-itself changed=nothing how-many=one vpn=phone`,
    first: ['replace-batteries', 'restart-camera', 'improve-signal'],
    never: LOSES,
  },
  {
    name: 'it blinks blue as if it were new',
    says: 'model=outdoor-3 light=blue-blinking when=by-itself changed=nothing how-many=one internet=fine live-view=fails',
    first: ['change-network-in-app', 're-add-camera', 'restart-camera'],
    oneOf: ['change-network-in-app', 're-add-camera'],
    never: REBUILD,
  },
  {
    name: 'a floodlight shows red',
    says: 'model=floodlight-wired light=red-solid when=by-itself changed=nothing how-many=one internet=fine live-view=fails app-message=offline',
    first: ['restart-camera', 'improve-signal', 'change-network-in-app'],
    three: ['restart-camera'],
    never: REBUILD,
  },
  // Power.
  {
    name: 'the power was out; all cameras are gone',
    says: `${BATTERY_GONE} when=by-itself changed=power-cut how-many=all`,
    first: ['restart-camera', 'restart-sync-module', 'restart-router'],
    three: ['restart-camera'],
    never: [...REBUILD, ...LOSES],
  },
  {
    name: 'the power was out; the Mini in the hall shows red',
    says: `${MINI_GONE} when=by-itself changed=power-cut how-many=one`,
    first: ['restart-camera'],
    never: [...REBUILD, ...LOSES],
  },
  {
    name: 'a space in the name, for years; the power was out',
    says: `${BATTERY_GONE} when=by-itself changed=power-cut how-many=all told-special-chars=yes`,
    first: ['restart-camera', 'restart-sync-module', 'restart-router'],
    three: ['restart-camera'],
    never: LOSES,
  },
  {
    name: 'a module red after a power cut, and the app guesses at the password',
    says: 'model=sync-module light=module-red when=by-itself changed=power-cut how-many=all internet=fine app-message=wrong-password password-test=works special-chars=not-sure',
    first: ['restart-sync-module', 'change-network-in-app'],
    three: ['restart-sync-module', 'change-network-in-app'],
    never: LOSES,
  },
  {
    name: 'a Mini after a power cut, and the app guesses at the password',
    says: 'model=mini light=red-solid live-view=fails when=by-itself changed=power-cut how-many=one internet=fine app-message=wrong-password special-chars=not-sure',
    first: ['restart-camera', 'change-network-in-app'],
    three: ['restart-camera', 'change-network-in-app'],
    never: [...REBUILD, ...LOSES],
  },
  {
    name: 'symbols in the password, for years; the Mini went red one day',
    says: `${MINI_GONE} when=by-itself changed=nothing how-many=only-one special-chars=password`,
    first: ['restart-camera', 'change-network-in-app', 'restart-router'],
    never: [...REBUILD, ...LOSES],
  },
  {
    name: 'a wired doorbell after a power cut',
    says: 'model=wired-doorbell light=red-flashing when=by-itself changed=power-cut how-many=only-one internet=fine live-view=fails app-message=offline',
    first: ['restart-camera', 'change-network-in-app'],
    three: ['restart-camera'],
    never: REBUILD,
  },
  {
    name: 'an XR is offline after a power cut',
    says: 'model=sync-module-xr light=module-offline when=by-itself changed=power-cut how-many=all internet=fine app-message=module-offline',
    first: ['restart-sync-module', 'restart-router'],
    three: ['restart-sync-module'],
    never: [...REBUILD, ...LOSES],
  },
  {
    name: "a Mini on the television's USB socket comes and goes",
    says: 'model=mini light=none when=by-itself changed=nothing how-many=one internet=fine live-view=sometimes pattern=on-off usb-power=computer-port',
    first: ['replace-usb-power'],
    never: LOSES,
  },
  {
    name: 'a Mini restarts by itself on a long cable',
    says: 'model=mini-2 light=blue-and-green when=setting-up how-many=only-one internet=fine app-message=cannot-connect usb-power=flickers',
    first: ['replace-usb-power'],
    never: LOSES,
  },
  {
    name: 'a Pan-Tilt moved to another socket with another charger',
    says: 'model=pan-tilt light=red-solid when=after-change changed=moved how-many=one internet=fine live-view=fails app-message=offline usb-power=other-charger',
    first: ['replace-usb-power', 'improve-signal'],
    three: ['replace-usb-power', 'improve-signal'],
  },
  {
    name: 'a wired doorbell without a sign of life',
    says: 'model=wired-doorbell light=none when=by-itself changed=nothing how-many=only-one internet=fine live-view=fails condition=no-power',
    first: ['replace-usb-power'],
    never: REBUILD,
  },
  // Batteries.
  {
    name: 'alkaline cells since yesterday',
    says: `${BATTERY_GONE} when=after-batteries how-many=one batteries=other-type`,
    first: ['replace-batteries'],
  },
  {
    name: 'fresh lithium cells, and it is red since',
    says: `${BATTERY_GONE} when=after-batteries how-many=one batteries=fresh-lithium`,
    first: ['restart-camera', 'replace-batteries', 'change-network-in-app'],
    oneOf: ['restart-camera', 'change-network-in-app'],
    never: REBUILD,
  },
  {
    name: 'a doorbell blinks red since its new batteries',
    says: 'model=video-doorbell light=red-flashing when=after-batteries how-many=only-one internet=fine live-view=fails',
    first: ['replace-batteries', 'restart-camera', 'change-network-in-app'],
    three: ['replace-batteries'],
    never: REBUILD,
  },
  {
    name: "a doorbell's set-up ends in solid red",
    says: `model=video-doorbell light=red-solid ${SETUP} how-many=only-one app-message=cannot-connect`,
    first: ['replace-batteries', 'change-network-in-app', 'improve-signal', 'restart-router'],
    three: ['replace-batteries'],
  },
  // Setting up.
  {
    name: 'the app calls the right password wrong; a space in the name',
    says: `model=mini light=blue-then-red ${SETUP} how-many=only-one app-message=wrong-password password-test=works special-chars=name`,
    first: ['plain-name-network', 'change-network-in-app'],
    three: ['plain-name-network'],
  },
  {
    name: 'the app calls the right password wrong; WPA3',
    says: `model=outdoor-2k light=blue-then-red ${SETUP} how-many=only-one app-message=wrong-password password-test=works security=wpa3`,
    first: ['change-security', 'change-network-in-app'],
    three: ['change-security'],
  },
  {
    name: 'a Mini does not see the Wi-Fi of a mesh',
    says: `model=mini light=blue-then-red ${SETUP} how-many=only-one app-message=network-missing router-kind=mesh wifi-names=one-name`,
    first: ['enable-24ghz', 'separate-bands', 'change-network-in-app', 'plain-name-network'],
    oneOf: ['enable-24ghz', 'separate-bands'],
  },
  {
    name: 'a camera for the garage, too far to join',
    says: `model=outdoor-4 light=blue-then-red ${SETUP} how-many=one app-message=cannot-connect distance=far`,
    first: ['improve-signal'],
  },
  {
    name: 'set up on the guest network',
    says: `model=mini light=blue-then-red ${SETUP} how-many=one app-message=cannot-connect told-guest=yes`,
    first: ['leave-guest'],
  },
  {
    name: 'set up in a dormitory with a sign-in page',
    says: `model=mini light=blue-then-red ${SETUP} how-many=only-one app-message=cannot-connect network=login-page`,
    first: ['leave-guest'],
  },
  {
    name: 'only known devices get in; the camera is new',
    says: `model=outdoor-4 light=blue-then-red ${SETUP} how-many=one app-message=cannot-connect told-known-devices=yes`,
    first: ['unblock-mac'],
  },
  {
    name: 'channel 13, and the camera does not see the Wi-Fi',
    says: `model=outdoor-4 light=blue-then-red ${SETUP} how-many=only-one app-message=network-missing told-high-channel=yes`,
    first: ['change-channel'],
  },
  {
    name: 'it was given the name with 5G',
    says: `model=mini light=blue-then-red ${SETUP} how-many=only-one app-message=cannot-connect wifi-names=five-chosen`,
    first: ['change-network-in-app', 'enable-24ghz'],
  },
  {
    name: '2.4 GHz is off',
    says: `model=outdoor-4 light=blue-then-red ${SETUP} how-many=all app-message=network-missing band24=no`,
    first: ['enable-24ghz'],
  },
  {
    name: 'the Sync Module refuses the password at set-up',
    says: `model=sync-module light=module-red ${SETUP} app-message=wrong-password`,
    first: ['change-network-in-app', 'plain-name-network'],
    three: ['change-network-in-app'],
  },
  {
    name: 'the ad blocker of the home keeps a new camera from the service',
    says: `model=mini light=blue-then-red ${SETUP} how-many=only-one app-message=cannot-connect told-ad-blocker=yes`,
    first: ['allow-hosts'],
  },
  // Normal.
  {
    name: 'batteries in a minute ago',
    says: 'model=outdoor-4 light=red-start-up when=just-powered how-long=under-five how-many=one internet=fine',
    first: ['explain-normal'],
  },
  {
    name: 'the Sync Module starts',
    says: 'model=sync-module-core light=module-pairing when=setting-up how-long=under-five internet=fine',
    first: ['explain-normal'],
  },
  {
    name: 'one red flash when somebody passes',
    says: 'model=outdoor-4 light=red-once when=by-itself changed=nothing how-many=one internet=fine live-view=opens app-message=none',
    first: ['explain-normal'],
  },
  {
    name: 'a dim red glow at night',
    says: 'model=mini light=red-dim-dark when=by-itself changed=nothing how-many=one internet=fine live-view=opens app-message=none',
    first: ['explain-normal'],
  },
  {
    name: 'the plan ran out: no clips, Live View opens',
    says: 'model=outdoor-4 light=none when=by-itself changed=nothing how-many=all internet=fine live-view=opens app-message=none clips=none pattern=always',
    first: ['explain-normal'],
  },
  // Signal and neighbours.
  {
    name: 'far behind the house, weak, comes and goes',
    says: 'model=floodlight-mount light=red-flashing when=by-itself changed=nothing how-many=one internet=fine live-view=sometimes pattern=on-off signal=weak distance=far',
    first: ['improve-signal'],
    never: [...REBUILD, ...LOSES],
  },
  {
    name: 'a few walls, fair signal, now and then',
    says: 'model=outdoor-4 light=none when=by-itself changed=nothing how-many=one internet=fine live-view=sometimes pattern=on-off distance=walls signal=borderline',
    first: ['improve-signal'],
    never: REBUILD,
  },
  {
    name: 'on an extender, comes and goes',
    says: 'model=outdoor-3 light=red-flashing when=by-itself changed=nothing how-many=one internet=fine live-view=sometimes pattern=on-off network=extender',
    first: ['improve-signal', 'restart-router', 'change-channel', 'restart-camera'],
    three: ['improve-signal'],
    never: LOSES,
  },
  {
    name: 'many neighbours, strong signal, slow, comes and goes',
    says: 'model=mini light=none when=by-itself changed=nothing how-many=all internet=slow live-view=sometimes pattern=on-off signal=good channel=crowded',
    first: ['change-channel', 'restart-router'],
    three: ['change-channel'],
    never: LOSES,
  },
  {
    name: 'a Mini beside a mesh unit comes and goes; a restart helps for a day',
    says: 'model=mini light=none when=by-itself changed=nothing how-many=one internet=fine live-view=sometimes pattern=on-off distance=near router-kind=mesh tried-camera=helped-a-while',
    first: ['restart-router', 'change-channel', 'restart-camera', 'replace-usb-power', 'fix-dhcp', 'separate-bands'],
    never: ['re-add-camera', 'factory-reset'],
  },
  // What is shared.
  {
    name: 'the internet is out',
    says: `model=outdoor-3 light=red-flashing when=by-itself changed=nothing how-many=all internet=out live-view=fails`,
    first: ['check-internet', 'restart-router'],
    three: ['check-internet', 'restart-router'],
    never: [...REBUILD, ...LOSES],
  },
  {
    name: 'everything is slow since the weekend',
    says: 'model=mini light=red-solid when=by-itself changed=nothing how-many=all internet=slow live-view=sometimes',
    first: ['restart-router'],
    never: [...REBUILD, ...LOSES],
  },
  {
    name: 'there are reports of an outage',
    says: 'model=mini light=none when=by-itself changed=nothing how-many=all internet=fine live-view=fails app-message=server-error service=outage-news',
    first: ['wait-outage'],
    never: [...REBUILD, 're-add-camera', 'factory-reset'],
  },
  {
    name: 'the Sync Module is offline by itself',
    says: 'model=sync-module light=module-offline when=by-itself changed=nothing how-many=all internet=fine app-message=module-offline',
    first: ['restart-sync-module', 'restart-router'],
    three: ['restart-sync-module', 'restart-router'],
    never: [...REBUILD, ...LOSES],
  },
  {
    name: 'the cameras of one of two modules are gone',
    says: 'model=outdoor-4 light=red-flashing when=by-itself changed=nothing how-many=some internet=fine live-view=fails app-message=module-offline',
    first: ['restart-sync-module', 'restart-router'],
    three: ['restart-sync-module'],
    never: [...REBUILD, ...LOSES],
  },
  {
    name: "the children's filter, new since Sunday",
    says: `${MINI_GONE} when=after-change changed=new-filter how-many=all filter=internet-blocked`,
    first: ['allow-hosts', 'unblock-mac'],
    three: ['allow-hosts'],
    never: LOSES,
  },
  {
    name: 'bedtime: the router pauses the camera at night',
    says: 'model=mini light=red-solid when=by-itself changed=nothing how-many=one internet=fine live-view=sometimes pattern=certain-times blocking=paused',
    first: ['unblock-mac'],
  },
  {
    name: 'a VPN on the phone: no camera opens, the lights are off',
    says: 'model=mini light=none when=by-itself changed=nothing how-many=all internet=fine live-view=fails app-message=cannot-connect told-vpn=yes',
    first: ['vpn-off'],
  },
  {
    name: 'a new phone: clips arrive, Live View does not open',
    says: 'model=outdoor-4 light=none when=by-itself changed=nothing how-many=all internet=fine live-view=fails app-message=cannot-connect clips=arrive',
    first: ['vpn-off', 'restart-router', 'wait-outage'],
    three: ['vpn-off'],
    never: ['replace-batteries', ...LOSES],
  },
  {
    name: 'the router has updated itself overnight; all cameras are gone',
    says: `${BATTERY_GONE} when=by-itself changed=router-update how-many=all`,
    first: ['restart-router', 'change-network-in-app', 'change-security', 'enable-24ghz'],
    oneOf: ['change-network-in-app', 'change-security'],
    never: LOSES,
  },
  {
    name: 'the camera has updated itself and is gone',
    says: `${BATTERY_GONE} when=by-itself changed=update how-many=one`,
    first: ['restart-camera'],
    never: [...REBUILD, 'factory-reset', 'support'],
  },
  {
    name: 'the router lists the camera without an address',
    says: `${MINI_GONE} when=by-itself changed=nothing how-many=one router-list=no-address`,
    first: ['restart-router', 'fix-dhcp', 'restart-camera'],
    oneOf: ['fix-dhcp', 'restart-router'],
    never: REBUILD,
  },
  {
    name: 'restarting the router helps for a few days, again and again',
    says: 'model=outdoor-3 light=red-flashing when=by-itself changed=nothing how-many=all internet=fine live-view=sometimes pattern=on-off tried-router=helped-a-while',
    first: ['restart-router', 'change-channel', 'fix-dhcp'],
    oneOf: ['change-channel', 'fix-dhcp'],
    never: LOSES,
  },
  {
    name: 'satellite internet with a slow upload',
    says: 'model=outdoor-4 light=red-flashing when=by-itself changed=nothing how-many=all internet=slow live-view=sometimes router-kind=satellite',
    first: ['check-internet', 'restart-router'],
    three: ['check-internet'],
    never: LOSES,
  },
  // Broken.
  {
    name: 'wet inside, dead, new batteries did not help',
    says: 'model=outdoor-3 light=none when=by-itself changed=nothing how-many=one internet=fine live-view=fails condition=wet tried-batteries=no-help tried-camera=no-help',
    first: ['restart-router', 'restart-sync-module', 'improve-signal', 'change-network-in-app', 'support'],
    never: REBUILD,
  },
  {
    name: 'it fell and shows no light',
    says: 'model=outdoor-4 light=none when=by-itself changed=nothing how-many=one internet=fine live-view=fails condition=damaged',
    first: ['replace-batteries', 'restart-camera'],
    never: REBUILD,
  },
  {
    name: "the app speaks of the doorbell's wiring",
    says: 'model=video-doorbell light=none when=by-itself changed=nothing how-many=only-one internet=fine live-view=sometimes app-message=doorbell-power',
    first: ['replace-batteries', 'restart-camera', 'improve-signal', 'restart-router'],
    never: REBUILD,
  },
];

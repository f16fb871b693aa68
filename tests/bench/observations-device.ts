/** What cases say of the camera, its power, the app and the moment. */
import { ANY, NO, YES, type Row } from './observation-row.ts';

const MESSAGE = /message|error|app_says|app_status|symptom/;
const BATTERY = /batter(y|ies)|cells/;
const RESTART = '(restart|reboot|power_?cycle|re-?plug|reset)';
/** A restart that came before the trouble is what changed, not what was tried. */
const ROUTER_RESTART = new RegExp(
  `^(?!.*_before$)(?!after_).*((router|modem|network|mesh)\\w*${RESTART}|${RESTART}\\w*(router|modem|network|mesh))`,
);
const CAMERA_RESTART = new RegExp(
  `(camera|device|unit)\\w*${RESTART}|${RESTART}\\w*(camera|device|unit)|^(power_?cycle|restart|replug)`,
);

export const DEVICE_OBSERVATIONS: readonly Row[] = [
  // The moment.
  [/just_(powered|plugged|inserted|started)|first_time|first_power|after_power_?up/, YES, 'when:just-powered'],
  [/just_(powered|plugged|started)|under_five|minutes_ago|within_minutes/, YES, 'how-long:under-five'],
  [/minutes_since/, /^[0-4]$/, 'how-long:under-five'],
  [
    /(several|many|some|two|three)_(days|weeks|months)|for_(days|weeks|months)|(weeks|months)_ago/,
    YES,
    'how-long:longer',
  ],
  [/since_(yesterday|today|this_morning|hours)|(some|few)_hours/, YES, 'how-long:under-day'],
  [/since_(battery_)?change|after_new_batteries|weeks_after/, YES, 'when:after-batteries'],
  [/power_(was_)?(outage|cut|failure|loss|off)|blackout|(?<!antenna_|aerial_)unplugged/, YES, 'changed:power-cut'],
  [
    /(router|modem|network)\w*(restart|reboot)\w*_before|after_(router|modem|network)_(restart|reboot)/,
    YES,
    'changed:power-cut',
  ],
  [
    /(new|changed|replaced|swapped|switched|upgraded)_(router|provider|isp|mesh|gateway|modem|access_points?)|(router|isp|provider|modem)_(was_)?(changed|replaced|swap|switch)/,
    YES,
    'changed:new-router',
  ],
  [
    /(password|ssid|name|wifi|network)_(was_)?(changed|renamed)|(changed|new|renamed)_(password|ssid|name|wifi)/,
    YES,
    'changed:name-or-password',
  ],
  // An update that wiped the settings is an update.
  [/(router|gateway|modem|mesh|access_point)\w*_?(update|upgrade)/, YES, 'changed:router-update'],
  [/(router|wifi)_settings?_(changed|reset)/, YES, 'changed:router-settings'],
  [
    /(security|encryption|channel|band)_(was_)?changed|changed_(security|encryption|channel)/,
    YES,
    'changed:router-settings',
  ],
  [
    /(camera|router|hub|points?|extender|repeater)_moved|moved_(camera|router|house|home|extender)|relocated|new_(place|location)/,
    YES,
    'changed:moved',
  ],
  [/new_(vpn|ad_?blocker|firewall|parental)/, YES, 'changed:new-filter'],
  [/(firmware|software|library|app|os|fw)_?(was_)?(auto_?)?(update|upgrade|change)/, YES, 'changed:update'],
  [/chime|transformer|doorbell_(power|wiring|volt)|volt\w*_at_(the_)?doorbell/, YES, 'app-message:doorbell-power'],
  // The app. "Check the password" is a guess of its, not a message about the password.
  [MESSAGE, /live ?(view|video|stream)/i, 'live-view:fails'],
  [MESSAGE, /weak.*(signal|wi-?fi)|(signal|wi-?fi).*(weak|poor|low)/i, 'signal:weak'],
  [MESSAGE, /(cannot|can't|couldn't|unable|fail).*check.*password/i, 'app-message:cannot-connect'],
  [MESSAGE, /password/i, 'app-message:wrong-password'],
  [MESSAGE, /busy/i, 'app-message:busy'],
  [MESSAGE, /(module|hub).*(offline|unreachable)/i, 'app-message:module-offline'],
  [MESSAGE, /offline|unreachable|disconnected/i, 'app-message:offline'],
  [MESSAGE, /batter/i, 'app-message:low-battery'],
  [MESSAGE, /(server|cloud|service)/i, 'app-message:server-error'],
  [
    MESSAGE,
    /(cannot|can't|couldn't|could not|did not|won't|will not|unable to)( be)? ?(connect|join)/i,
    'app-message:cannot-connect',
  ],
  [MESSAGE, /(not|no|cannot|can't|couldn't).*(find|found|see|network|discover)/i, 'app-message:network-missing'],
  [MESSAGE, /fail|(cannot|can't|couldn't|unable).*(connect|join)|time.?out|timed out/i, 'app-message:cannot-connect'],
  [MESSAGE, /dns|resolve|host/i, 'app-message:name-not-found'],
  [MESSAGE, /authenti|sign.?in|log.?in/i, 'service:app-fails'],
  [MESSAGE, /wrong|server|later|\b[45]\d\d\b/i, 'app-message:server-error'],
  [/dns_(error|fail)|name_resolution|unresolved|nxdomain/, YES, 'app-message:name-not-found'],
  [/wrong_password|password_(rejected|refused|error|incorrect)|auth\w*_fail/, YES, 'app-message:wrong-password'],
  [
    /(network|ssid|wifi|ap)_(is_)?(not|in)_?(found|listed|visible|seen|shown|available)|cannot_(see|find)_(network|ssid|wifi)/,
    YES,
    'app-message:network-missing',
  ],
  [
    /(setup|join|pairing|connect\w*|association|handshake)_(failed|fails|loop|time\w*)|(cannot|never|wont|will_not|does_not|hardly_ever|rarely)_(joins?|connects?|pairs?|be_added)|refused|rejected|turned_away/,
    YES,
    'app-message:cannot-connect',
  ],
  [/(module|hub)_(is_)?offline/, YES, 'app-message:module-offline'],
  [
    /(app_)?shows?_offline|camera_offline|offline_in_app|(camera|device|unit)(_has)?_no_internet/,
    YES,
    'app-message:offline',
  ],
  // As if it were new: it waits to be set up.
  [
    /ready_to_(pair|connect|set_?up)|(pairing|set_?up)_mode_(again|by_itself)|(paired|set_?up|added|joined)_(again|anew)|asks_for_(the_)?(wifi|password|set_?up)_again|(needs|wants)_(set_?up|pairing)|(forgets|forgot|forgotten|lost)_(its_|the_)?(wifi|network)/,
    YES,
    'light:blue-blinking',
  ],
  [/camera_online|online_in_app/, YES, 'app-message:none'],
  [/http_?[45]\d\d|api_error|server_error/, YES, 'app-message:server-error'],
  [/live_?(view|video|stream).*(fail|not|no_)|no_live_?(view|video)/, YES, 'live-view:fails'],
  [
    /live_?(view|video|stream).*(interm|sometimes|slow|freez|stutter|break|comes_and_goes|stops)/,
    YES,
    'live-view:sometimes',
  ],
  [/page_load|slow_(page|picture|to_load)|packet_loss|pings?_lost|lost_pings/, YES, 'live-view:sometimes'],
  [/live_?(view|video|stream)/, /fail|no\b|false|never/i, 'live-view:fails'],
  [/live_?(view|video|stream)/, /sometimes|interm|slow|freez/i, 'live-view:sometimes'],
  [/live_?(view|video|stream)/, YES, 'live-view:opens'],
  [/clips?_(are_)?(cut|short|broken|truncated|incomplete)/, YES, 'clips:cut-short'],
  [/clips?_(are_)?(recorded|arrive|saved|ok|work)|new_clip|motion_clip/, YES, 'clips:arrive'],
  [/no_(new_)?clips|clips?_missing/, YES, 'clips:none'],
  [/app_works|app_ok/, YES, 'service:app-works'],
  [
    /(service|server|cloud|blink|aws|app)_?(is_)?(outage|down|problems?|maintenance)|(certificate|api)_(expired|down)|^outage|outage_(news|reported)|status_page|others_report|many_users|down_?detector/,
    YES,
    'service:outage-news',
  ],
  [
    /app_(fails|down|login|hangs|crash|freezes|does_not_(open|start))|login_fails|sign_in_fails|account_locked/,
    YES,
    'service:app-fails',
  ],
  [
    /module_?(led|light)|hub_?(led|light)/,
    /blue.*(blink|flash)\w* green|(blink|flash)\w* green.*blue|green (blink|flash)|^(blink|flash)\w* green$/i,
    'module-light:offline',
  ],
  [/module_?(led|light)|hub_?(led|light)/, /red/i, 'module-light:red'],
  [/module_?(led|light)|hub_?(led|light)/, /(blink|flash)\w* blue/i, 'module-light:pairing'],
  [/module_?(led|light)|hub_?(led|light)/, /blue.*green|green.*blue/i, 'module-light:online'],
  [/module_?(led|light)|hub_?(led|light)/, /off|none|dark/i, 'module-light:off'],
  [/no_(sync_)?(module|hub)/, YES, 'module-light:no-module'],
  // How many.
  [
    /other_(cameras?|devices?_same_model|units?)_(are_)?(ok|fine|works?|online|unaffected)|only_one|one_of|single_camera|^one_(camera|unit|device)_(only|affected|offline|gone)/,
    YES,
    'how-many:one',
  ],
  [
    /(all|several|every|multiple)_(units?|cameras?|blink)|(units?|cameras?|all)_at_once|cameras_affected_all/,
    YES,
    'how-many:all',
  ],
  [/(some|most)_(cameras|units)|(one|another)_camera_(is_)?(ok|fine|works)/, YES, 'how-many:some'],
  // Power.
  [BATTERY, /low|replace|weak|empty|dead|flat|drain/i, 'battery-app:low'],
  [/batter\w*_(is_|are_)?(low|weak|empty|dead|flat|drain)/, YES, 'battery-app:low'],
  [
    /(type|kind|brand|chemistry|cells)|alkaline|rechargeable/,
    /alkal|recharg|nimh|li.?ion|chemistry|cheap|carbon|zinc|eneloop/i,
    'batteries:other-type',
  ],
  [/alkaline|rechargeable|cheap_batter|wrong_batter|mixed_batter|polarity/, YES, 'batteries:other-type'],
  [/batter\w*_(type|kind|brand|chemistry)|cells/, /lithium/i, 'batteries:fresh-lithium'],
  [/batter\w*_(age|old|months|years)|old_batter/, YES, 'batteries:old-lithium'],
  [/(new|fresh)_batter\w*|batter\w*_(replaced|changed)\w*(help|no|not)/, NO, 'tried-batteries:no-help'],
  [
    /(new|fresh)_batter\w*_(did_)?(not|no)_?help|batter\w*_(replaced|changed|swapped)_no/,
    YES,
    'tried-batteries:no-help',
  ],
  [/batter\w*_(ok|full|good|fresh)|battery_level|app_battery/, /ok|full|good|high|true|fresh/i, 'battery-app:ok'],
  // What it does says more than what it hangs on.
  [
    /flicker|power_dips|under_?volt|brown_?out|reboots_under_load|(keeps|random|constant|endless)_(re(boot|start)|boot)|boot_?loop|loose_(plug|cable|socket)|^(it_|camera_|device_)?(reboots|restarts)(_(itself|by_itself|constantly|often|when\w*))?$/,
    YES,
    'usb-power:flickers',
  ],
  [
    /usb_port|(tv|pc|router|computer)_usb|powered_(by|from)_(a_|the_)?(tv|pc|computer|laptop|router)/,
    YES,
    'usb-power:computer-port',
  ],
  // Who tried another charger in vain says nothing of the usual one.
  [
    /^(?!.*(tried|tested)).*((third_party|other|weak|wrong|long|cheap)_(adapter|charger|cable|psu)|(adapter|charger|cable|psu)_(weak|long|third|wrong|bad|faulty|amps|ma))/,
    YES,
    'usb-power:other-charger',
  ],
  [
    /^(adapter|charger|cable|psu|power_supply)/,
    /other|different|not the|third|phone|weak|long|cheap/i,
    'usb-power:other-charger',
  ],
  [/(charger|adapter|cable|psu|power_supply)s?_(tried|tested|checked|ok|good|swapped)/, YES, 'usb-power:original'],
  [/(psu|usb|supply|adapter)_volt/, /^(0|1|2|3|4(\.[0-7]\d*)?)( ?v)?$/i, 'usb-power:other-charger'],
  [/(cable|cord)\w*(length|metres|m)$/, /^([3-9]|\d\d)/, 'usb-power:other-charger'],
  [/(^|_)(water|wet|moisture|rust|corro|fog|condens|rain)/, YES, 'condition:wet'],
  [/(antenna|aerial)_(unplugged|loose|broken|off|disconnected|bad|cut)/, YES, 'condition:damaged'],
  [/no_(lights?|leds?)$/, YES, 'light:none'],
  [/dropped|broken|cracked|damage|swollen/, YES, 'condition:damaged'],
  [/no_power|^((camera|device|unit)_)?(is_)?dead|does_not_(power|turn)|wont_(power|turn)/, YES, 'condition:no-power'],
  [/model_power|^power$|powered_by|power_source/, /usb|plug|mains|wired|adapter/i, 'model:other-plugged'],
  [/model_power|^power$|powered_by|power_source/, /batter/i, 'model:other-battery'],
  [/^(is_)?hub$|^(is_)?sync_module$/, YES, 'model:sync-module'],
  // What was tried before.
  [ROUTER_RESTART, /while|hours|days|temporar|briefly/i, 'tried-router:helped-a-while'],
  [
    /^(?!.*(router|modem|network|mesh|base|hub|module)).*(restart|reboot|power_?cycle|re-?plug|pull\w*)\w*_(helps|helped|fixes|fixed)/,
    /while|hours|days|temporar|briefly/i,
    'tried-camera:helped-a-while',
  ],
  [/(router|modem)\w*_(helps|helped|fixes|fixed)/, YES, 'tried-router:helped-a-while'],
  [ROUTER_RESTART, ANY, 'tried-router:no-help'],
  [
    /^(?!.*(router|modem|network|mesh|base|hub|module)).*(camera|device|unit|cycle|restart|reboot|re-?plug|unplug\w*|pull\w*)\w*_(helps|helped|fixes|fixed)/,
    YES,
    'tried-camera:helped-a-while',
  ],
  [CAMERA_RESTART, ANY, 'tried-camera:no-help'],
];

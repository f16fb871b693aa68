/** What stands beside the settings: other useful controls, ways on, devices. */
import { MENU, options, type PageCase } from '../case.ts';

export const beside: PageCase[] = [
  {
    // The choice counts, its time-outs beside it do not; the numbers are those of hostapd.
    name: 'protected frames with a time-out beside them',
    url: 'http://192.168.1.1/wifi',
    body: `${MENU}<form><h3>Wireless 2.4 GHz</h3>
<label for="s">Network name (SSID)</label><input id="s" value="Maple">
<label for="w">802.11w Management Frame Protection</label><select id="w" name="ieee80211w">${options('Required', 'Disabled', 'Optional', 'Required')}</select>
<label for="t">802.11w maximum timeout</label><input id="t" name="ieee80211w_max_timeout" value="1000">
</form>`,
    settings: [['ssid', '2.4', 'Maple', '#s']],
    extras: [['pmf', 'required']],
  },
  {
    // Each row restarts its own radio; none restarts the router.
    name: 'a restart button in every row',
    url: 'http://192.168.1.1/wifi',
    body: `${MENU}<table><tr><th>Radio</th><th>State</th><th></th></tr>
<tr><td>2.4 GHz</td><td>up</td><td><button>Restart</button></td></tr>
<tr><td>5 GHz</td><td>up</td><td><button>Restart</button></td></tr></table>`,
    settings: [],
    extras: [],
  },
  {
    name: 'one button that restarts the router',
    url: 'http://192.168.1.1/reboot',
    body: `${MENU}<form><p>Restarting takes two minutes.</p><input type="button" value="Reboot"></form>`,
    settings: [],
    extras: [['reboot', null]],
  },
  {
    // The name of the field opens its help: it leads nowhere.
    name: 'field names that are links to their help',
    url: 'http://192.168.1.1/wifi',
    body: `${MENU}<form><h3>Wireless 2.4 GHz</h3><table>
<tr><th><a href="javascript:void(0)">Channel:</a></th><td><select id="c">${options('6', 'Auto', '1', '6', '11')}</select></td></tr>
<tr><th><a href="javascript:void(0)">MAC Filter Mode</a></th><td><select id="m">${options('Disabled', 'Disabled', 'Accept', 'Reject')}</select></td></tr></table></form>`,
    settings: [
      ['channel', '2.4', '6', '#c'],
      ['mac-filter-mode', '2.4', 'off', '#m'],
    ],
    noLinks: ['Channel:', 'MAC Filter Mode'],
  },
  {
    // Details of a row wait hidden in its first cell; the button at its end would block, which says that nothing is blocked yet.
    name: 'devices with hidden details and a block button in each row',
    url: 'http://192.168.1.1/devices',
    body: `${MENU}<h2>Connected devices</h2><table id="d"><tr><th>Host name</th><th>Signal</th><th>Connection</th><th></th></tr>
<tr><td><a href="#">porch</a><div style="display:none"><b>MAC address</b> 74:AB:93:00:00:01 <b>Comments</b></div></td><td>-61 dBm</td><td>Wi-Fi 2.4 GHz</td><td><input type="button" value="Block"></td></tr>
<tr><td><a href="#">laptop</a><div style="display:none"><b>MAC address</b> A4:CF:12:00:00:02 <b>Comments</b></div></td><td>-50 dBm</td><td>Wi-Fi 5 GHz</td><td><input type="button" value="Block"></td></tr></table>`,
    settings: [['client-list', null, null, '#d']],
    clients: [
      ['74:AB:93:00:00:01', 'porch', false],
      ['A4:CF:12:00:00:02', 'laptop', false],
    ],
  },
];

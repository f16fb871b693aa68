/** Boxes that a page never shows and never fills say nothing; what a closed pane or a drawn switch holds does. Pages of our own. */
import { CHANNELS, MENU, options, type Expected, type PageCase } from '../case.ts';

const NAME = '<p><label for="n">Name (SSID)</label> <input id="n" value="Birch"></p>';
const SSID = (band: Expected[1]): Expected => ['ssid', band, 'Birch', '#n'];
const page = (name: string, body: string, settings: Expected[]): PageCase => ({
  name,
  title: 'Wi-Fi',
  body: `${MENU}<h3>Wireless network 2.4 GHz</h3>${body}`,
  settings,
});

export const unshown: readonly PageCase[] = [
  page(
    'a box whose words are as hidden as itself is for another model',
    `<table><tr><td><input type="checkbox" name="wl_enable" style="display:none"><span style="display:none">Enable Wi-Fi radio</span></td></tr></table>${NAME}`,
    [['radio-enable', '2.4', null, 'input'], SSID('2.4')],
  ),
  page(
    'a closed cell that holds nothing but a box is for other networks',
    `<table><tr><td>Network index</td><td><select><option selected>1</option></select></td><td style="display:none"><label><input type="checkbox" name="wifi_enable"> Enabled</label></td></tr></table>${NAME}`,
    [['radio-enable', '2.4', null, 'input'], SSID('2.4')],
  ),
  page(
    'a hidden box that is ticked was filled',
    `<table><tr><td><input type="checkbox" id="e" name="wl_enable" style="display:none" checked><span style="display:none">Enable Wi-Fi radio</span></td></tr></table>${NAME}`,
    [['radio-enable', '2.4', 'on', '#e'], SSID('2.4')],
  ),
  page(
    'a switch that only draws its box is shown by its words',
    `<p><label><input type="checkbox" id="e" style="display:none"><i class="track"></i> Enable Wi-Fi radio</label></p>${NAME}`,
    [['radio-enable', '2.4', 'off', '#e'], SSID('2.4')],
  ),
  page(
    'a closed pane was filled as a whole',
    `<div style="display:none"><p><label><input type="checkbox" id="e"> Enable Wi-Fi radio</label></p><p><label for="c">Channel</label> <select id="c">${options('7', ...CHANNELS)}</select></p>${NAME}</div>`,
    [['radio-enable', '2.4', 'off', '#e'], ['channel', '2.4', '7', '#c'], SSID('2.4')],
  ),
];

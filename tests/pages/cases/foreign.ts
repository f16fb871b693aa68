/** The same in other languages. */
import { CHANNELS, options, type PageCase } from '../case.ts';

const DE_MENU =
  '<ul class="menu"><li><a href="#">Übersicht</a></li><li><a href="#">Internet</a></li><li><a href="#">Heimnetz</a></li><li><a href="#">WLAN</a></li><li><a href="#">Firewall</a></li><li><a href="#">System</a></li></ul>';

export const foreign: PageCase[] = [
  {
    name: 'German: both radios, visible name, fixed list of devices',
    family: 'fritzbox',
    title: 'Funkkanal',
    url: 'http://fritz.box/',
    body: `${DE_MENU}<h2>WLAN - Funknetz</h2>
<div><input type="checkbox" id="a24" checked><label for="a24">2,4-GHz-Funknetz aktiv</label></div>
<div><label for="n24">Name des WLAN-Funknetzes (SSID)</label><input id="n24" value="Dachboden"></div>
<div><input type="checkbox" id="vis" checked><label for="vis">Name des WLAN-Funknetzes sichtbar</label></div>
<div><label for="k24">Funkkanal</label><select id="k24">${options('Kanal 6', 'Automatisch', ...CHANNELS.slice(1).map((n) => `Kanal ${n}`))}</select></div>
<div><label for="sec">Verschlüsselung</label><select id="sec">${options('WPA2 (CCMP)', 'Unverschlüsselt', 'WPA2 (CCMP)', 'WPA2 + WPA3')}</select></div>`,
    settings: [
      ['radio-enable', '2.4', 'on', '#a24'],
      ['ssid', '2.4', 'Dachboden', '#n24'],
      ['ssid-broadcast', '2.4', 'on', '#vis'],
      ['channel', '2.4', '6', '#k24'],
      ['security-mode', '2.4', 'WPA2 (CCMP)', '#sec'],
    ],
  },
  {
    name: 'French: MAC filter with radio buttons',
    title: 'Filtrage MAC',
    body: `<ul class="menu"><li><a href="#">Accueil</a></li><li><a href="#">Internet</a></li><li><a href="#">Wi-Fi</a></li><li><a href="#">Pare-feu</a></li><li><a href="#">DHCP</a></li></ul>
<h2>Filtrage des adresses MAC</h2><p>Activer le filtrage MAC <input type="checkbox" name="fm" checked></p>
<p>Mode : <label><input type="radio" name="mode_f" value="a"> Autoriser</label> <label><input type="radio" name="mode_f" value="b" checked> Refuser</label></p>
<table><tr><th>Nom</th><th>Adresse MAC</th><th></th></tr><tr><td>cam</td><td>74:AB:93:00:11:22</td><td><button>Supprimer</button></td></tr></table>`,
    settings: [
      ['mac-filter-enable', null, 'on', '[name=fm]'],
      ['mac-filter-mode', null, 'deny', '[name=mode_f]'],
      ['mac-filter-list', null, ['74:AB:93:00:11:22'], 'table'],
    ],
  },
  {
    name: 'Chinese: names as ids, options in Chinese',
    title: '无线设置',
    body: `<ul class="menu"><li><a href="#">状态</a></li><li><a href="#">外网设置</a></li><li><a href="#">内网设置</a></li><li><a href="#">无线设置</a></li><li><a href="#">防火墙</a></li></ul>
<h2>无线设置 (2.4G)</h2><table><tr><td>无线功能</td><td><select id="wlanOn">${options('开启', '开启', '关闭')}</select></td></tr>
<tr><td>无线名称(SSID)</td><td><input id="ssid24" value="家"></td></tr>
<tr><td>信道</td><td><select id="chn">${options('自动', '自动', ...CHANNELS.slice(1))}</select></td></tr>
<tr><td>频段带宽</td><td><select id="bw">${options('40MHz', '自动', '20MHz', '40MHz')}</select></td></tr>
<tr><td>隐藏网络名称</td><td><select id="hid">${options('关闭', '开启', '关闭')}</select></td></tr></table>`,
    settings: [
      ['radio-enable', '2.4', 'on', '#wlanOn'],
      ['ssid', '2.4', '家', '#ssid24'],
      ['channel', '2.4', 'auto', '#chn'],
      ['channel-width', '2.4', '40', '#bw'],
      ['ssid-broadcast', '2.4', 'on', '#hid'],
    ],
  },
  {
    name: 'Russian: mode, width and isolation',
    title: 'Wi-Fi',
    body: `<ul class="menu"><li><a href="#">Интернет</a></li><li><a href="#">Домашняя сеть</a></li><li><a href="#">Сеть Wi-Fi</a></li><li><a href="#">Межсетевой экран</a></li></ul>
<h2>Точка доступа Wi-Fi 5 ГГц</h2><table><tr><td>Включить точку доступа</td><td><input type="checkbox" name="wifi_en" checked></td></tr>
<tr><td>Стандарт</td><td><select name="std">${options('802.11a/n/ac', '802.11a', '802.11a/n', '802.11a/n/ac')}</select></td></tr>
<tr><td>Ширина канала</td><td><select name="wid">${options('80 МГц', '20 МГц', '40 МГц', '80 МГц')}</select></td></tr>
<tr><td>Изоляция клиентов</td><td><input type="checkbox" name="iso"></td></tr></table>`,
    settings: [
      ['radio-enable', '5', 'on', '[name=wifi_en]'],
      ['wireless-mode', '5', '802.11a/n/ac', '[name=std]'],
      ['channel-width', '5', '80', '[name=wid]'],
      ['ap-isolation', '5', 'off', '[name=iso]'],
    ],
  },
  {
    name: 'Spanish: band steering and transmit power',
    title: 'Red inalámbrica',
    body: `<ul class="menu"><li><a href="#">Estado</a></li><li><a href="#">Internet</a></li><li><a href="#">Red local</a></li><li><a href="#">Inalámbrico</a></li><li><a href="#">Cortafuegos</a></li></ul>
<h2>Configuración inalámbrica</h2><p><label><input type="checkbox" name="bs" checked> Smart Connect</label></p>
<p><label for="pw">Potencia de transmisión</label> <select id="pw">${options('75%', '100%', '75%', '50%', '25%')}</select></p>`,
    settings: [
      ['band-steering', null, 'on', '[name=bs]'],
      ['tx-power', null, '75%', '#pw'],
    ],
  },
];

// A gateway with Wi-Fi by Ailian (Vue 2, Element UI) before its maker had given it a device to ask: it brings its values along, and what is set here is set as an owner would, by its own controls.
let values = {};
/** Opens an Element select by what stands before it and takes one of its options. */
const choose = async (tab, nth, text) => {
  await tab.locator('.el-select input').nth(nth).click();
  await tab.waitForTimeout(500);
  await tab
    .locator('.el-select-dropdown:visible .el-select-dropdown__item')
    .filter({ hasText: new RegExp(`^\\s*${text}\\s*$`) })
    .first()
    .click();
  await tab.waitForTimeout(500);
};
const radio =
  (...choices) =>
  async (tab) => {
    for (const [nth, text] of choices) await choose(tab, nth, text);
  };
/** The window for one network, filled in. */
const network =
  ({ name, ticks = [], list = [] }) =>
  async (tab) => {
    await tab.locator('.content .el-button--primary', { hasText: '新增' }).first().click();
    await tab.waitForTimeout(600);
    await tab.locator('.el-dialog .el-input__inner').first().fill(name);
    for (const nth of ticks) await tab.locator('.el-dialog .el-radio').nth(nth).click();
    for (const mac of list) await tab.locator('.el-dialog .filter .el-form-item .pull-left input').first().fill(mac);
    await tab.waitForTimeout(400);
  };
const at = (shown, more) => ({ path: `/#${shown}`, ...more });
export default {
  vendor: "Ailian's gateway (Vue 2, Element UI)",
  source: { repo: 'mcfly001/web', commit: '6d6a2579ba6ebc106123689dc67c50909abedda4', path: 'src' },
  origin: 'http://192.168.168.1',
  root: 'apmanager',
  wait: 1500,
  language: 'zh-cn',
  state: (page) => {
    values = page;
  },
  answer: ({ url, file }) => (url.pathname === '/' && values ? file('/index.html') : undefined),
  pages: {
    radio: at('/htmls/radio'),
    'radio-fixed': at('/htmls/radio', {
      steps: radio([0, '11b/g/n混合'], [1, '6'], [2, '20M'], [5, '11a/n混合'], [6, '36']),
    }),
    'radio-eleven': at('/htmls/radio', { steps: radio([1, '11'], [3, '手动'], [6, '149'], [7, '20M']) }),
    'wlan-new': at('/htmls/wlan', { steps: network({ name: 'Lindenhof', ticks: [0] }) }),
    'wlan-hidden': at('/htmls/wlan', { steps: network({ name: 'Lindenhof', ticks: [0, 1] }) }),
    'wlan-filter': at('/htmls/wlan', {
      steps: network({ name: 'Lindenhof', ticks: [0, 2, 3], list: ['74:C2:46:8A:10:5E'] }),
    }),
    wlan: at('/htmls/wlan'),
    stations: at('/htmls/stalist'),
    blacklist: at('/htmls/blacklist'),
    login: at('/login'),
  },
};

/* The lab's single-page admin app. Draws everything itself, late, and redraws its tables while nobody touches them. */
const LATE_MS = 400;
const POLL_MS = 2500;
const view = document.getElementById('view');
const route = window.L.env.requestpath.join('/');
const timers = [];

function E(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (name === 'click' || name === 'change') element.addEventListener(name, value);
    else if (value !== null && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat().filter((child) => child !== null));
  return element;
}
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function call(name, argument = {}) {
  const answer = await fetch('/ubus/', { method: 'POST', body: JSON.stringify({ name, argument }) });
  if (answer.status === 403) {
    for (const timer of timers) clearInterval(timer);
    location.reload();
    return new Promise(() => {});
  }
  return answer.json();
}

function poll(draw) {
  timers.push(setInterval(draw, POLL_MS));
  return draw();
}

/* ---- what LuCI calls things ---- */
const SECTION = { 2.4: 'radio0', 5: 'radio1' };
const MHZ = (channel) => (channel > 14 ? 5000 + channel * 5 : 2407 + channel * 5);
const CHANNELS = { 2.4: Array.from({ length: 13 }, (_, i) => i + 1), 5: [36, 40, 44, 48, 100, 104, 108, 112] };
const ENCRYPTION = [
  ['sae', 'WPA3-SAE (strong security)', 'wpa3'],
  ['sae-mixed', 'WPA2-PSK/WPA3-SAE Mixed Mode (strong security)', 'wpa2wpa3'],
  ['psk2', 'WPA2-PSK (strong security)', 'wpa2'],
  ['psk', 'WPA-PSK (weak security)', 'wpa'],
  ['none', 'No Encryption (open network)', 'open'],
];
const FILTERS = [
  ['', 'disable', 'off'],
  ['allow', 'Allow listed only', 'allow'],
  ['deny', 'Allow all except listed', 'deny'],
];
const MODES = {
  2.4: [
    ['', 'Legacy', ['b', 'g']],
    ['n', 'N', ['b', 'g', 'n']],
    ['ax', 'AX', ['b', 'g', 'n', 'ax']],
  ],
  5: [
    ['n', 'N', ['a', 'n']],
    ['ac', 'AC', ['a', 'n', 'ac']],
  ],
};
const now = (state, band) => ({ ...state.radios[band], ...state.staged[band] });
const optionList = (pairs, chosen) =>
  pairs.map(([value, text]) => E('option', { value, selected: String(value) === String(chosen) }, text));
const select = (className, pairs, chosen, more = {}) =>
  E('select', { class: className, ...more }, optionList(pairs, chosen));
const modeOf = (radio) =>
  (
    MODES[radio.band].findLast(([, , standards]) => standards.every((s) => radio.standards.includes(s))) ??
    MODES[radio.band][0]
  )[0];

/* ---- tables that redraw themselves ---- */
function clientTable(clients) {
  const head = ['Network', 'MAC address', 'Host', 'Signal / Noise', 'RX Rate / TX Rate'];
  return E(
    'table',
    { class: 'table assoclist', id: 'wifi_assoclist_table' },
    E(
      'tr',
      { class: 'tr table-titles' },
      head.map((text) => E('th', { class: 'th' }, text)),
    ),
    clients.length
      ? clients.map((client) =>
          E(
            'tr',
            { class: 'tr' },
            E(
              'td',
              { class: 'td', 'data-title': 'Network' },
              `Master (${client.band === '5' ? 'phy1-ap0' : 'phy0-ap0'})`,
            ),
            E('td', { class: 'td', 'data-title': 'MAC address' }, client.mac),
            E('td', { class: 'td', 'data-title': 'Host' }, `${client.name} (${client.ip})`),
            E(
              'td',
              { class: 'td', 'data-title': 'Signal / Noise' },
              `${client.rssi - Math.round(Math.random())}/-91 dBm`,
            ),
            E('td', { class: 'td', 'data-title': 'RX Rate / TX Rate' }, '65.0 Mbit/s, 20 MHz'),
          ),
        )
      : E('tr', { class: 'tr placeholder' }, E('td', { class: 'td' }, 'No information available')),
  );
}

function block(title, ...children) {
  return E('div', { class: 'cbi-section' }, E('h3', {}, title), ...children);
}

function indicator(pending) {
  document.getElementById('indicators').textContent = pending ? `Unsaved Changes: ${pending}` : '';
}

/* ---- Network › Wireless ---- */
async function wireless() {
  const map = E('div', { id: 'cbi-wireless', class: 'cbi-map' });
  const clients = E('div', {});
  const radios = E('table', { class: 'table cbi-section-table' });

  async function drawRadios() {
    const state = await call('wireless');
    indicator(state.pending);
    radios.replaceChildren(
      E('tbody', {}, ...['2.4', '5'].flatMap((band) => [radioRow(state, band), networkRow(state, band)])),
    );
  }
  function radioRow(state, band) {
    const radio = state.radios[band];
    const channel = radio.channel === 'auto' ? (band === '5' ? 36 : 6) : radio.channel;
    return E(
      'tr',
      { class: 'tr cbi-section-table-row', 'data-sid': SECTION[band], 'data-section-id': SECTION[band] },
      E('td', { class: 'td', 'data-name': '_badge' }, E('span', { class: 'ifacebadge' }, SECTION[band])),
      E(
        'td',
        { class: 'td', 'data-name': '_stat' },
        E('big', {}, E('strong', {}, band === '5' ? 'Lab 802.11ac/n/a' : 'Lab 802.11ax/b/g/n')),
        E('div', {}, E('strong', {}, 'Channel: '), `${channel} (${(MHZ(channel) / 1000).toFixed(3)} GHz)`),
      ),
      E(
        'td',
        { class: 'td cbi-section-actions' },
        E('button', { class: 'cbi-button cbi-button-neutral' }, 'Restart'),
        E('button', { class: 'cbi-button cbi-button-action', click: scan }, 'Scan'),
        E('button', { class: 'cbi-button cbi-button-add' }, 'Add'),
      ),
    );
  }
  function networkRow(state, band) {
    const radio = now(state, band);
    const id = `default_${SECTION[band]}`;
    return E(
      'tr',
      { class: 'tr cbi-section-table-row', 'data-sid': id, 'data-section-id': id },
      E(
        'td',
        { class: 'td', 'data-name': '_badge' },
        E('span', { class: 'ifacebadge' }, radio.enabled ? '-58/-91 dBm' : 'disabled'),
      ),
      E(
        'td',
        { class: 'td', 'data-name': '_stat' },
        E('strong', {}, 'SSID: '),
        radio.ssid,
        ' | ',
        E('strong', {}, 'Mode: '),
        'Master',
      ),
      E(
        'td',
        { class: 'td cbi-section-actions' },
        E(
          'button',
          {
            class: 'cbi-button cbi-button-neutral enable-disable',
            title: radio.enabled ? 'Disable this network' : 'Enable this network',
            click: async () => {
              await call('stage', { band, changes: { enabled: !radio.enabled } });
              await drawRadios();
            },
          },
          radio.enabled ? 'Disable' : 'Enable',
        ),
        E(
          'button',
          {
            class: 'cbi-button cbi-button-action important',
            title: 'Edit this network',
            click: () => edit(band, drawRadios),
          },
          'Edit',
        ),
        E('button', { class: 'cbi-button cbi-button-negative remove' }, 'Remove'),
      ),
    );
  }

  map.append(block('Wireless Overview', radios), block('Associated Stations', clients));
  await drawRadios();
  view.replaceChildren(
    map,
    E(
      'div',
      { class: 'cbi-page-actions' },
      E('button', { class: 'cbi-button cbi-button-apply important', click: apply }, 'Save & Apply'),
      E('button', { class: 'cbi-button cbi-button-save', click: drawRadios }, 'Save'),
      E('button', { class: 'cbi-button cbi-button-reset', click: () => call('revert').then(drawRadios) }, 'Reset'),
    ),
  );
  await poll(async () => {
    clients.replaceChildren(clientTable(await call('clients')));
    if (!document.body.classList.contains('modal-overlay-active')) await drawRadios();
  });
}

async function apply() {
  modal(
    'Applying configuration changes…',
    E('p', { class: 'spinning' }, 'Waiting for the configuration to get applied.'),
  );
  await call('apply');
  await wait(600);
  location.reload();
}

function modal(title, ...children) {
  document.getElementById('modal_overlay')?.remove();
  document.body.append(
    E(
      'div',
      { id: 'modal_overlay' },
      E('div', { class: 'modal cbi-modal', role: 'dialog', 'aria-modal': 'true' }, E('h4', {}, title), ...children),
    ),
  );
  document.body.classList.add('modal-overlay-active');
}
function closeModal() {
  document.body.classList.remove('modal-overlay-active');
  document.getElementById('modal_overlay')?.remove();
}

async function scan() {
  modal('Join Network: Wireless Scan', E('p', { class: 'spinning' }, 'Starting wireless scan...'));
  const networks = await call('survey');
  await wait(300);
  modal(
    'Join Network: Wireless Scan',
    surveyTable(networks),
    E('button', { class: 'cbi-button', click: closeModal }, 'Dismiss'),
  );
}

function surveyTable(networks) {
  const head = ['Signal', 'SSID', 'Channel', 'Channel Width', 'Mode', 'BSSID', 'Encryption'];
  return E(
    'table',
    { class: 'table' },
    E(
      'tr',
      { class: 'tr table-titles' },
      head.map((text) => E('th', { class: 'th' }, text)),
    ),
    networks.map((network) => {
      const cells = [
        `${network.rssi} dBm`,
        network.ssid,
        network.channel,
        `${network.width} MHz`,
        'Master',
        network.bssid,
        'WPA2 PSK (CCMP)',
      ];
      return E(
        'tr',
        { class: 'tr' },
        cells.map((text, i) => E('td', { class: 'td', 'data-title': head[i] }, String(text))),
      );
    }),
  );
}

/* ---- the dialog of one network ---- */
function row(section, name, label, widget) {
  return E(
    'div',
    {
      class: 'cbi-value',
      id: `cbi-wireless-${section}-${name}`,
      'data-name': name,
      'data-field': `cbid.wireless.${section}.${name}`,
    },
    E('label', { class: 'cbi-value-title', for: `widget.cbid.wireless.${section}.${name}` }, label),
    E('div', { class: 'cbi-value-field' }, widget),
  );
}
function flag(section, name, label, on) {
  const id = `cb${Math.floor(Math.random() * 0xffffffff).toString(16)}`;
  const box = E('input', {
    id,
    type: 'checkbox',
    value: '1',
    'data-widget-id': `widget.cbid.wireless.${section}.${name}`,
  });
  box.checked = on;
  return [
    row(
      section,
      name,
      label,
      E('div', { class: 'cbi-checkbox', id: `cbid.wireless.${section}.${name}` }, box, E('label', { for: id })),
    ),
    box,
  ];
}
function tabs(entries) {
  const panes = entries.map(([id, title, ...children], i) =>
    E('div', { 'data-tab': id, 'data-tab-title': title, 'data-tab-active': String(i === 0) }, ...children),
  );
  const menu = E('ul', { class: 'cbi-tabmenu' });
  const show = (chosen) => {
    panes.forEach((pane, i) => pane.setAttribute('data-tab-active', String(i === chosen)));
    [...menu.children].forEach((item, i) => item.setAttribute('class', i === chosen ? 'cbi-tab' : 'cbi-tab-disabled'));
  };
  entries.forEach(([id, title], i) => {
    const link = E('a', { href: '#', click: (event) => (event.preventDefault(), show(i)) }, title);
    menu.append(E('li', { class: i === 0 ? 'cbi-tab' : 'cbi-tab-disabled', 'data-tab': id }, link));
  });
  return E('div', {}, menu, ...panes);
}

function dynlist(section, macs, hosts) {
  const id = `cbid.wireless.${section}.maclist`;
  const list = E('div', { class: 'cbi-dynlist', id, 'data-prefix': id });
  const add = (mac) => {
    const name = hosts.find((host) => host.mac === mac)?.name;
    list.insertBefore(
      E(
        'div',
        { class: 'item', tabindex: '0', click: (event) => event.currentTarget.remove() },
        E('span', {}, name ? `${mac} (${name})` : mac),
        E('input', { type: 'hidden', name: id, value: mac }),
      ),
      list.querySelector('.add-item'),
    );
  };
  const custom = E('input', { type: 'text', class: 'create-item-input', placeholder: '-- custom --' });
  const items = E(
    'ul',
    {},
    hosts.map((host) => E('li', { 'data-value': host.mac, click: () => add(host.mac) }, `${host.mac} (${host.name})`)),
    E('li', { 'data-value': '-' }, custom),
  );
  custom.addEventListener('change', () => {
    if (/^([0-9a-f]{2}:){5}[0-9a-f]{2}$/i.test(custom.value)) add(custom.value.toUpperCase());
    custom.value = '';
  });
  const dropdown = E(
    'div',
    { class: 'cbi-dropdown', id, tabindex: '0' },
    E('span', { click: () => dropdown.toggleAttribute('open') }, '-- Please choose --'),
    items,
  );
  list.append(E('div', { class: 'add-item' }, dropdown));
  macs.forEach(add);
  return { list, value: () => [...list.querySelectorAll('.item > input')].map((input) => input.value) };
}

async function edit(band, done) {
  const [state, hosts] = await Promise.all([call('wireless'), call('clients')]);
  const radio = now(state, band);
  const device = SECTION[band];
  const network = `default_${device}`;
  let { enabled } = radio;

  const toggle = E('button', { class: 'cbi-button cbi-button-reset' }, enabled ? 'Disable' : 'Enable');
  toggle.addEventListener('click', (event) => {
    event.preventDefault();
    enabled = !enabled;
    toggle.textContent = enabled ? 'Disable' : 'Enable';
  });
  const mode = select('mode', MODES[band], modeOf(radio));
  const bands = select('band', [[band === '5' ? '5g' : '2g', `${band} GHz`]], null);
  const channel = select('channel', [], null);
  const htmode = select('htmode', [], null);
  const refill = (keepChannel, keepWidth) => {
    channel.replaceChildren(
      ...optionList([['auto', 'auto'], ...CHANNELS[band].map((c) => [c, `${c} (${MHZ(c)} Mhz)`])], keepChannel),
    );
    const prefix = mode.value === 'ax' ? 'HE' : mode.value === 'ac' ? 'VHT' : 'HT';
    const widths = mode.value === '' ? [20] : band === '5' ? [20, 40, 80] : [20, 40];
    htmode.replaceChildren(
      ...optionList(
        widths.map((w) => [`${prefix}${w}`, `${w} MHz`]),
        `${prefix}${keepWidth}`,
      ),
    );
  };
  mode.addEventListener('change', () => refill(channel.value, 20));
  refill(radio.channel, radio.width);
  const freq = E(
    'div',
    {},
    E('label', {}, 'Mode', E('br'), mode),
    E('label', { style: 'display:none' }, 'Band', E('br'), bands),
    E('label', {}, 'Channel', E('br'), channel),
    E('label', {}, 'Width', E('br'), htmode),
  );
  const power = select(
    'cbi-input-select',
    [['', 'driver default'], ...[20, 17, 14, 10].map((p) => [p, `${p} dBm (${Math.round(10 ** (p / 10))} mW)`])],
    '',
    {
      id: `widget.cbid.wireless.${device}.txpower`,
    },
  );
  const ssid = E('input', {
    class: 'cbi-input-text',
    type: 'text',
    id: `widget.cbid.wireless.${network}.ssid`,
    value: radio.ssid,
  });
  const [hiddenRow, hidden] = flag(network, 'hidden', 'Hide ESSID', radio.hidden);
  const encryption = select('cbi-input-select', ENCRYPTION, ENCRYPTION.find(([, , id]) => id === radio.security)[0], {
    id: `widget.cbid.wireless.${network}.encryption`,
  });
  const key = E('input', {
    class: 'cbi-input-password',
    type: 'password',
    id: `widget.cbid.wireless.${network}.key`,
    value: 'cedar8river22',
  });
  const filter = select('cbi-input-select', FILTERS, FILTERS.find(([, , id]) => id === radio.filter)[0], {
    id: `widget.cbid.wireless.${network}.macfilter`,
  });
  const macs = dynlist(network, radio.macs, hosts);
  const listRow = row(network, 'maclist', 'MAC-List', macs.list);
  const depends = () => (listRow.style.display = filter.value === '' ? 'none' : '');
  filter.addEventListener('change', depends);
  depends();
  const [isolateRow, isolate] = flag(network, 'isolate', 'Isolate Clients', radio.isolation);

  modal(
    `Wireless Network: Access Point "${radio.ssid}" (${band === '5' ? 'phy1-ap0' : 'phy0-ap0'})`,
    block(
      'Device Configuration',
      tabs([
        [
          'general',
          'General Setup',
          row(device, '_toggle', 'Wireless network is enabled', E('output', {}, toggle)),
          row(device, '_freq', 'Operating frequency', freq),
          row(device, 'txpower', 'Maximum transmit power', power),
        ],
        [
          'advanced',
          'Advanced Settings',
          row(
            device,
            'country',
            'Country Code',
            select(
              '',
              [
                ['DE', 'DE - Germany'],
                ['US', 'US - United States'],
              ],
              'DE',
              { id: `widget.cbid.wireless.${device}.country` },
            ),
          ),
        ],
      ]),
    ),
    block(
      'Interface Configuration',
      tabs([
        ['general', 'General Setup', row(network, 'ssid', 'ESSID', ssid), hiddenRow],
        [
          'encryption',
          'Wireless Security',
          row(network, 'encryption', 'Encryption', encryption),
          row(network, '_wpa_key', 'Key', key),
        ],
        ['macfilter', 'MAC-Filter', row(network, 'macfilter', 'MAC Address Filter', filter), listRow],
        ['advanced', 'Advanced Settings', isolateRow],
      ]),
    ),
    E(
      'div',
      { class: 'button-row right' },
      E('button', { class: 'cbi-button', click: closeModal }, 'Dismiss'),
      E('button', { class: 'cbi-button cbi-button-positive important', click: save }, 'Save'),
    ),
  );

  async function save() {
    const wanted = {
      enabled,
      ssid: ssid.value,
      hidden: hidden.checked,
      channel: channel.value === 'auto' ? 'auto' : Number(channel.value),
      width: Number(htmode.value.replace(/\D+/, '')),
      standards: MODES[band].find(([value]) => value === mode.value)[2],
      security: ENCRYPTION.find(([value]) => value === encryption.value)[2],
      isolation: isolate.checked,
      filter: FILTERS.find(([value]) => value === filter.value)[2],
      macs: macs.value(),
    };
    const changes = Object.fromEntries(
      Object.entries(wanted).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(radio[name])),
    );
    if (mode.value === modeOf(radio)) delete changes.standards;
    if (Object.keys(changes).length) await call('stage', { band, changes });
    closeModal();
    await done();
  }
}

/* ---- the other views ---- */
async function overview() {
  const clients = E('div', {});
  const leases = E('div', {});
  view.replaceChildren(
    E('h2', {}, 'Status'),
    block(
      'System',
      E(
        'table',
        { class: 'table' },
        E('tr', { class: 'tr' }, E('td', { class: 'td' }, 'Model'), E('td', { class: 'td' }, 'Lab AX-1')),
      ),
    ),
    block('Active DHCP Leases', leases),
    block('Associated Stations', clients),
  );
  await poll(async () => {
    const list = await call('clients');
    clients.replaceChildren(clientTable(list));
    leases.replaceChildren(
      E(
        'table',
        { class: 'table', id: 'status_leases' },
        E(
          'tr',
          { class: 'tr table-titles' },
          ['Hostname', 'IPv4 address', 'MAC address', 'Lease time remaining'].map((text) =>
            E('th', { class: 'th' }, text),
          ),
        ),
        list.map((client) =>
          E(
            'tr',
            { class: 'tr' },
            [client.name, client.ip, client.mac, '11h 42m'].map((text) => E('td', { class: 'td' }, text)),
          ),
        ),
      ),
    );
  });
}
async function channels() {
  const networks = await call('survey');
  view.replaceChildren(E('h2', {}, 'Channel Analysis'), block('2.4 GHz', surveyTable(networks)));
}
async function plain() {
  await wait(LATE_MS);
  const texts = {
    'admin/system/reboot': [
      'Reboot',
      E('p', {}, 'Reboots the operating system of your device'),
      E('button', { class: 'cbi-button cbi-button-action important' }, 'Perform reboot'),
    ],
    'admin/network/firewall': [
      'Firewall - Zone Settings',
      row(
        'defaults',
        'input',
        'Input',
        select(
          '',
          [
            ['ACCEPT', 'accept'],
            ['REJECT', 'reject'],
          ],
          'REJECT',
        ),
      ),
    ],
    'admin/network/dhcp': [
      'DHCP and DNS',
      row('dnsmasq', 'domain', 'Local domain', E('input', { type: 'text', value: 'lan' })),
    ],
  };
  view.replaceChildren(
    E('h2', {}, ...(texts[route] ?? [document.title]).slice(0, 1)),
    E('div', { class: 'cbi-map' }, ...(texts[route] ?? []).slice(1)),
  );
}

const views = {
  'admin/network/wireless': wireless,
  'admin/status/overview': overview,
  'admin/status/channel_analysis': channels,
};
await wait(LATE_MS);
await (views[route] ?? plain)();

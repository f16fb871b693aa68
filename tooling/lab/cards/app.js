/* The lab's card UI: everything lives in shadow roots; the switch's root is closed, as some component libraries have it. */
const CHANNELS = { 2.4: Array.from({ length: 13 }, (_, i) => i + 1), 5: [36, 40, 44, 48, 149, 153, 157] };
const SECURITY = [
  ['wpa2', 'WPA2-Personal'],
  ['wpa2wpa3', 'WPA2/WPA3-Personal'],
  ['wpa3', 'WPA3-Personal'],
];
const CSS = `:host{display:block}.card{background:#fff;border-radius:14px;padding:16px;margin:12px 0}.row{display:flex;justify-content:space-between;align-items:center;padding:8px 0}
nav{display:flex;gap:16px;padding:14px 24px;background:#223}nav a{color:#cde}main{max-width:640px;margin:0 auto;padding:8px}button{font:inherit;padding:6px 14px;border-radius:8px;border:1px solid #9ab;background:#f6f8fa}
.chip{display:inline-flex;gap:8px;align-items:center;padding:4px 10px;margin:2px;border-radius:99px;background:#eef}`;

function E(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value !== false && value !== null) element.setAttribute(name, value);
  }
  element.append(...children.flat());
  return element;
}
const styled = (root, ...children) => root.replaceChildren(E('style', {}, CSS), ...children);

/** A switch: its root is closed; it tells its state by an event. */
class UiSwitch extends HTMLElement {
  #root = this.attachShadow({ mode: 'closed' });
  connectedCallback() {
    const on = this.hasAttribute('on');
    const button = E(
      'button',
      { role: 'switch', 'aria-checked': String(on), 'aria-label': this.getAttribute('label') },
      on ? 'On' : 'Off',
    );
    button.addEventListener('click', () => {
      const next = button.getAttribute('aria-checked') !== 'true';
      button.setAttribute('aria-checked', String(next));
      button.textContent = next ? 'On' : 'Off';
      this.dispatchEvent(new CustomEvent('flip', { detail: next }));
    });
    styled(this.#root, button);
  }
}

/** A labelled select in an open root. */
class UiSelect extends HTMLElement {
  connectedCallback() {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const select = E('select', { 'aria-label': this.getAttribute('label') });
    for (const [value, text] of this.choices)
      select.append(E('option', { value, selected: String(value) === String(this.chosen) && '' }, text));
    select.addEventListener('change', () => this.dispatchEvent(new CustomEvent('pick', { detail: select.value })));
    styled(root, select);
  }
}

/** One network's card. */
class WifiCard extends HTMLElement {
  connectedCallback() {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const { radio } = this;
    const row = (label, control) => E('div', { class: 'row' }, E('span', {}, label), control);
    const pick = (label, choices, chosen, change) => {
      const element = document.createElement('ui-select');
      Object.assign(element, { choices, chosen });
      element.setAttribute('label', label);
      element.addEventListener('pick', (event) => change(event.detail));
      return row(label, element);
    };
    const flip = (label, on, change) => {
      const element = E('ui-switch', { label, ...(on ? { on: '' } : {}) });
      element.addEventListener('flip', (event) => change(event.detail));
      return row(label, element);
    };
    const name = E('input', {
      type: 'text',
      value: radio.ssid,
      'aria-label': 'Network name (SSID)',
      input: () => (radio.ssid = name.value),
    });
    const channels = [['auto', 'Auto'], ...CHANNELS[radio.band].map((number) => [number, String(number)])];
    const widths = (radio.band === '5' ? [20, 40, 80] : [20, 40]).map((width) => [width, `${width} MHz`]);
    styled(
      root,
      E(
        'section',
        { class: 'card' },
        E('h2', {}, `${radio.band} GHz network`),
        flip(`Enable ${radio.band} GHz Wi-Fi`, radio.enabled, (on) => (radio.enabled = on)),
        row('Network name (SSID)', name),
        flip('Broadcast network name', !radio.hidden, (on) => (radio.hidden = !on)),
        pick('Channel', channels, radio.channel, (value) => (radio.channel = value === 'auto' ? value : Number(value))),
        pick('Channel width', widths, radio.width, (value) => (radio.width = Number(value))),
        pick('Security', SECURITY, radio.security, (value) => (radio.security = value)),
      ),
    );
  }
}

class MeshApp extends HTMLElement {
  async connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    styled(root, E('p', {}, 'Loading…'));
    addEventListener('hashchange', () => this.draw());
    await this.load();
  }
  async load() {
    this.config = await (await fetch('/api/config')).json();
    this.draw();
  }
  draw() {
    const views = { '#wifi': () => this.wifi(), '#devices': () => this.devices(), '#blocked': () => this.blocked() };
    const link = (hash, text) => E('a', { href: hash }, text);
    const view = views[location.hash] ?? (() => this.home());
    styled(
      this.shadowRoot,
      E(
        'nav',
        {},
        link('#home', 'Home'),
        link('#wifi', 'Wi-Fi settings'),
        link('#devices', 'Devices'),
        link('#blocked', 'Blocked devices'),
        link('#internet', 'Internet (WAN)'),
        link('#firewall', 'Firewall'),
      ),
      E('main', {}, ...view()),
    );
  }
  home() {
    return [
      E(
        'section',
        { class: 'card' },
        E('h2', {}, 'Everything is fine'),
        E('p', {}, `Internet: connected. ${this.config.devices.length} devices online.`),
      ),
    ];
  }
  wifi() {
    const smart = E('ui-switch', { label: 'Smart Connect', ...(this.config.smartConnect ? { on: '' } : {}) });
    smart.addEventListener('flip', (event) => (this.config.smartConnect = event.detail));
    const cards = ['2.4', '5'].map((band) =>
      Object.assign(document.createElement('wifi-card'), { radio: this.config.radios[band] }),
    );
    return [
      E(
        'section',
        { class: 'card' },
        E('div', { class: 'row' }, E('span', {}, 'Smart Connect: one name for 2.4 GHz and 5 GHz'), smart),
      ),
      ...cards,
      this.saveButton(),
    ];
  }
  devices() {
    return this.config.devices.map((device) =>
      E(
        'section',
        { class: 'card' },
        E('h3', {}, device.name),
        E('div', { class: 'row' }, E('span', {}, 'MAC address'), E('span', {}, device.mac)),
        E('div', { class: 'row' }, E('span', {}, 'IP address'), E('span', {}, device.ip)),
        E('div', { class: 'row' }, E('span', {}, 'Signal'), E('span', {}, `${device.rssi} dBm, ${device.band} GHz`)),
      ),
    );
  }
  blocked() {
    const chips = this.config.blocked.map((mac) =>
      E(
        'span',
        { class: 'chip' },
        mac,
        E(
          'button',
          {
            'aria-label': `Unblock ${mac}`,
            click: () => ((this.config.blocked = this.config.blocked.filter((other) => other !== mac)), this.draw()),
          },
          '×',
        ),
      ),
    );
    const entry = E('input', { type: 'text', placeholder: 'AA:BB:CC:DD:EE:FF', 'aria-label': 'MAC address to block' });
    const add = E(
      'button',
      { click: () => ((this.config.blocked = [...this.config.blocked, entry.value]), this.draw()) },
      'Block',
    );
    return [
      E(
        'section',
        { class: 'card' },
        E('h2', {}, 'Blocked devices (MAC filter)'),
        E('div', { class: 'list' }, chips),
        E('div', { class: 'row' }, entry, add),
      ),
      this.saveButton(),
    ];
  }
  saveButton() {
    return E(
      'button',
      {
        class: 'save',
        click: async () => {
          const { smartConnect, radios, blocked } = this.config;
          await fetch('/api/config', { method: 'PUT', body: JSON.stringify({ smartConnect, radios, blocked }) });
          location.reload();
        },
      },
      'Save changes',
    );
  }
}

customElements.define('ui-switch', UiSwitch);
customElements.define('ui-select', UiSelect);
customElements.define('wifi-card', WifiCard);
customElements.define('mesh-app', MeshApp);

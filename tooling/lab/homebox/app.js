'use strict';
/** The box's own script: draws a page of the menu from /data, and stays in one document. */
(() => {
  const app = document.getElementById('app');
  const MENU = [
    ['overview', 'Übersicht'],
    ['internet', 'Internet'],
    ['telephony', 'Telefonie'],
    [
      'wlan',
      'WLAN',
      [
        ['radio', 'Funknetz'],
        ['channel', 'Funkkanal'],
        ['access', 'Sicherheit'],
        ['guest', 'Gastzugang'],
      ],
    ],
    ['devices', 'Heimnetz'],
    ['system', 'System'],
  ];
  let data = null;
  let route = location.hash.slice(1) || 'overview';

  const el = (tag, attributes = {}, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
      else if (value === true) element.setAttribute(name, '');
      else if (value !== false) element.setAttribute(name, String(value));
    }
    element.append(...children);
    return element;
  };

  const call = async (body) => {
    const reply = await fetch('/data', body ? { method: 'POST', body: JSON.stringify(body) } : {});
    if (reply.status === 403) return null;
    return reply.json();
  };

  const login = (late) => {
    const field = el('input', { type: 'password', id: 'uiPass', autocomplete: 'off' });
    app.replaceChildren(
      el('header', {}, 'HomeBox 7700'),
      el(
        'main',
        {},
        el('h1', {}, 'Willkommen bei Ihrer HomeBox'),
        el(
          'p',
          {},
          late
            ? 'Ihre Sitzung ist abgelaufen. Bitte melden Sie sich erneut an.'
            : 'Bitte melden Sie sich mit Ihrem Kennwort an.',
        ),
        el(
          'form',
          {
            onsubmit: async (event) => {
              event.preventDefault();
              await fetch('/login', { method: 'POST', body: field.value });
              data = await call();
              draw();
            },
          },
          el('div', { class: 'line' }, el('label', { for: 'uiPass' }, 'HomeBox-Kennwort'), field),
          el('button', { type: 'submit', class: 'primary', id: 'submitLoginBtn' }, 'Anmelden'),
        ),
        el('p', { class: 'note' }, 'Das Kennwort steht auf der Unterseite der HomeBox.'),
      ),
    );
  };

  const entry = ([id, text, below]) =>
    el(
      'li',
      {},
      el(
        'a',
        {
          id: `mn_${id}`,
          href: `#${below ? below[0][0] : id}`,
          class: route === id || below?.some(([sub]) => sub === route) ? 'active' : '',
        },
        text,
      ),
      ...(below && below.some(([sub]) => sub === route) ? [el('ul', {}, ...below.map(entry))] : []),
    );

  const pick = (name, value, text, chosen) =>
    el(
      'label',
      { class: 'choice' },
      el('input', { type: 'radio', name, value, ...(value === chosen ? { checked: true } : {}) }),
      ` ${text}`,
    );
  const select = (id, pairs, chosen) =>
    el(
      'select',
      { id, name: id },
      ...pairs.map(([value, text]) =>
        el('option', { value, ...(String(value) === String(chosen) ? { selected: true } : {}) }, text),
      ),
    );
  const line = (id, name, control) => el('div', { class: 'line' }, el('label', { for: id }, name), control);
  const save = (collect) =>
    el(
      'div',
      { class: 'bar' },
      el(
        'button',
        {
          class: 'primary',
          id: 'uiApply',
          onclick: async () => {
            // As many boxes do: the Wi-Fi starts anew, and so does the page.
            if (await call(collect())) location.reload();
            else login(true);
          },
        },
        'Übernehmen',
      ),
      ' ',
      el('button', { onclick: () => draw() }, 'Abbrechen'),
    );
  const value = (id) => document.getElementById(id).value;
  const chosen = (name) => document.querySelector(`input[name="${name}"]:checked`)?.value;
  const bands = () => Object.values(data.radios).sort((a, b) => a.band.localeCompare(b.band));
  const key = (band) => band.replace('.', '');

  const pages = {
    overview: () => [
      el('h1', {}, 'Übersicht'),
      el(
        'div',
        { class: 'tile' },
        el('h2', {}, 'Verbindungen'),
        el('p', {}, 'Internet: verbunden seit 3 Tagen'),
        el('p', {}, 'Telefonie: 1 Rufnummer aktiv'),
      ),
      el(
        'div',
        { class: 'tile' },
        el('h2', {}, 'WLAN'),
        ...bands().map(({ band, ssid, enabled }) =>
          el('p', {}, `${band.replace('.', ',')} GHz: ${ssid}, ${enabled ? 'an' : 'aus'}`),
        ),
      ),
      el('div', { class: 'tile' }, el('h2', {}, 'Heimnetz'), el('p', {}, `${data.devices.length} Geräte verbunden`)),
    ],
    radio: () => [
      el('h1', {}, 'Funknetz'),
      ...bands().map(({ band, ssid, enabled, hidden }) =>
        el(
          'div',
          { class: 'block' },
          el('h2', {}, `${band.replace('.', ',')}-GHz-Frequenzband`),
          el(
            'label',
            { class: 'choice' },
            el('input', { type: 'checkbox', id: `active${key(band)}`, ...(enabled ? { checked: true } : {}) }),
            ` WLAN-Funknetz ${band.replace('.', ',')} GHz aktiv`,
          ),
          line(
            `ssid${key(band)}`,
            'Name des WLAN-Funknetzes (SSID)',
            el('input', { id: `ssid${key(band)}`, type: 'text', maxlength: 32, value: ssid }),
          ),
          el(
            'label',
            { class: 'choice' },
            el('input', { type: 'checkbox', id: `visible${key(band)}`, ...(hidden ? {} : { checked: true }) }),
            ' Name des WLAN-Funknetzes sichtbar',
          ),
        ),
      ),
      save(() => ({
        radios: Object.fromEntries(
          bands().map(({ band }) => [
            band,
            {
              enabled: document.getElementById(`active${key(band)}`).checked,
              ssid: value(`ssid${key(band)}`),
              hidden: !document.getElementById(`visible${key(band)}`).checked,
            },
          ]),
        ),
      })),
    ],
    channel: () => [
      el('h1', {}, 'Funkkanal'),
      el('p', { class: 'note' }, 'Die HomeBox prüft die Umgebung und kann selbst einen Kanal wählen.'),
      ...bands().map(({ band, channel }) =>
        el(
          'div',
          { class: 'block' },
          el('h2', {}, `Funkkanal im ${band.replace('.', ',')}-GHz-Band`),
          line(
            `channel${key(band)}`,
            'Funkkanal',
            select(
              `channel${key(band)}`,
              [
                ['auto', 'Automatisch'],
                ...(band === '5' ? [36, 40, 44, 48, 52, 100] : Array.from({ length: 13 }, (_, at) => at + 1)).map(
                  (one) => [one, `Kanal ${one}`],
                ),
              ],
              channel,
            ),
          ),
        ),
      ),
      save(() => ({
        radios: Object.fromEntries(
          bands().map(({ band }) => {
            const picked = value(`channel${key(band)}`);
            return [band, { channel: picked === 'auto' ? 'auto' : Number(picked) }];
          }),
        ),
      })),
    ],
    access: () => [
      el('h1', {}, 'Sicherheit'),
      el(
        'div',
        { class: 'block' },
        el('h2', {}, 'Verschlüsselung'),
        line(
          'security',
          'WPA-Modus',
          select(
            'security',
            [
              ['wpa2', 'WPA2 (CCMP)'],
              ['wpa2wpa3', 'WPA2 + WPA3'],
              ['wpa3', 'WPA3'],
            ],
            data.radios['2.4'].security,
          ),
        ),
      ),
      el(
        'div',
        { class: 'block' },
        el('h2', {}, 'WLAN-Zugang'),
        pick('wlan_access', 'all', 'Alle neuen WLAN-Geräte zulassen', data.knownOnly ? 'known' : 'all'),
        pick(
          'wlan_access',
          'known',
          'WLAN-Zugang auf die bekannten WLAN-Geräte beschränken',
          data.knownOnly ? 'known' : 'all',
        ),
        el('h3', {}, 'Bekannte WLAN-Geräte'),
        el(
          'table',
          { id: 'uiKnown' },
          el('thead', {}, el('tr', {}, el('th', {}, 'Name'), el('th', {}, 'MAC-Adresse'), el('th', {}, ''))),
          el(
            'tbody',
            {},
            ...data.known.map((mac) =>
              el(
                'tr',
                {},
                el('td', {}, data.devices.find((one) => one.mac === mac)?.name ?? 'Gerät'),
                el('td', {}, mac),
                el(
                  'td',
                  {},
                  el(
                    'button',
                    {
                      onclick: async () => {
                        data = await call({ remove: mac });
                        draw();
                      },
                    },
                    'Löschen',
                  ),
                ),
              ),
            ),
          ),
        ),
        el(
          'div',
          { class: 'line' },
          el('label', { for: 'newMac' }, 'MAC-Adresse hinzufügen'),
          el('input', { id: 'newMac', type: 'text', maxlength: 17, placeholder: '00:00:00:00:00:00' }),
          el(
            'button',
            {
              id: 'uiAddMac',
              onclick: async () => {
                if (await call({ add: value('newMac') })) location.reload();
                else login(true);
              },
            },
            'WLAN-Gerät hinzufügen',
          ),
        ),
      ),
      save(() => ({ security: value('security'), knownOnly: chosen('wlan_access') === 'known' })),
    ],
    guest: () => [
      el('h1', {}, 'Gastzugang'),
      el(
        'div',
        { class: 'block' },
        el('label', { class: 'choice' }, el('input', { type: 'checkbox', id: 'guest' }), ' Gastzugang aktiv'),
      ),
    ],
    devices: () => [
      el('h1', {}, 'Heimnetz'),
      el(
        'table',
        { id: 'uiDevices' },
        el(
          'thead',
          {},
          el('tr', {}, ...['Name', 'IP-Adresse', 'MAC-Adresse', 'Verbindung'].map((one) => el('th', {}, one))),
        ),
        el(
          'tbody',
          {},
          ...data.devices.map(({ name, ip, mac, band, rssi }) =>
            el(
              'tr',
              {},
              el('td', {}, name),
              el('td', {}, ip),
              el('td', {}, mac),
              el('td', {}, `WLAN ${band.replace('.', ',')} GHz, ${rssi} dBm`),
            ),
          ),
        ),
      ),
    ],
    internet: () => [el('h1', {}, 'Internet'), el('p', {}, 'Verbunden seit 3 Tagen.')],
    telephony: () => [el('h1', {}, 'Telefonie'), el('p', {}, 'Eine Rufnummer ist eingerichtet.')],
    system: () => [el('h1', {}, 'System'), el('p', {}, 'HomeBox 7700, Betriebssystem 8.02.')],
  };

  function draw() {
    if (!data) {
      login(false);
      return;
    }
    app.replaceChildren(
      el('header', {}, 'HomeBox 7700'),
      el(
        'div',
        { class: 'frame' },
        el('nav', {}, el('ul', {}, ...MENU.map(entry))),
        el('main', {}, ...(pages[route] ?? pages.overview)()),
      ),
    );
  }

  addEventListener('hashchange', async () => {
    route = location.hash.slice(1) || 'overview';
    const fresh = data && (await call());
    if (data && !fresh) {
      data = null;
      login(true);
      return;
    }
    data = fresh;
    draw();
  });
  void call().then((first) => {
    data = first;
    draw();
  });
})();

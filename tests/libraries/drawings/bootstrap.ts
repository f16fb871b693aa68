import { Dropdown, Tab } from 'bootstrap';
import 'bootstrap/dist/css/bootstrap.css';
import { el, options } from '../dom.ts';
import { BANDS, CHOICES, LABELS, type Band, type Drawing, type Home } from '../form.ts';

const row = (id: string, label: string, control: HTMLElement): HTMLElement =>
  el('div', { class: 'mb-3' }, el('label', { class: 'form-label', for: id }, label), control);

function toggle(id: string, label: string, on: boolean): HTMLElement {
  return el(
    'div',
    { class: 'form-check form-switch' },
    el('input', { class: 'form-check-input', type: 'checkbox', role: 'switch', id, checked: on }),
    el('label', { class: 'form-check-label', for: id }, label),
  );
}

/** A button that opens a menu of choices. */
function dropdown(texts: readonly string[], chosen: string): HTMLElement {
  const button = el(
    'button',
    {
      class: 'btn btn-secondary dropdown-toggle',
      type: 'button',
      'data-bs-toggle': 'dropdown',
      'aria-expanded': 'false',
    },
    chosen,
  );
  const menu = el('ul', { class: 'dropdown-menu' });
  for (const text of texts) {
    const item = el('a', { class: `dropdown-item${text === chosen ? ' active' : ''}`, href: '#' }, text);
    item.addEventListener('click', (event) => {
      event.preventDefault();
      button.textContent = text;
      for (const other of menu.querySelectorAll('a')) other.classList.toggle('active', other === item);
    });
    menu.append(el('li', {}, item));
  }
  const box = el('div', { class: 'dropdown' }, button, menu);
  Dropdown.getOrCreateInstance(button);
  return box;
}

function pane(band: Band, values: Home): HTMLElement[] {
  const radio = values[band];
  const choices = CHOICES[band];
  const id = band.slice(0, 1);
  const group = el('div', { class: 'btn-group', role: 'group' });
  for (const text of choices.filter) {
    const button = `f${id}${text}`;
    group.append(
      el('input', {
        type: 'radio',
        class: 'btn-check',
        name: `f${id}`,
        id: button,
        value: text,
        checked: text === radio.filter,
      }),
      el('label', { class: 'btn btn-outline-primary', for: button }, text),
    );
  }
  return [
    toggle(`r${id}`, LABELS.radio, radio.radio),
    row(`n${id}`, LABELS.name, el('input', { class: 'form-control', id: `n${id}`, value: radio.name })),
    el(
      'div',
      { class: 'mb-3' },
      el('span', { class: 'form-label' }, LABELS.channel),
      dropdown(choices.channel, radio.channel),
    ),
    row(
      `w${id}`,
      LABELS.width,
      el('select', { class: 'form-select', id: `w${id}` }, ...options(choices.width, radio.width)),
    ),
    row(
      `s${id}`,
      LABELS.security,
      el('select', { class: 'form-select', id: `s${id}` }, ...options(choices.security, radio.security)),
    ),
    el('div', { class: 'mb-3' }, el('span', { class: 'form-label' }, LABELS.filter), group),
    toggle(`h${id}`, LABELS.hidden, radio.hidden),
  ];
}

export const draw: Drawing = (root, values, dark) => {
  document.documentElement.dataset['bsTheme'] = dark ? 'dark' : 'light';
  const tabs = el('ul', { class: 'nav nav-tabs', role: 'tablist' });
  const panes = el('div', { class: 'tab-content' });
  for (const [index, band] of BANDS.entries()) {
    const active = index === 0 ? ' active' : '';
    const button = el(
      'button',
      {
        class: `nav-link${active}`,
        type: 'button',
        role: 'tab',
        'data-bs-toggle': 'tab',
        'data-bs-target': `#pane${index}`,
        'aria-selected': String(index === 0),
      },
      band,
    );
    tabs.append(el('li', { class: 'nav-item', role: 'presentation' }, button));
    panes.append(
      el('div', { class: `tab-pane${active}`, id: `pane${index}`, role: 'tabpanel' }, ...pane(band, values)),
    );
    Tab.getOrCreateInstance(button);
  }
  root.append(tabs, panes);
};

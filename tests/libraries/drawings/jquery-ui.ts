import { $ } from 'jquery';
import 'jquery-ui/themes/base/all.css';
import { el, options } from '../dom.ts';
import { BANDS, CHOICES, LABELS, type Band, type Drawing, type Home } from '../form.ts';

interface Widgets {
  tabs(): void;
  selectmenu(options: object): void;
  checkboxradio(): void;
  controlgroup(): void;
}

function pane(band: Band, values: Home, id: string): HTMLElement {
  const radio = values[band];
  const choices = CHOICES[band];
  const row = (key: string, label: string, control: HTMLElement): HTMLElement =>
    el('p', {}, el('label', { for: `${key}${id}` }, label), ' ', control);
  const box = (key: string, label: string, on: boolean): HTMLElement =>
    el(
      'p',
      {},
      el('label', { for: `${key}${id}` }, label),
      el('input', { type: 'checkbox', id: `${key}${id}`, checked: on }),
    );
  const group = el('fieldset', {}, el('legend', {}, LABELS.filter));
  for (const text of choices.filter) {
    const one = `f${id}${text}`;
    group.append(
      el('label', { for: one }, text),
      el('input', { type: 'radio', name: `f${id}`, id: one, value: text, checked: text === radio.filter }),
    );
  }
  return el(
    'div',
    { id: `pane${id}` },
    box('r', LABELS.radio, radio.radio),
    row('n', LABELS.name, el('input', { id: `n${id}`, value: radio.name })),
    row('c', LABELS.channel, el('select', { id: `c${id}` }, ...options(choices.channel, radio.channel))),
    row('w', LABELS.width, el('select', { id: `w${id}` }, ...options(choices.width, radio.width))),
    row('s', LABELS.security, el('select', { id: `s${id}` }, ...options(choices.security, radio.security))),
    group,
    box('h', LABELS.hidden, radio.hidden),
  );
}

export const draw: Drawing = (root, values, dark) => {
  if (dark) document.body.style.background = '#222';
  (globalThis as { jQuery?: unknown }).jQuery = $;
  const tabs = el('ul', {}, ...BANDS.map((band, index) => el('li', {}, el('a', { href: `#pane${index}` }, band))));
  const box = el('div', {}, tabs, ...BANDS.map((band, index) => pane(band, values, String(index))));
  root.append(box);
  // It takes its jQuery from the window.
  void import('jquery-ui/dist/jquery-ui.js').then(() => {
    const widget = (target: HTMLElement | string): Widgets => $(target as HTMLElement) as unknown as Widgets;
    widget('fieldset').controlgroup();
    widget('p > input[type=checkbox]').checkboxradio();
    widget('select').selectmenu({ width: 200 });
    widget(box).tabs();
  });
};

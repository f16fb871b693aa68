import 'layui/dist/css/layui.css';
import 'layui/dist/layui.js';
import { el, options } from '../dom.ts';
import { BANDS, CHOICES, LABELS, type Band, type Drawing, type Home } from '../form.ts';

declare const layui: { use(modules: string[], done: () => void): void; form: { render(): void } };

const row = (label: string, ...control: HTMLElement[]): HTMLElement =>
  el(
    'div',
    { class: 'layui-form-item' },
    el('label', { class: 'layui-form-label' }, label),
    el('div', { class: 'layui-input-block' }, ...control),
  );

function pane(band: Band, values: Home): HTMLElement[] {
  const radio = values[band];
  const choices = CHOICES[band];
  const id = band.slice(0, 1);
  const toggle = (name: string, on: boolean): HTMLElement =>
    el('input', { type: 'checkbox', name: `${name}${id}`, 'lay-skin': 'switch', 'lay-text': 'ON|OFF', checked: on });
  return [
    row(LABELS.radio, toggle('radio', radio.radio)),
    row(LABELS.name, el('input', { type: 'text', class: 'layui-input', name: `name${id}`, value: radio.name })),
    row(LABELS.channel, el('select', { name: `c${id}` }, ...options(choices.channel, radio.channel))),
    row(LABELS.width, el('select', { name: `w${id}` }, ...options(choices.width, radio.width))),
    row(LABELS.security, el('select', { name: `s${id}` }, ...options(choices.security, radio.security))),
    row(
      LABELS.filter,
      ...choices.filter.map((text) =>
        el('input', { type: 'radio', name: `f${id}`, value: text, title: text, checked: text === radio.filter }),
      ),
    ),
    row(LABELS.hidden, toggle('hidden', radio.hidden)),
  ];
}

export const draw: Drawing = (root, values, dark) => {
  if (dark) document.body.style.background = '#222';
  const titles = el('ul', { class: 'layui-tab-title' });
  const content = el('div', { class: 'layui-tab-content' });
  for (const [index, band] of BANDS.entries()) {
    titles.append(el('li', { class: index === 0 ? 'layui-this' : '' }, band));
    const form = el('div', { class: 'layui-form' }, ...pane(band, values));
    content.append(el('div', { class: `layui-tab-item${index === 0 ? ' layui-show' : ''}` }, form));
  }
  root.append(el('div', { class: 'layui-tab' }, titles, content));
  layui.use(['form', 'element'], () => layui.form.render());
};

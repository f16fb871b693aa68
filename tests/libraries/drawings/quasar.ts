import { Quasar, QBtnToggle, QInput, QSelect, QTab, QTabPanel, QTabPanels, QTabs, QToggle } from 'quasar';
import 'quasar/dist/quasar.css';
import { h } from 'vue';
import { BANDS, type Band, type Drawing } from '../form.ts';
import { drawVue } from '../vue-form.ts';

export const draw: Drawing = (root, values, dark) =>
  drawVue(root, values, dark, {
    use: (app) => app.use(Quasar, { config: { dark } }),
    tabs: (modelValue, set, pane) =>
      h('div', [
        h(QTabs, { modelValue, 'onUpdate:modelValue': (band: unknown) => set(band as Band) }, () =>
          BANDS.map((band) => h(QTab, { key: band, name: band, label: band, noCaps: true })),
        ),
        h(QTabPanels, { modelValue }, () =>
          BANDS.map((band) => h(QTabPanel, { key: band, name: band }, () => pane(band))),
        ),
      ]),
    row: (_label, control) => h('div', [control]),
    toggle: (modelValue, set, label) => h(QToggle, { modelValue, label, 'onUpdate:modelValue': set }),
    text: (modelValue, set, label) =>
      h(QInput, { modelValue, label, 'onUpdate:modelValue': (text: unknown) => set(String(text)) }),
    choose: (options) => (modelValue, set, label) =>
      h(QSelect, { modelValue, label, options: [...options], 'onUpdate:modelValue': set }),
    pick: (options) => (modelValue, set, label) =>
      h('div', [
        h('span', label),
        h(QBtnToggle, {
          modelValue,
          noCaps: true,
          options: options.map((text) => ({ label: text, value: text })),
          'onUpdate:modelValue': set,
        }),
      ]),
  });

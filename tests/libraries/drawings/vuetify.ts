import { h } from 'vue';
import { createVuetify } from 'vuetify';
import {
  VApp,
  VBtn,
  VBtnToggle,
  VSelect,
  VSwitch,
  VTab,
  VTabs,
  VTextField,
  VWindow,
  VWindowItem,
} from 'vuetify/components';
import 'vuetify/styles';
import { BANDS, type Band, type Drawing } from '../form.ts';
import { drawVue } from '../vue-form.ts';

export const draw: Drawing = (root, values, dark) =>
  drawVue(root, values, dark, {
    use: (app) => app.use(createVuetify({ theme: { defaultTheme: dark ? 'dark' : 'light' } })),
    tabs: (modelValue, set, pane) =>
      h('div', [
        h(VTabs, { modelValue, 'onUpdate:modelValue': (band: unknown) => set(band as Band) }, () =>
          BANDS.map((band) => h(VTab, { key: band, value: band }, () => band)),
        ),
        h(VWindow, { modelValue }, () =>
          BANDS.map((band) => h(VWindowItem, { key: band, value: band }, () => pane(band))),
        ),
      ]),
    row: (_label, control) => control,
    toggle: (modelValue, set, label) =>
      h(VSwitch, { modelValue, label, 'onUpdate:modelValue': (on: unknown) => set(on === true) }),
    text: (modelValue, set, label) => h(VTextField, { modelValue, label, 'onUpdate:modelValue': set }),
    choose: (options) => (modelValue, set, label) =>
      h(VSelect, { modelValue, label, items: [...options], 'onUpdate:modelValue': (one: unknown) => set(String(one)) }),
    pick: (options) => (modelValue, set, label) =>
      h('div', [
        h('span', label),
        h(VBtnToggle, { modelValue, mandatory: true, 'onUpdate:modelValue': (one: unknown) => set(String(one)) }, () =>
          options.map((text) => h(VBtn, { key: text, value: text }, () => text)),
        ),
      ]),
    around: (content) => h(VApp, () => content),
  });

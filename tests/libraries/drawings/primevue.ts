import Aura from '@primeuix/themes/aura';
import { InputText, Select, SelectButton, Tab, TabList, TabPanel, TabPanels, Tabs, ToggleSwitch } from 'primevue';
import PrimeVue from 'primevue/config';
import { h } from 'vue';
import { BANDS, type Band, type Drawing } from '../form.ts';
import { drawVue } from '../vue-form.ts';

export const draw: Drawing = (root, values, dark) => {
  document.documentElement.classList.toggle('dark', dark);
  drawVue(root, values, dark, {
    use: (app) => app.use(PrimeVue, { theme: { preset: Aura, options: { darkModeSelector: '.dark' } } }),
    tabs: (value, set, pane) =>
      h(Tabs, { value, 'onUpdate:value': (band: unknown) => set(band as Band) }, () => [
        h(TabList, () => BANDS.map((band) => h(Tab, { key: band, value: band }, () => band))),
        h(TabPanels, () => BANDS.map((band) => h(TabPanel, { key: band, value: band }, () => pane(band)))),
      ]),
    row: (label, control) => h('div', [h('label', label), control]),
    toggle: (modelValue, set) => h(ToggleSwitch, { modelValue, 'onUpdate:modelValue': set }),
    text: (modelValue, set) =>
      h(InputText, { modelValue, 'onUpdate:modelValue': (text: unknown) => set(String(text)) }),
    choose: (options) => (modelValue, set) =>
      h(Select, { modelValue, options: [...options], 'onUpdate:modelValue': set }),
    pick: (options) => (modelValue, set) =>
      h(SelectButton, { modelValue, options: [...options], allowEmpty: false, 'onUpdate:modelValue': set }),
  });
};

import {
  darkTheme,
  NConfigProvider,
  NFormItem,
  NInput,
  NRadio,
  NRadioGroup,
  NSelect,
  NSwitch,
  NTabPane,
  NTabs,
} from 'naive-ui';
import { h } from 'vue';
import { BANDS, type Band, type Drawing } from '../form.ts';
import { drawVue } from '../vue-form.ts';

export const draw: Drawing = (root, values, dark) =>
  drawVue(root, values, dark, {
    tabs: (value, set, pane) =>
      h(NTabs, { value, 'onUpdate:value': (band: unknown) => set(band as Band) }, () =>
        BANDS.map((band) => h(NTabPane, { key: band, name: band, tab: band }, () => pane(band))),
      ),
    row: (label, control) => h(NFormItem, { label, labelPlacement: 'left' }, () => control),
    toggle: (value, set) => h(NSwitch, { value, 'onUpdate:value': set }),
    text: (value, set) => h(NInput, { value, 'onUpdate:value': set }),
    choose: (options) => (value, set) =>
      h(NSelect, {
        value,
        options: options.map((text) => ({ value: text, label: text })),
        'onUpdate:value': set,
        style: 'width:200px',
      }),
    pick: (options) => (value, set) =>
      h(NRadioGroup, { value, 'onUpdate:value': (one: unknown) => set(String(one)) }, () =>
        options.map((text) => h(NRadio, { key: text, value: text }, () => text)),
      ),
    around: (content) => h(NConfigProvider, { theme: dark ? darkTheme : null }, () => content),
  });

import {
  ElFormItem,
  ElInput,
  ElOption,
  ElRadioButton,
  ElRadioGroup,
  ElSelect,
  ElSwitch,
  ElTabPane,
  ElTabs,
} from 'element-plus';
import 'element-plus/dist/index.css';
import 'element-plus/theme-chalk/dark/css-vars.css';
import { h } from 'vue';
import { BANDS, type Band, type Drawing } from '../form.ts';
import { drawVue } from '../vue-form.ts';

export const draw: Drawing = (root, values, dark) => {
  document.documentElement.classList.toggle('dark', dark);
  drawVue(root, values, dark, {
    tabs: (modelValue, set, pane) =>
      h(ElTabs, { modelValue, 'onUpdate:modelValue': (band: unknown) => set(band as Band) }, () =>
        BANDS.map((band) => h(ElTabPane, { key: band, name: band, label: band }, () => pane(band))),
      ),
    row: (label, control) => h(ElFormItem, { label }, () => control),
    toggle: (modelValue, set) => h(ElSwitch, { modelValue, 'onUpdate:modelValue': (on: unknown) => set(on === true) }),
    text: (modelValue, set) => h(ElInput, { modelValue, 'onUpdate:modelValue': set }),
    choose: (options) => (modelValue, set) =>
      h(ElSelect, { modelValue, 'onUpdate:modelValue': set, style: 'width:200px' }, () =>
        options.map((text) => h(ElOption, { key: text, value: text, label: text })),
      ),
    pick: (options) => (modelValue, set) =>
      h(ElRadioGroup, { modelValue, 'onUpdate:modelValue': (one: unknown) => set(String(one)) }, () =>
        options.map((text) => h(ElRadioButton, { key: text, value: text, label: text })),
      ),
  });
};

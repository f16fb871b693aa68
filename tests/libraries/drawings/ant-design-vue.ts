import {
  ConfigProvider,
  FormItem,
  Input,
  RadioButton,
  RadioGroup,
  Select,
  Switch,
  TabPane,
  Tabs,
  theme,
} from 'ant-design-vue';
import { h } from 'vue';
import { BANDS, type Band, type Drawing } from '../form.ts';
import { drawVue } from '../vue-form.ts';

export const draw: Drawing = (root, values, dark) =>
  drawVue(root, values, dark, {
    tabs: (activeKey, set, pane) =>
      h(Tabs, { activeKey, 'onUpdate:activeKey': (band: unknown) => set(band as Band) }, () =>
        BANDS.map((band) => h(TabPane, { key: band, tab: band }, () => pane(band))),
      ),
    row: (label, control) => h(FormItem, { label }, () => control),
    toggle: (checked, set) => h(Switch, { checked, 'onUpdate:checked': (on: unknown) => set(on === true) }),
    text: (value, set) => h(Input, { value, 'onUpdate:value': set }),
    choose: (options) => (value, set) =>
      h(Select, {
        value,
        options: options.map((text) => ({ value: text, label: text })),
        'onUpdate:value': (one: unknown) => set(String(one)),
        style: 'width:200px',
      }),
    pick: (options) => (value, set) =>
      h(RadioGroup, { value, 'onUpdate:value': (one: unknown) => set(String(one)) }, () =>
        options.map((text) => h(RadioButton, { key: text, value: text }, () => text)),
      ),
    around: (content) =>
      h(ConfigProvider, { theme: { algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm } }, () => content),
  });

import {
  Dropdown,
  Field,
  FluentProvider,
  Input,
  Option,
  Radio,
  RadioGroup,
  Switch,
  Tab,
  TabList,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { createElement as h } from 'react';
import { BANDS, type Band, type Drawing } from '../form.ts';
import { drawReact } from '../react-form.ts';

export const draw: Drawing = (root, values, dark) =>
  drawReact(root, values, dark, {
    tabs: (active, set, pane) =>
      h(
        'div',
        null,
        h(
          TabList,
          { selectedValue: active, onTabSelect: (_event, { value }) => set(value as Band) },
          BANDS.map((band) => h(Tab, { key: band, value: band }, band)),
        ),
        h('div', null, pane(active)),
      ),
    row: (label, control) => h(Field, { label }, control),
    toggle: (checked, set) => h(Switch, { checked, onChange: (_event, data) => set(data.checked) }),
    text: (value, set) => h(Input, { value, onChange: (_event, data) => set(data.value) }),
    choose: (options) => (value, set) =>
      h(
        Dropdown,
        { value, selectedOptions: [value], onOptionSelect: (_event, data) => set(data.optionValue ?? value) },
        options.map((text) => h(Option, { key: text, value: text, text }, text)),
      ),
    pick: (options) => (value, set) =>
      h(
        RadioGroup,
        { value, layout: 'horizontal', onChange: (_event, data) => set(data.value) },
        options.map((text) => h(Radio, { key: text, value: text, label: text })),
      ),
    around: (content) => h(FluentProvider, { theme: dark ? webDarkTheme : webLightTheme }, content),
  });

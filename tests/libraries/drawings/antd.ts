import { ConfigProvider, Form, Input, Segmented, Select, Switch, Tabs, theme } from 'antd';
import { createElement as h } from 'react';
import { BANDS, type Band, type Drawing } from '../form.ts';
import { drawReact } from '../react-form.ts';

export const draw: Drawing = (root, values, dark) =>
  drawReact(root, values, dark, {
    tabs: (activeKey, set, pane) =>
      h(Tabs, {
        activeKey,
        onChange: (key: string) => set(key as Band),
        items: BANDS.map((band) => ({ key: band, label: band, children: pane(band) })),
      }),
    row: (label, control) => h(Form.Item, { label }, control),
    toggle: (checked, onChange) => h(Switch, { checked, onChange }),
    text: (value, set) => h(Input, { value, onChange: (event) => set(event.target.value) }),
    choose: (options) => (value, onChange) =>
      h(Select, {
        value,
        onChange,
        options: options.map((text) => ({ value: text, label: text })),
        style: { width: 200 },
      }),
    pick: (options) => (value, onChange) => h(Segmented, { value, onChange, options: [...options] }),
    around: (content) =>
      h(ConfigProvider, { theme: { algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm } }, content),
  });

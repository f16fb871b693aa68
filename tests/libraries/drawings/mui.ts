import {
  Box,
  createTheme,
  FormControl,
  FormControlLabel,
  InputLabel,
  MenuItem,
  Select,
  Switch,
  Tab,
  Tabs,
  TextField,
  ThemeProvider,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
} from '@mui/material';
import { createElement as h } from 'react';
import { BANDS, type Band, type Drawing } from '../form.ts';
import { drawReact } from '../react-form.ts';

const id = (label: string): string => label.toLowerCase().replace(/\W+/g, '-');

export const draw: Drawing = (root, values, dark) =>
  drawReact(root, values, dark, {
    tabs: (value, set, pane) =>
      h(
        Box,
        null,
        h(
          Tabs,
          { value, onChange: (_event, band: Band) => set(band) },
          BANDS.map((band) => h(Tab, { key: band, value: band, label: band })),
        ),
        h(Box, { sx: { p: 3 } }, pane(value)),
      ),
    row: (_label, control) => h(Box, { sx: { m: 1 } }, control),
    toggle: (checked, set, label) =>
      h(FormControlLabel, {
        label,
        control: h(Switch, { checked, onChange: (event) => set(event.target.checked) }),
      }),
    text: (value, set, label) => h(TextField, { label, value, onChange: (event) => set(event.target.value) }),
    choose: (options) => (value, set, label) =>
      h(
        FormControl,
        { sx: { width: 200 } },
        h(InputLabel, { id: id(label) }, label),
        h(
          Select,
          { labelId: id(label), label, value, onChange: (event) => set(String(event.target.value)) },
          options.map((text) => h(MenuItem, { key: text, value: text }, text)),
        ),
      ),
    pick: (options) => (value, set, label) =>
      h(
        Box,
        null,
        h(Typography, { component: 'span' }, label),
        h(
          ToggleButtonGroup,
          { value, exclusive: true, onChange: (_event, one: string | null) => one && set(one) },
          options.map((text) => h(ToggleButton, { key: text, value: text }, text)),
        ),
      ),
    around: (content) =>
      h(ThemeProvider, { theme: createTheme({ palette: { mode: dark ? 'dark' : 'light' } }) }, content),
  });

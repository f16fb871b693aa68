/** The form for libraries of React: each gives its parts. */
import { createElement, useState, type ReactElement, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { BANDS, CHOICES, LABELS, type Band, type Home, type Radio } from './form.ts';

type Part<T> = (value: T, set: (value: T) => void, label: string) => ReactElement;

export interface ReactParts {
  tabs(active: Band, set: (band: Band) => void, pane: (band: Band) => ReactNode): ReactElement;
  row(label: string, control: ReactElement): ReactElement;
  toggle: Part<boolean>;
  text: Part<string>;
  choose(options: readonly string[]): Part<string>;
  /** Buttons or radios side by side. */
  pick(options: readonly string[]): Part<string>;
  around?(content: ReactElement, dark: boolean): ReactElement;
}

export function drawReact(root: HTMLElement, values: Home, dark: boolean, parts: ReactParts): void {
  function Form(): ReactElement {
    const [state, setState] = useState(values);
    const [active, setActive] = useState<Band>(BANDS[0]!);
    const rows = (band: Band): ReactNode => {
      const row = <K extends keyof Radio>(key: K, part: Part<Radio[K]>): ReactElement => {
        const set = (value: Radio[K]): void =>
          setState((before) => ({ ...before, [band]: { ...before[band], [key]: value } }));
        return createElement('div', { key }, parts.row(LABELS[key], part(state[band][key], set, LABELS[key])));
      };
      const options = CHOICES[band];
      return [
        row('radio', parts.toggle),
        row('name', parts.text),
        row('channel', parts.choose(options.channel)),
        row('width', parts.choose(options.width)),
        row('security', parts.choose(options.security)),
        row('filter', parts.pick(options.filter)),
        row('hidden', parts.toggle),
      ];
    };
    const content = parts.tabs(active, setActive, rows);
    return parts.around ? parts.around(content, dark) : content;
  }
  createRoot(root).render(createElement(Form));
}

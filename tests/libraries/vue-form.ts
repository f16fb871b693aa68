/** The form for libraries of Vue: each gives its parts. */
import { createApp, defineComponent, reactive, ref, type App, type VNode } from 'vue';
import { BANDS, CHOICES, LABELS, type Band, type Home, type Radio } from './form.ts';

type Part<T> = (value: T, set: (value: T) => void, label: string) => VNode;

export interface VueParts {
  use?(app: App): void;
  tabs(active: Band, set: (band: Band) => void, pane: (band: Band) => VNode[]): VNode;
  row(label: string, control: VNode): VNode;
  toggle: Part<boolean>;
  text: Part<string>;
  choose(options: readonly string[]): Part<string>;
  /** Buttons or radios side by side. */
  pick(options: readonly string[]): Part<string>;
  around?(content: VNode, dark: boolean): VNode;
}

export function drawVue(root: HTMLElement, values: Home, dark: boolean, parts: VueParts): void {
  const state = reactive(values);
  const active = ref<Band>(BANDS[0]!);
  const rows = (band: Band): VNode[] => {
    const radio = state[band];
    const row = <K extends keyof Radio>(key: K, part: Part<Radio[K]>): VNode =>
      parts.row(
        LABELS[key],
        part(
          radio[key],
          (value) => {
            radio[key] = value;
          },
          LABELS[key],
        ),
      );
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
  const form = defineComponent(() => () => {
    const content = parts.tabs(active.value, (band) => (active.value = band), rows);
    return parts.around ? parts.around(content, dark) : content;
  });
  const app = createApp(form);
  parts.use?.(app);
  app.mount(root);
}

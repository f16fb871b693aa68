/** The router form that every library draws: two radios with seven settings each. */

export interface Radio {
  radio: boolean;
  name: string;
  channel: string;
  width: string;
  security: string;
  filter: string;
  hidden: boolean;
}

export type Home = Record<'2.4 GHz' | '5 GHz', Radio>;
export type Band = keyof Home;
export const BANDS: readonly Band[] = ['2.4 GHz', '5 GHz'];

export const home = (): Home => ({
  '2.4 GHz': {
    radio: true,
    name: 'Maple',
    channel: '6',
    width: '20 MHz',
    security: 'WPA2-Personal',
    filter: 'Deny',
    hidden: false,
  },
  '5 GHz': {
    radio: false,
    name: 'Maple-5G',
    channel: '44',
    width: '80 MHz',
    security: 'WPA2-Personal',
    filter: 'Off',
    hidden: true,
  },
});

export const CHOICES: Record<Band, Record<'channel' | 'width' | 'security' | 'filter', readonly string[]>> = {
  '2.4 GHz': {
    channel: ['Auto', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11'],
    width: ['20 MHz', '40 MHz', '20/40 MHz'],
    security: ['None', 'WPA2-Personal', 'WPA3-Personal'],
    filter: ['Off', 'Allow', 'Deny'],
  },
  '5 GHz': {
    channel: ['Auto', '36', '40', '44', '48'],
    width: ['20 MHz', '40 MHz', '80 MHz'],
    security: ['None', 'WPA2-Personal', 'WPA3-Personal'],
    filter: ['Off', 'Allow', 'Deny'],
  },
};

/** Labels as the page shows them, in order. */
export const LABELS: Record<keyof Radio, string> = {
  radio: 'Enable wireless radio',
  name: 'Network name (SSID)',
  channel: 'Channel',
  width: 'Channel width',
  security: 'Security mode',
  filter: 'MAC filter mode',
  hidden: 'Hide SSID',
};

export interface Drawing {
  /** Draws the form of both radios, the first tab in front. */
  (root: HTMLElement, values: Home, dark: boolean): void;
}

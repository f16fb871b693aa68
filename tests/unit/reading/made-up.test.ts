/** Switches of things that nobody has heard of: whatever they are, they are none of the settings that matter here. */
import { describe, expect, it } from 'vitest';
import { control, opts, readingOf, toggle } from './build.ts';

const NAMES = {
  en: [
    'Zorblax',
    'QuietAir',
    'Flux Guard',
    'TurboWave',
    'Green Cast',
    'Fast Lane',
    'Signal Weaver',
    'Air Shield',
    'Pulse',
    'Nimbus',
    'Ray Trace',
    'AX',
    'MLO',
    'TWT',
    'OFDMA',
    'Green AP',
    'CTS',
    'DTIM',
    'Agile Multiband',
    'LDPC',
  ],
  de: [
    'Zorblax',
    'Stillluft',
    'Flussschutz',
    'Turbowelle',
    'Grünfunk',
    'Schnellspur',
    'Wellenweber',
    'Luftschild',
    'Puls',
    'Nebel',
    'Strahlenlauf',
    'AX',
    'MLO',
    'TWT',
    'OFDMA',
    'Sparbetrieb',
    'Lastausgleich',
    'Kanalbonus',
    'RIFS',
    'EHT',
  ],
  fr: [
    'Zorblax',
    'AirCalme',
    'garde de flux',
    'onde turbo',
    'mode vert',
    'voie rapide',
    'tisseur',
    'bouclier',
    'pouls',
    'brume',
    'lancer de rayons',
    'AX',
    'MLO',
    'TWT',
    'OFDMA',
    'équilibrage',
    'préambule',
    'économie',
    'RIFS',
    'EHT',
  ],
  es: [
    'Zorblax',
    'AireQuieto',
    'guardia de flujo',
    'onda turbo',
    'modo verde',
    'vía rápida',
    'tejedor',
    'escudo',
    'pulso',
    'niebla',
    'trazado de rayos',
    'AX',
    'MLO',
    'TWT',
    'OFDMA',
    'equilibrio',
    'preámbulo',
    'ahorro',
    'RIFS',
    'EHT',
  ],
  it: [
    'Zorblax',
    'AriaQuieta',
    'guardia di flusso',
    'onda turbo',
    'modo verde',
    'corsia veloce',
    'tessitore',
    'scudo',
    'polso',
    'nebbia',
    'tracciato di raggi',
    'AX',
    'MLO',
    'TWT',
    'OFDMA',
    'bilanciamento',
    'preambolo',
    'risparmio',
    'RIFS',
    'EHT',
  ],
} as const;

const SWITCH_ON = {
  en: (name: string) => `Enable ${name}`,
  de: (name: string) => `${name} aktivieren`,
  fr: (name: string) => `Activer ${name}`,
  es: (name: string) => `Activar ${name}`,
  it: (name: string) => `Attiva ${name}`,
} as const;

const ALL = (Object.keys(NAMES) as (keyof typeof NAMES)[]).flatMap((language) =>
  NAMES[language].map((name) => SWITCH_ON[language](name)),
);

const AROUND = { headings: ['Wireless Settings 2.4GHz'], marks: 'opt9' };

describe('a hundred made-up features on a Wi-Fi page', () => {
  it('are a hundred', () => expect(ALL).toHaveLength(100));

  it.each(ALL)('%s', (label) => {
    const box = toggle({ texts: [label], checked: false, ...AROUND });
    const choice = control({ texts: [label], options: opts('Disable', 'Enable'), ...AROUND });
    expect(readingOf([box, choice], { headings: ['Wireless Settings 2.4GHz'] }).settings).toEqual([]);
  });

  it.each(['Wi-Fi 6', 'WiFi 7', 'AX mode', '802.11ax'])('nor is a bare %s', (label) => {
    expect(readingOf([toggle({ texts: [label], checked: false, ...AROUND })]).settings).toEqual([]);
  });

  it.each([
    'Enable Wireless',
    'Enable 2.4 GHz radio',
    'WLAN aktivieren',
    'Activer le Wi-Fi',
    'Activar Wi-Fi',
    'Attiva Wi-Fi',
  ])('but %s is the radio', (label) => {
    const { settings } = readingOf([toggle({ texts: [label], checked: false, ...AROUND })]);
    expect(settings).toMatchObject([{ kind: 'radio-enable', value: 'off', band: '2.4' }]);
  });
});

import { describe, expect, it } from 'vitest';
import { parsePageFacts } from '../../../utils/browser/facts-schema.ts';
import { control as build } from '../reading/build.ts';
import type { Control } from '../../../utils/page/control.ts';
import { recognise, type PageFacts } from '../../../utils/reading/recognise.ts';

const control = (more: Partial<Control>): Control =>
  build({
    ref: 0,
    marks: 'wl0_channel',
    texts: ['Channel'],
    headings: ['Wireless 2.4 GHz'],
    options: ['Auto', '1', '6', '11'].map((text) => ({ value: text, text })),
    selected: 2,
    value: '6',
    ...more,
  });

const facts = (more: Partial<PageFacts['page']> = {}): PageFacts => ({
  page: {
    controls: [control({})],
    tables: [
      { ref: 1, headers: ['MAC'], rows: [{ cells: ['x'] }], caption: '', heading: '', hidden: false, marks: '' },
    ],
    links: [{ ref: 2, text: 'DHCP', href: '/dhcp', hidden: false }],
    headings: ['Wireless 2.4 GHz'],
    title: 'Wireless router',
    url: 'http://192.168.1.1/wireless.htm',
    passwords: 0,
    frames: 0,
    actions: [],
    size: 10,
    prose: 0,
    ...more,
  },
  match: null,
  inner: false,
});

describe('facts that a frame sends', () => {
  it('come through as they are, and can be judged', () => {
    const parsed = parsePageFacts(structuredClone(facts()));
    expect(parsed).toEqual(facts());
    const { router, settings } = recognise(parsed!);
    expect(router.detected).toBe(true);
    expect(settings.map(({ kind, band, value, ref }) => [kind, band, value, ref])).toEqual([
      ['channel', '2.4', '6', 0],
    ]);
  });

  it('carry signs of state, parts of the page and what stands ready to be added', () => {
    const full = facts({
      controls: [
        control({ type: 'toggle', state: { aria: true, native: false, twin: true, said: 'ON' }, region: 1 }),
        control({ shown: '11 (2462 MHz)', adding: ['00:11:22:33:44:55'] }),
      ],
      tables: [
        {
          ref: 1,
          headers: [],
          rows: [{ cells: ['x'] }],
          drawn: 'items',
          region: 1,
          adding: [{ cells: ['y'] }],
          caption: '',
          heading: '',
          hidden: false,
          marks: '',
        },
      ],
      regions: [
        { ref: 3, kind: 'page', parent: -1, title: '', hidden: false, marks: '', plain: [] },
        {
          ref: 4,
          kind: 'pane',
          parent: 0,
          title: 'radio0',
          hidden: true,
          marks: 'pane',
          plain: [['Band', '2.4GHz']],
        },
      ],
    });
    expect(parsePageFacts(structuredClone(full))).toEqual(full);
  });

  it('keep their meaning when the message drops what is undefined', () => {
    const sent = JSON.parse(JSON.stringify(facts({ controls: [control({ fact: undefined, within: [1] })] })));
    expect(parsePageFacts(sent)?.page.controls[0]?.within).toEqual([1]);
  });

  it.each([
    ['nothing', null],
    ['another shape', { page: {} }],
    ['a control of no known type', facts({ controls: [control({ type: 'script' as Control['type'] })] })],
    ['an object for a text', facts({ title: { toString: 'x' } as unknown as string })],
    ['a state that is no yes or no', facts({ controls: [control({ state: { drawn: 'x' as unknown as boolean } })] })],
    ['a part of an element for a number', facts({ controls: [control({ ref: 0.5 })] })],
  ])('are refused: %s', (_name, data) => {
    expect(parsePageFacts(data)).toBeNull();
  });

  it('are cut to size: no text keeps the rules busy, no list is endless, nothing else comes along', () => {
    const parsed = parsePageFacts({
      ...facts({
        controls: [control({ texts: Array.from({ length: 500 }, () => 'a'.repeat(9000)) })],
        headings: Array.from({ length: 50_000 }, () => 'Heading'),
      }),
      extra: 'not asked for',
    })!;
    const [first] = parsed.page.controls;
    expect(first!.texts.length).toBeLessThanOrEqual(40);
    expect(first!.texts[0]!.length).toBeLessThanOrEqual(2000);
    expect(parsed.page.headings.length).toBeLessThanOrEqual(20_000);
    expect(parsed).not.toHaveProperty('extra');
  });
});

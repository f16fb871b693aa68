import { describe, expect, it } from 'vitest';
import { control as build } from '../reading/build.ts';
import { parsePageFacts } from '../../../utils/browser/facts-schema.ts';
import { parseHintAction } from '../../../utils/browser/hint-action-schema.ts';
import { isOwnPage } from '../../../utils/browser/own-page.ts';
import { parseReading } from '../../../utils/browser/reading-schema.ts';

const OWN = 'chrome-extension://abcdef/';

describe('who may ask about other tabs', () => {
  it('is a page of the extension itself, and nobody else', () => {
    expect(isOwnPage({ url: `${OWN}popup.html?view=tab` }, OWN)).toBe(true);
    for (const url of [
      'http://192.168.1.1/',
      'http://x/chrome-extension://abcdef/',
      'chrome-extension://other/popup.html',
      '',
    ])
      expect(isOwnPage({ url }, OWN), url).toBe(false);
    expect(isOwnPage({}, OWN)).toBe(false);
    expect(isOwnPage({ url: 'http://192.168.1.1/' }, '')).toBe(false);
  });
});

describe('what a hint may send', () => {
  it('is an id of a length that ids have', () => {
    expect(parseHintAction({ type: 'show', id: 'x'.repeat(500) })).not.toBeNull();
    expect(parseHintAction({ type: 'show', id: 'x'.repeat(501) })).toBeNull();
    expect(parseHintAction({ type: 'dismiss', id: 'x'.repeat(501) })).toBeNull();
  });

  it('is a value no longer than values are', () => {
    expect(parseHintAction({ type: 'edited', id: 'a', value: 'x'.repeat(2000) })).not.toBeNull();
    expect(parseHintAction({ type: 'edited', id: 'a', value: 'x'.repeat(2001) })).toBeNull();
  });

  it('is one of the known actions and nothing else', () => {
    for (const type of [
      'next',
      'previous',
      'close',
      'dismiss-all',
      'dismiss-router',
      'open-troubleshooter',
      'misread',
      'save-pressed',
    ])
      expect(parseHintAction({ type, more: 1 })).toEqual({ type });
    for (const data of [null, 7, {}, { type: 'eraseAll' }, { type: 'edited', id: 'a' }])
      expect(parseHintAction(data)).toBeNull();
  });
});

describe('what a frame may send', () => {
  const control = build({ ref: 0, type: 'area', selected: -1, value: 'v'.repeat(100_000), row: 'r'.repeat(5000) });
  const page = { controls: [control], tables: [], links: [], headings: [], title: 't'.repeat(5000), url: 'u' };
  const facts = {
    page: { ...page, passwords: 0, frames: 0, actions: [], size: 0, prose: 0 },
    match: null,
    inner: false,
  };

  it('is cut to size, values and texts alike', () => {
    const parsed = parsePageFacts(facts)!;
    expect(parsed.page.controls[0]!.value).toHaveLength(60_000);
    expect(parsed.page.controls[0]!.row).toHaveLength(2000);
    expect(parsed.page.title).toHaveLength(2000);
    expect(parsePageFacts({ ...facts, inner: 'yes' })).toBeNull();
  });

  it('has a confidence from 0 to 1, whatever it says', () => {
    const router = {
      detected: true,
      family: null,
      vendor: null,
      confidence: -1.14,
      reasons: [],
      login: false,
      box: 'router',
    };
    const lists = { settings: [], unread: [], links: [], clients: [], networks: [], extras: [] };
    const reading = { url: 'http://r/', router, loaded: true, ...lists, scanMs: 0 };
    expect(parseReading(reading)!.router.confidence).toBe(0);
    expect(parseReading({ ...reading, router: { ...router, confidence: 7 } })!.router.confidence).toBe(1);
  });
});

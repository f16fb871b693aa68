import { describe, expect, it } from 'vitest';
import type { FrameReading, Reading } from '../../../utils/reading/types.ts';
import { withoutDocument, withReading } from '../../../utils/tab/frames.ts';
import { emptyTab, type TabState } from '../../../utils/tab/types.ts';
import { mayDraw } from '../../../utils/tab/visible.ts';

function reading(url = 'http://192.168.1.1/', detected = true): Reading {
  const router = { detected, family: null, vendor: null, confidence: 1, reasons: [], login: false };
  const lists = { settings: [], unread: [], links: [], clients: [], networks: [], extras: [] };
  return { url, router: { ...router, box: 'router' }, loaded: true, ...lists, scanMs: 1 };
}
const message = (doc: string, url?: string): FrameReading => ({
  doc,
  framePath: [],
  touched: [],
  reading: reading(url),
});

describe('readings of a tab', () => {
  it('joins frames, and keeps when a document was first read', () => {
    let tab = withReading(emptyTab(), 0, message('top'), 100);
    tab = withReading(tab, 7, message('inner'), 200);
    tab = withReading(tab, 7, message('inner'), 900);
    expect(Object.keys(tab.frames)).toEqual(['0', '7']);
    expect(tab.frames['7']?.firstReadAt).toBe(200);
  });

  it('forgets all frames when the top document is a new one, but not that the user wanted quiet', () => {
    let tab: TabState = { ...emptyTab(), quiet: true, dismissed: ['a'] };
    tab = withReading(tab, 0, message('first'), 1);
    tab = withReading(tab, 7, message('inner'), 2);
    tab = withReading(tab, 0, message('second'), 3);
    expect(Object.keys(tab.frames)).toEqual(['0']);
    expect(tab.quiet).toBe(true);
    expect(tab.dismissed).toEqual([]);
  });

  it('a click asked for one site: neither way of leaving it takes the click along to the next', () => {
    const asked: TabState = { ...emptyTab(), asked: true };
    const first = withReading(asked, 0, message('a', 'https://demo.example.com/'), 1);
    const next = message('b', 'https://other.example.com/');
    expect(withReading(first, 0, next, 2).asked).toBe(false);
    // Mostly the old document says good-bye before the new one is read.
    expect(withReading(withoutDocument(first, 'a'), 0, next, 2).asked).toBe(false);
    const again = message('c', 'https://demo.example.com/wireless');
    expect(withReading(withoutDocument(first, 'a'), 0, again, 2).asked).toBe(true);
  });

  it('forgets a document that left, and only that one', () => {
    let tab = withReading(emptyTab(), 0, message('top'), 1);
    tab = withReading(tab, 7, message('new'), 2);
    expect(withoutDocument(tab, 'old')).toBe(tab);
    expect(Object.keys(withoutDocument(tab, 'new').frames)).toEqual(['0']);
  });
});

describe('mayDraw', () => {
  it('draws on a router page at home', () => expect(mayDraw(emptyTab(), reading(), [])).toBe(true));
  it('with hints switched off, draws only what was asked for', () => {
    expect(mayDraw(emptyTab(), reading(), [], false)).toBe(false);
    expect(mayDraw({ ...emptyTab(), asked: true }, reading(), [], false)).toBe(true);
  });
  it('draws nothing where no router is', () => {
    expect(mayDraw(emptyTab(), reading('http://192.168.1.1/', false), [])).toBe(false);
    expect(mayDraw(emptyTab(), null, [])).toBe(false);
  });
  it('draws on a public address only after the user asked', () => {
    const demo = reading('https://demo.example.com/');
    expect(mayDraw(emptyTab(), demo, [])).toBe(false);
    expect(mayDraw({ ...emptyTab(), asked: true }, demo, [])).toBe(true);
  });
  it('respects "not on this router", port included', () => {
    expect(mayDraw(emptyTab(), reading('http://192.168.1.1:8080/x'), ['192.168.1.1'])).toBe(true);
    expect(mayDraw(emptyTab(), reading('http://192.168.1.1:8080/x'), ['192.168.1.1:8080'])).toBe(false);
  });
});

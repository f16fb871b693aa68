import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('#i18n', () => ({ i18n: { t: (id: string) => `browser: ${id}` } }));
const { t } = await import('../../../utils/browser/i18n.ts');
const { readLanguage } = await import('../../../utils/browser/language.ts');

const texts = {
  hint_word_language: 'de',
  ui_back: 'Zurück',
  ui_page_band: '{band} GHz',
  hint_saved: 'Gespeichert: {from} → {to}, {other}',
};

describe('the language that was chosen', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is the browser’s as long as nothing was chosen', async () => {
    await readLanguage();
    expect(t({ id: 'ui.back' })).toBe('browser: ui.back');
  });

  it('comes before the browser’s, and a text it does not have is the browser’s', async () => {
    await fakeBrowser.storage.local.set({
      preferences: { hints: true, language: 'de' },
      words: { language: 'de', version: '1', texts },
    });
    await readLanguage();
    expect(t({ id: 'ui.back' })).toBe('Zurück');
    expect(t({ id: 'ui.print' })).toBe('browser: ui.print');
    expect(t({ id: 'hint.saved', values: { from: '$1 {to}', to: 6 } })).toBe('Gespeichert: $1 {to} → 6, {other}');
    expect(t({ id: 'ui.page.band', values: { band: 2.4 } })).toBe('2,4\u00A0GHz');
    expect(t({ id: 'ui.page.band', values: { band: '2.4' } })).toBe('2.4\u00A0GHz');
  });

  it('is the browser’s again when the stored texts are those of another language', async () => {
    await fakeBrowser.storage.local.set({
      preferences: { hints: true, language: 'fr' },
      words: { language: 'de', version: '1', texts },
    });
    await readLanguage();
    expect(t({ id: 'ui.back' })).toBe('browser: ui.back');
  });
});

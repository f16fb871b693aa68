import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../../utils/common/headline.ts';
import { localeCodes, textsOf } from '../../../tooling/locales/texts-of.ts';

describe('a headline', () => {
  it('is the first sentence, without its full stop', () => {
    expect(headlineOf('Nothing wrong on this page. Not looked at yet: 2.4 GHz on or off')).toEqual({
      head: 'Nothing wrong on this page',
      rest: 'Not looked at yet: 2.4 GHz on or off',
    });
    expect(headlineOf('このページに問題はありません。まだ見ていません: 一')).toEqual({
      head: 'このページに問題はありません',
      rest: 'まだ見ていません: 一',
    });
  });

  it('is the whole of one sentence, whatever stands after a colon', () => {
    for (const one of ['Konnte nicht lesen: WLAN-Kanal', 'Channel 2.4 GHz', 'Done.'])
      expect(headlineOf(one)).toEqual({ head: one, rest: '' });
  });

  it.each(localeCodes())('leaves what was not looked at to the second line: %s', (code) => {
    const texts = textsOf(code);
    for (const id of ['page_clear', 'page_empty']) {
      const { head, rest } = headlineOf(texts.get(`verdict.${id}`)!);
      expect(head).toBe(texts.get(`verdict.${id}_all_seen`)!.replace(/[.。]$/, ''));
      expect(rest).toContain('{topics}');
    }
  });
});

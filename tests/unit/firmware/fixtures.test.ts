import { describe, expect, it } from 'vitest';
import { fixtures, judged, pagesOf } from '../../../tooling/firmware/fixture.ts';
import { maskFacts } from '../../../utils/report/mask.ts';

describe('pages as facts, judged without a browser', () => {
  const all = fixtures();

  it.each(all)('$name', ({ facts, expected }) => {
    expect(judged(facts)).toEqual(expected);
  });

  it.each(all)('$name holds nothing that masking would still change', ({ facts }) => {
    expect(maskFacts(facts)).toEqual(facts);
  });
});

describe('a file that is no report', () => {
  it.each([
    ['{', /damaged: it is no JSON/],
    ['[]', /damaged, or no report/],
    ['null', /damaged, or no report/],
    ['{"form":"other","pages":[]}', /report of something else/],
    ['{"form":"redlight-report","pages":[]}', /holds no page/],
    ['{"form":"redlight-report","pages":[{"page":{}}]}', /damaged, or no report of Redlight/],
  ])('%s is refused in one line', (text, message) => {
    expect(() => pagesOf(text, 'report.json')).toThrow(message);
  });
});

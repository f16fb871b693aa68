/** Secrets planted in every place of every page case: none leaves the frame but where a person's own list of devices does. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPageLab, type PageLab } from '../../tooling/pages/page-lab.ts';
import { plantAndRead } from '../../tooling/pages/sentinels.ts';
import { CASES } from './cases/index.ts';

let lab: PageLab;
beforeAll(async () => {
  lab = await openPageLab();
});
afterAll(() => lab.close());

it.each(CASES)(
  'nothing planted comes out of: $name',
  async ({ title = 'Router', body, url = 'http://192.168.1.1/' }) => {
    const html = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
    const { planted, leaks } = await plantAndRead(lab, { html, url });
    expect(planted).toBeGreaterThan(0);
    expect(leaks).toEqual([]);
  },
);

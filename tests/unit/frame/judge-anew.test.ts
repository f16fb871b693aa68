import { describe, expect, it, vi } from 'vitest';
import { judgeAnew } from '../../../utils/frame/judge-anew.ts';
import type { PageFacts } from '../../../utils/reading/recognise.ts';
import type { Judged } from '../../../utils/reading/types.ts';

const facts = (title: string): PageFacts => ({ page: { title }, match: null, inner: false }) as unknown as PageFacts;
const judged = (url: string, detected = true): Judged => ({ url, router: { detected } }) as unknown as Judged;

describe('judging anew', () => {
  it('does not ask a second time for the same description', async () => {
    const ask = vi.fn<(seen: PageFacts) => Promise<Judged>>(async (seen) => judged(seen.page.title));
    const judge = judgeAnew(ask);
    const first = await judge(facts('a'));
    expect(await judge(facts('a'))).toBe(first);
    expect(ask).toHaveBeenCalledTimes(1);
    expect((await judge(facts('b'))).url).toBe('b');
    expect((await judge(facts('a'))).url).toBe('a');
    expect(ask).toHaveBeenCalledTimes(3);
  });

  it('asks again of what was no router', async () => {
    const ask = vi.fn<(seen: PageFacts) => Promise<Judged | null>>();
    ask.mockResolvedValueOnce(judged('a', false)).mockResolvedValueOnce(judged('a'));
    const judge = judgeAnew(ask);
    expect((await judge(facts('a'))).router.detected).toBe(false);
    expect((await judge(facts('a'))).router.detected).toBe(true);
  });

  it('asks again after a refusal, which is no judgement', async () => {
    const ask = vi.fn<(seen: PageFacts) => Promise<Judged | null>>();
    ask.mockResolvedValueOnce(null).mockResolvedValueOnce(judged('a'));
    const judge = judgeAnew(ask);
    await expect(judge(facts('a'))).rejects.toThrow('refused');
    expect((await judge(facts('a'))).url).toBe('a');
  });

  it('gives up when no answer comes, and listens to the next one', async () => {
    const ask = vi.fn<(seen: PageFacts) => Promise<Judged | null>>();
    ask.mockReturnValueOnce(new Promise(() => undefined)).mockResolvedValueOnce(judged('a'));
    const judge = judgeAnew(ask, 20);
    await expect(judge(facts('a'))).rejects.toThrow('no answer after 20 ms');
    expect((await judge(facts('a'))).url).toBe('a');
  });
});

import { describe, expect, it } from 'vitest';
import { withMakes } from '../../../utils/reading/makes.ts';
import type { StateSigns } from '../../../utils/page/control.ts';
import { toggle } from './build.ts';

const one = (marks: string, state: StateSigns, checked: boolean | null = null) => toggle({ marks, state, checked });
const drawnOf = (...controls: ReturnType<typeof one>[]) => withMakes(controls).map(({ state }) => state?.drawn);

describe('a switch that lacks the class for on', () => {
  it('is off where its library is known to leave it out', () => {
    expect(drawnOf(one('ant-switch', {}))).toEqual([false]);
    expect(drawnOf(one('van-switch van-switch--node', {}))).toEqual([false]);
    expect(drawnOf(one('my-ant-switch', {}), one('q-toggle', {}), one('wifi', {}))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is off where another of its make has it', () => {
    expect(drawnOf(one('box', {}), one('box', { drawn: true }, true))).toEqual([false, true]);
    expect(drawnOf(one('box', {}), one('tick', { drawn: true }, true))).toEqual([undefined, true]);
    expect(drawnOf(one('box-check', {}), one('box-check theme', { drawn: true }, true))).toEqual([false, true]);
    expect(drawnOf(one('', {}), one('', { drawn: true }, true))).toEqual([undefined, true]);
  });

  it('is not known where one of its make says that it is off, or where more than the class speaks', () => {
    const on = one('box', { drawn: true }, true);
    expect(drawnOf(one('box', {}), on, one('box', { drawn: false }, false))[0]).toBeUndefined();
    expect(drawnOf(one('box', {}), one('box', { drawn: true, aria: true }, true))[0]).toBeUndefined();
    expect(drawnOf(one('box', {}), one('box', { drawn: true, native: true }, true))[0]).toBeUndefined();
  });

  it('keeps the state that it shows', () => {
    expect(drawnOf(one('ant-switch', { drawn: true, aria: true }, true))).toEqual([true]);
    expect(drawnOf(one('ant-switch', { aria: true }, true))).toEqual([undefined]);
    expect(drawnOf(one('ant-switch', { said: 'ON' }))).toEqual([undefined]);
  });
});

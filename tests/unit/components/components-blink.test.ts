import { describe, expect, it } from 'vitest';
import { keyframes, phasesOf, pieces, STRIP_MS } from '../../../components/ui/blink.ts';
import { LIGHT_IDS, LIGHTS, type Lamp } from '../../../utils/camera/lights.ts';

const flashes = (light: string, colour: string) =>
  pieces(phasesOf(light)[0] ?? []).filter((piece) => piece.colour === colour);

describe('the drawn light', () => {
  it('shows every colour of its pattern and no other', () => {
    for (const id of LIGHT_IDS) {
      const wanted = new Set((LIGHTS[id].lamps as readonly Lamp[]).map(({ colour }) => colour));
      const drawn = new Set(phasesOf(id).flatMap((list) => list.flatMap(({ colour }) => colour ?? [])));
      expect({ id, drawn }).toEqual({ id, drawn: wanted });
    }
  });

  it('shines dimly where the light does', () => {
    const opacities = (light: string) =>
      phasesOf(light).flatMap((phases) => (keyframes(phases)?.frames ?? []).map(({ opacity }) => Number(opacity)));
    for (const id of LIGHT_IDS) {
      const lamps = LIGHTS[id].lamps as readonly Lamp[];
      const moving = phasesOf(id).some((phases) => keyframes(phases));
      if (!moving || !lamps.every(({ dim }) => dim)) continue;
      expect(Math.max(...opacities(id)), id).toBeLessThan(0.5);
    }
    expect(Math.max(...opacities('red-flashing'))).toBe(1);
    const dim = [
      { colour: 'red', ms: 1, dim: true },
      { colour: null, ms: 1, dim: false },
    ] as never;
    expect(keyframes(dim)!.frames[0]!.opacity).toBe(0.35);
  });

  it('has one lamp a colour where both shine together, and one lamp where they follow each other', () => {
    expect(phasesOf('module-offline')).toHaveLength(2);
    expect(phasesOf('red-after-blue')).toHaveLength(1);
    expect(phasesOf('none')).toEqual([]);
    expect(phasesOf('no such light')).toEqual([]);
  });

  it('flashes once every three seconds for a camera that looks for Wi-Fi', () => {
    expect(flashes('red-flashing', 'red').map(({ from }) => Math.round(from * STRIP_MS))).toEqual([0, 3000]);
  });

  it('shows blue first and then five red flashes for low batteries', () => {
    const [list] = phasesOf('red-after-blue');
    const drawn = pieces(list ?? []);
    expect(drawn[0]?.colour).toBe('blue');
    expect(drawn.slice(1).map(({ colour }) => colour)).toEqual(['red', 'red', 'red', 'red', 'red']);
  });

  it('is one long piece when it is steady, and does not move', () => {
    expect(flashes('red-solid', 'red')).toMatchObject([{ from: 0, to: 1 }]);
    expect(keyframes(phasesOf('red-solid')[0] ?? [])).toBeNull();
  });

  it('moves in hard steps through the true times, and ends where it began', () => {
    const moving = keyframes(phasesOf('red-flashing')[0] ?? []);
    expect(moving?.duration).toBe(3000);
    const offsets = moving?.frames.map(({ offset }) => Math.round(Number(offset) * 3000));
    expect(offsets).toEqual([0, 250, 3000]);
    expect(moving?.frames.map(({ opacity }) => opacity)).toEqual([1, 0, 1]);
    expect(moving?.frames.every(({ easing }) => easing === 'steps(1, end)')).toBe(true);
  });

  it('never flashes faster than three times a second', () => {
    for (const id of LIGHT_IDS) {
      for (const list of phasesOf(id)) {
        const starts = pieces(list).map(({ from }) => from * STRIP_MS);
        for (const start of starts) {
          const within = starts.filter((other) => other >= start && other < start + 1000 - 1);
          expect({ id, within: within.length }).toSatisfy((found: { within: number }) => found.within <= 3);
        }
      }
    }
  });
});

/** From a light pattern to what is drawn: phases in true time, for the animation and for the strip. Pure. */
import { LIGHTS, type Lamp, type LampColour, type LightId } from '../../utils/camera/lights.ts';

export interface Phase {
  colour: LampColour | null;
  /** Milliseconds. */
  ms: number;
  dim: boolean;
}

/** Dark time after a pattern that plays once, before the drawing shows it again. */
const PAUSE = 2500;
/** How long the last lamp of a sequence is shown when it would go on for ever. */
const GOES_ON = 6000;
/** What the strip shows. */
export const STRIP_MS = 6000;

function once(lamp: Lamp): Phase[] {
  return lamp.rhythm
    .map((ms, index) => ({ colour: index % 2 === 0 ? lamp.colour : null, ms, dim: lamp.dim === true }))
    .filter(({ ms }) => ms > 0);
}

const length = (phases: readonly Phase[]) => phases.reduce((sum, { ms }) => sum + ms, 0);

function repeated(lamp: Lamp, ms: number): Phase[] {
  const round = once(lamp);
  return Array.from({ length: Math.max(1, Math.round(ms / length(round))) }, () => round).flat();
}

function sequence(lamps: readonly Lamp[]): Phase[] {
  const last = lamps.at(-1);
  if (!last) return [];
  if (lamps.length === 1 && !last.once) return once(last);
  const phases = lamps.flatMap((lamp) => (lamp.once ? once(lamp) : repeated(lamp, GOES_ON)));
  return last.once ? [...phases, { colour: null, ms: PAUSE, dim: false }] : phases;
}

/**
 * @param light id of a pattern; an unknown id is a dark light
 * @returns one repeating list of phases for each drawn light (a Sync Module has two side by side)
 */
export function phasesOf(light: string): Phase[][] {
  if (!(light in LIGHTS)) return [];
  const { lamps, together }: { lamps: readonly Lamp[]; together: boolean } = LIGHTS[light as LightId];
  return together ? lamps.map((lamp) => sequence([lamp])) : [sequence(lamps)].filter((list) => list.length > 0);
}

/** Frames for `element.animate`: hard steps between lit and dark; null when nothing changes. */
export function keyframes(phases: readonly Phase[]): { frames: Keyframe[]; duration: number } | null {
  if (phases.length < 2) return null;
  const duration = length(phases);
  let at = 0;
  const frames = phases.map(({ colour, ms, dim }) => {
    const frame: Keyframe = {
      offset: at / duration,
      opacity: colour ? (dim ? 0.35 : 1) : 0,
      // Dark keeps the colour: nothing must flash through another one.
      ...(colour ? { color: `var(--led-${colour})` } : {}),
      easing: 'steps(1, end)',
    };
    at += ms;
    return frame;
  });
  return { frames: [...frames, { ...frames[0], offset: 1 }], duration };
}

export interface Piece {
  colour: LampColour;
  /** Share of the strip, 0…1. */
  from: number;
  to: number;
  dim: boolean;
}

/** The lit pieces of the first seconds, for the strip that tells the rhythm without motion. */
export function pieces(phases: readonly Phase[], window = STRIP_MS): Piece[] {
  if (length(phases) === 0) return [];
  const found: Piece[] = [];
  let at = 0;
  for (let index = 0; at < window; index += 1) {
    const phase = phases[index % phases.length]!;
    const to = Math.min(window, at + phase.ms);
    const before = found.at(-1);
    // A steady light is one long piece.
    if (phase.colour && before && before.colour === phase.colour && before.to === at / window) before.to = to / window;
    else if (phase.colour) found.push({ colour: phase.colour, from: at / window, to: to / window, dim: phase.dim });
    at += phase.ms;
  }
  return found;
}

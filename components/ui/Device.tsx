import type { Family } from '../../utils/camera/models.ts';
import { Lamp } from './Light.tsx';
import { phasesOf } from './blink.ts';

const body = { fill: 'var(--body)', stroke: 'var(--body-edge)', 'stroke-width': 1.5 };

function Lens({ x, y, r }: { x: number; y: number; r: number }) {
  return (
    <g>
      <circle cx={x} cy={y} r={r} fill="var(--lens)" stroke="var(--glass)" stroke-width="2" />
      <path
        d={`M${x - r * 0.55} ${y}a${r * 0.55} ${r * 0.55} 0 0 1 ${r * 0.5}-${r * 0.54}`}
        fill="none"
        stroke="var(--glass)"
        stroke-width="2"
        stroke-linecap="round"
      />
    </g>
  );
}

const SHAPES: Record<Family, { lamps: [number, number][]; shape: () => preact.JSX.Element }> = {
  battery: {
    lamps: [
      [62, 16],
      [70, 16],
    ],
    shape: () => (
      <>
        <rect x="18" y="4" width="60" height="56" rx="14" {...body} />
        <Lens x={46} y={33} r={16} />
      </>
    ),
  },
  mini: {
    lamps: [
      [57, 14],
      [64, 19],
    ],
    shape: () => (
      <>
        <path d="M48 44v10" stroke="var(--body-edge)" stroke-width="6" />
        <rect x="30" y="53" width="36" height="7" rx="3.5" {...body} />
        <rect x="26" y="4" width="44" height="43" rx="13" {...body} />
        <Lens x={46} y={27} r={12} />
      </>
    ),
  },
  doorbell: {
    lamps: [
      [48, 46],
      [56, 46],
    ],
    shape: () => (
      <>
        <rect x="32" y="2" width="32" height="60" rx="9" {...body} />
        <Lens x={48} y={17} r={8.5} />
        <circle cx="48" cy="46" r="10" fill="none" stroke="var(--glass)" stroke-width="2" />
      </>
    ),
  },
  floodlight: {
    lamps: [
      [56, 36],
      [63, 36],
    ],
    shape: () => (
      <>
        <path d="M48 6v16M30 14h36" stroke="var(--body-edge)" stroke-width="4" stroke-linecap="round" />
        <rect x="6" y="6" width="30" height="18" rx="6" {...body} />
        <rect x="10" y="10" width="22" height="10" rx="3" fill="var(--glass)" />
        <rect x="60" y="6" width="30" height="18" rx="6" {...body} />
        <rect x="64" y="10" width="22" height="10" rx="3" fill="var(--glass)" />
        <rect x="32" y="27" width="34" height="34" rx="10" {...body} />
        <Lens x={46} y={46} r={9} />
      </>
    ),
  },
  module: {
    lamps: [
      [36, 40],
      [60, 40],
    ],
    shape: () => (
      <>
        <path d="M48 60v-6" stroke="var(--body-edge)" stroke-width="4" />
        <rect x="14" y="12" width="68" height="42" rx="10" {...body} />
        <path d="M14 28h68" stroke="var(--body-edge)" stroke-width="1.5" opacity="0.6" />
      </>
    ),
  },
};

/** A device drawn by us, with its lights as they blink. Says nothing by itself: the text beside it does. */
export function Device({ family, light }: { family: Family; light?: string | undefined }) {
  const { lamps, shape: Shape } = SHAPES[family];
  const phases = light ? phasesOf(light) : [];
  // A module always shows both lamps, lit or not; other devices show a second one only when two colours meet.
  const count = family === 'module' ? 2 : Math.max(1, phases.length);
  return (
    <svg class="device" viewBox="0 0 96 64" aria-hidden="true">
      <Shape />
      {lamps.slice(0, count).map(([x, y], index) => (
        <Lamp key={`${light}${index}`} x={x} y={y} r={family === 'module' ? 5 : 4} phases={phases[index]} />
      ))}
    </svg>
  );
}

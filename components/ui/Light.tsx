import { useEffect, useRef } from 'preact/hooks';
import { keyframes, phasesOf, pieces, type Phase } from './blink.ts';

const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** One lamp inside an SVG, blinking in the true rhythm; without motion it stays lit in its first colour. */
export function Lamp({ x, y, r = 4, phases }: { x: number; y: number; r?: number; phases?: Phase[] }) {
  const lit = useRef<SVGGElement>(null);
  const first = phases?.find(({ colour }) => colour);
  useEffect(() => {
    const moving = phases && !still() ? keyframes(phases) : null;
    if (!moving || !lit.current) return;
    const animation = lit.current.animate(moving.frames, { duration: moving.duration, iterations: Infinity });
    return () => animation.cancel();
  }, [phases]);
  const opacity = first ? (first.dim ? 0.35 : 1) : 0;
  return (
    <g>
      <circle cx={x} cy={y} r={r} fill="#1a1614" stroke="#8a8176" stroke-width={r / 6} />
      <g ref={lit} style={{ color: first ? `var(--led-${first.colour})` : 'transparent', opacity }}>
        <circle cx={x} cy={y} r={r * 2.1} fill="currentColor" opacity="0.3" />
        <circle cx={x} cy={y} r={r} fill="currentColor" />
        <circle cx={x - r * 0.3} cy={y - r * 0.3} r={r * 0.3} fill="#fff" opacity="0.7" />
      </g>
    </g>
  );
}

/** A close-up of the light on a piece of the device's body. */
export function CloseUp({ light }: { light: string }) {
  const all = phasesOf(light);
  return (
    <svg class="close-up" viewBox="0 0 44 44" aria-hidden="true">
      <rect x="1" y="1" width="42" height="42" rx="10" fill="var(--body)" stroke="var(--body-edge)" />
      {all.length > 1 ? (
        all.map((phases, index) => <Lamp key={index} x={13 + index * 18} y={22} r={5.5} phases={phases} />)
      ) : (
        <Lamp x={22} y={22} r={7.5} phases={all[0]} />
      )}
    </svg>
  );
}

/** The rhythm over six seconds: long and short pieces for lit, a thin line for dark. Says the same without motion. */
export function Strip({ light }: { light: string }) {
  const all = phasesOf(light);
  const rows = all.length === 0 ? [[]] : all;
  const height = rows.length * 10 + 2;
  return (
    <svg class="strip" viewBox={`0 0 112 ${height}`} style={{ height: `${height}px` }} aria-hidden="true">
      {rows.map((phases, row) => (
        <g key={row}>
          <line x1="1" x2="111" y1={row * 10 + 6} y2={row * 10 + 6} stroke="var(--edge)" stroke-dasharray="3 3" />
          {pieces(phases).map(({ colour, from, to, dim }) => (
            <rect
              key={from}
              x={1 + from * 110}
              y={row * 10 + 2}
              width={Math.max(8, (to - from) * 110 - 1)}
              height="8"
              rx="4"
              fill={`var(--led-${colour})`}
              opacity={dim ? 0.5 : 1}
            />
          ))}
        </g>
      ))}
    </svg>
  );
}

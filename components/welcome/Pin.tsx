import { isFirefox } from '../../utils/browser/view-kind.ts';
import { u } from '../ui/primitives.tsx';

const line = { fill: 'none', stroke: 'currentColor', 'stroke-width': 1.6, 'stroke-linecap': 'round' } as const;
const PUZZLE = 'M3 6h3a2 2 0 1 1 4 0h3v3a2 2 0 1 1 0 4v3H3v-3a2 2 0 1 0 0-4z';

function Puzzle({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path d={PUZZLE} {...line} />
    </g>
  );
}

/** Our own button: a camera and its light. */
function Own({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect width="18" height="16" rx="5" fill="var(--body)" stroke="var(--body-edge)" />
      <circle cx="7" cy="9" r="4" fill="var(--lens)" stroke="var(--glass)" />
      <circle cx="14" cy="4.5" r="2" fill="var(--led-red)" />
    </g>
  );
}

/** A toolbar as this browser has it, with the two places to click numbered. */
function Toolbar({ firefox }: { firefox: boolean }) {
  return (
    <svg class="toolbar" viewBox="0 0 320 128" role="img" aria-label={u('welcome.pin_picture')}>
      <rect x="1" y="1" width="318" height="126" rx="12" fill="var(--tile)" stroke="var(--line)" />
      <rect x="12" y="10" width="186" height="24" rx={firefox ? 6 : 12} fill="var(--paper)" stroke="var(--line)" />
      <Puzzle x={238} y={13} />
      <path d="M292 16h14M292 22h14M292 28h14" {...line} />
      <Number x={268} y={22} n={1} />
      <rect x="96" y="46" width="212" height="72" rx="8" fill="var(--paper)" stroke="var(--line)" />
      <rect x="108" y="58" width="80" height="6" rx="3" fill="var(--line)" />
      <rect x="102" y="74" width="200" height="34" rx="6" fill="var(--accent-soft)" />
      <Own x={112} y={83} />
      <text x="138" y="96" font-size="13" fill="var(--ink)">
        Redlight
      </text>
      {firefox ? (
        <g transform="translate(248 91)">
          <circle r="4" {...line} />
          <path d="M0-8v3M0 5v3M-8 0h3M5 0h3M-6-6l2 2M4 4l2 2M-6 6l2-2M4-4l2-2" {...line} />
        </g>
      ) : (
        <path d="M244 82h10M246 82v7l-3 4h12l-3-4v-7M249 93v7" {...line} stroke-linejoin="round" />
      )}
      <Number x={280} y={91} n={2} />
    </svg>
  );
}

function Number({ x, y, n }: { x: number; y: number; n: number }) {
  return (
    <g>
      <circle cx={x} cy={y} r="10" fill="var(--accent)" />
      <text x={x} y={y + 4.5} font-size="13" font-weight="650" text-anchor="middle" fill="var(--on-accent)">
        {n}
      </text>
    </g>
  );
}

/** How to keep the button in sight: browsers hide it at first. */
export function Pin() {
  const phone = navigator.userAgent.includes('Android');
  const firefox = isFirefox();
  return (
    <section class="card" aria-labelledby="pin">
      <h2 id="pin">{u('welcome.pin')}</h2>
      {phone ? (
        <p>{u('welcome.pin_phone')}</p>
      ) : (
        <div class="row pin">
          <Toolbar firefox={firefox} />
          <p class="grow">{u(firefox ? 'welcome.pin_firefox' : 'welcome.pin_chrome')}</p>
        </div>
      )}
    </section>
  );
}

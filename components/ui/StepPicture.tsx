import type { Family } from '../../utils/camera/models.ts';
import type { Picture } from '../../utils/guides/pictures.ts';
import { Device } from './Device.tsx';

const line = {
  fill: 'none',
  stroke: 'var(--ink)',
  'stroke-width': 3,
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const;
const fill = { fill: 'var(--tile)', stroke: 'var(--ink)', 'stroke-width': 3, 'stroke-linejoin': 'round' } as const;
const accent = { ...line, stroke: 'var(--accent)' } as const;

/** Two cells side by side, one the other way round. */
const Battery = () => (
  <>
    <rect x="14" y="10" width="62" height="18" rx="4" {...fill} />
    <path d="M76 15h6v8h-6M64 15v8M60 19h8" {...line} />
    <rect x="20" y="36" width="62" height="18" rx="4" {...fill} />
    <path d="M20 41h-6v8h6M70 45h8" {...line} />
  </>
);
const Opening = () => (
  <>
    <rect x="20" y="6" width="52" height="52" rx="12" {...fill} />
    <circle cx="46" cy="32" r="8" {...fill} />
    <path d="M42 36l8-8" {...line} />
    <path d="M62 22a19 19 0 1 0 3 14M66 14l-2 10-10-2" {...accent} />
  </>
);
const Plug = () => (
  <>
    <rect x="58" y="10" width="32" height="44" rx="8" {...fill} />
    <path d="M70 26v3M70 36v3" {...line} />
    <path d="M22 22h14a10 10 0 0 1 0 20H22zM46 27h8M46 37h8" {...fill} />
    <path d="M22 32H4" {...line} />
  </>
);
const Breaker = () => (
  <>
    <rect x="24" y="4" width="48" height="56" rx="6" {...fill} />
    <rect x="38" y="16" width="20" height="32" rx="3" {...line} />
    <rect x="42" y="34" width="12" height="10" rx="2" fill="var(--accent)" />
    <path d="M48 20v6" {...line} />
  </>
);
const Clock = () => (
  <>
    <circle cx="48" cy="32" r="26" {...fill} />
    <path d="M48 16v16l11 7" {...accent} />
  </>
);
const Router = () => (
  <>
    <path d="M26 34V10M70 34V10" {...line} />
    <rect x="12" y="34" width="72" height="22" rx="7" {...fill} />
    <path d="M24 45h2M34 45h2M44 45h2" {...line} />
    <path d="M38 24a14 14 0 0 1 20 0M43 29a7 7 0 0 1 10 0" {...accent} />
  </>
);
const Distance = () => (
  <>
    <rect x="4" y="40" width="26" height="14" rx="4" {...fill} />
    <path d="M12 40V26" {...line} />
    <path d="M40 8v48M52 8v48M40 24h12M40 40h12" {...line} />
    <rect x="64" y="32" width="26" height="24" rx="7" {...fill} />
    <circle cx="77" cy="44" r="6" {...line} />
    <path d="M20 22a12 12 0 0 1 12 10" {...accent} />
  </>
);
const Phone = () => (
  <>
    <rect x="30" y="3" width="36" height="58" rx="7" {...fill} />
    <path d="M44 54h8" {...line} />
    <rect x="36" y="14" width="24" height="18" rx="3" {...accent} />
    <path d="M45 19v8l7-4z" fill="var(--accent)" />
  </>
);

const DRAWN = {
  battery: Battery,
  opening: Opening,
  plug: Plug,
  breaker: Breaker,
  clock: Clock,
  router: Router,
  distance: Distance,
  phone: Phone,
};

/** What a step is about, as a drawing. Says nothing by itself: the step's words do. */
export function StepPicture(props: { picture: Picture; family: Family; light?: string | undefined }) {
  const { picture, family, light } = props;
  if (picture === 'device') return <Device family={family} light={light} />;
  if (picture === 'module') return <Device family="module" light={family === 'module' ? light : 'module-online'} />;
  const Drawing = DRAWN[picture];
  return (
    <svg class="device" viewBox="0 0 96 64" aria-hidden="true">
      <Drawing />
    </svg>
  );
}

/** Small line drawings for the taps of the story: what an answer means, for those who look before they read. */
const PATHS = {
  setup: 'M12 4v16M4 12h16',
  plug: 'M9 3v5M15 3v5M6 8h12v3a6 6 0 0 1-12 0zM12 17v4',
  battery: 'M3 8h15v8H3zM21 11v2M8 10v4M6 12h4',
  alone: 'M12 4v9M12 17.5v.5',
  router: 'M4 14h16v6H4zM8 14V6M16 14V6M7 17h1',
  nothing: 'M5 12h14',
  key: 'M8 12a3.5 3.5 0 1 0 0 .1M11.5 12H21M18 12v3M15 12v2',
  sliders: 'M4 8h9M17 8h3M15 6v4M4 16h3M11 16h9M9 14v4',
  bolt: 'M13 3 6 13h5l-1 8 8-11h-5z',
  move: 'M4 12h16M16 8l4 4-4 4M8 8l-4 4 4 4',
  update: 'M12 4v11M7 10l5 5 5-5M5 20h14',
  shield: 'M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6z',
  one: 'M7 7h10v10H7zM12 12v.1',
  some: 'M3 6h7v7H3zM14 6h7v7h-7zM8 16h8',
  all: 'M3 4h7v7H3zM14 4h7v7h-7zM3 14h7v7H3zM14 14h7v7h-7z',
  globe: 'M12 3a9 9 0 1 0 .1 0M3 12h18M12 3c-5 6-5 12 0 18M12 3c5 6 5 12 0 18',
  slow: 'M12 21a9 9 0 1 1 .1 0M12 7v5l-4 3',
  out: 'M12 3a9 9 0 1 0 .1 0M6 6l12 12',
  play: 'M8 5v14l11-7z',
  pause: 'M8 6v12M16 6v12',
  cross: 'M6 6l12 12M18 6 6 18',
  speech: 'M4 5h16v11H11l-4 4v-4H4z',
  again: 'M19 12a7 7 0 1 1-2-5M19 3v5h-5',
} as const;

export type IconId = keyof typeof PATHS;

/** Decoration beside words: says nothing by itself. */
export function Icon({ id }: { id: IconId }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path
        d={PATHS[id]}
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

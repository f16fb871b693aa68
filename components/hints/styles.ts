/**
 * The look of the layer. `!important` on the host wins over every rule of the page (for important rules the inner tree
 * goes first), whatever the page does with `*`; `all: initial` also takes away what browsers give every popover.
 *
 * The tones of a ring do not follow the colour scheme: the page below is what it must stand out from. While one card is
 * open (`calm`), the other rings step back. With little room (`tight`) title, values and buttons come first, the rest by
 * scrolling. Such remarks stand here because what stands in the text below is shipped.
 */
export const STYLES = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 !important;
  z-index: 2147483647 !important;
  display: block !important;
  pointer-events: none !important;
  contain: layout style !important;
  direction: ltr !important;
  --paper: #fbf8f3; --ink: #211d19; --soft: #665e55; --line: #ddd4c8; --tint: #f1ebe2; --edge: #8f867a;
  --accent: #0b5a6b; --on-accent: #fff; --alarm: #c8201e; --on-alarm: #fff; --amber: #c77b00; --calm: #226b42;
  font: 13px/1.4 system-ui, sans-serif !important;
  color: var(--ink) !important;
  color-scheme: light !important;
}
@media (prefers-color-scheme: dark) {
  :host {
    --paper: #292623; --ink: #f6f0e8; --soft: #bbb1a6; --line: #4a453f; --tint: #35312d; --edge: #8a8176;
    --accent: #7fd0dc; --on-accent: #0b2a30; --alarm: #ff7a70; --on-alarm: #2b0806; --amber: #f0a52a; --calm: #7ed3a0;
    color-scheme: dark !important;
  }
}
*, *::before { box-sizing: border-box; }
[hidden] { display: none !important; }
.spoken, .tight dt, .tiny.folded #found {
  position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
.icon {
  width: 16px; height: 16px; flex: none; fill: none; stroke: currentColor; stroke-width: 2;
  stroke-linecap: round; stroke-linejoin: round;
}
h2, p, ul, ol, dl, dd { margin: 0; padding: 0; font: inherit; }
ul, ol { list-style: none; }

.ring, .badge, .card.hint { position: absolute; left: 0; top: 0; }
.ring {
  --tone: #1f1d1a;
  border: 1px solid #fffdf9; border-radius: 8px; box-shadow: 0 0 0 1px #fffdf9;
}
.ring::before { content: ''; position: absolute; inset: 0; border: 2px solid var(--tone); border-radius: 7px; }
.blocker .ring { --tone: #b3161d; }
.fine .ring { --tone: #1f6b3a; }
.improves .ring::before, .improves .mark { border-style: dashed; }
.opened .ring { box-shadow: 0 0 0 1px #fffdf9, 0 0 0 2px var(--tone); }
.calm .around:not(.opened) .ring, .calm .around:not(.opened) .badge:not(:hover, :focus-visible) { opacity: 0.55; }
.badge {
  display: grid; place-items: center; padding: 0; border: 2px solid #fffdf9; border-radius: 50%;
  background: #1f1d1a; color: #fffdf9; pointer-events: auto;
}
.badge .icon { width: 14px; height: 14px; stroke-width: 2.4; }
.blocker .badge { background: #b3161d; border-radius: 7px; }
.likely .badge, .improves .badge { background: #fffdf9; color: #1f1d1a; border-color: #1f1d1a; box-shadow: 0 0 0 1px #fffdf9; }
.around.mark-way .badge { background: #1f1d1a; color: #fffdf9; border-color: #fffdf9; border-radius: 7px; }
.around.mark-look .badge { background: #fff3d6; color: #5c3a00; border-color: #8a5a00; border-radius: 7px; }
.mark-look .ring { --tone: #8a5a00; }
.sign { display: grid; place-items: center; }
.word {
  position: absolute; inset-inline-start: calc(100% + 2px); top: 50%; translate: 0 -50%; padding: 1px 6px; border-radius: 6px;
  background: #1f1d1a; color: #fffdf9; box-shadow: 0 0 0 1px #fffdf9; white-space: nowrap; pointer-events: none; font-weight: 500;
}
.blocker .word { background: #b3161d; }
.fine .word { background: #1f6b3a; }
.mark-look .word { background: #fff3d6; color: #5c3a00; box-shadow: 0 0 0 1px #8a5a00; }
.flipped .word { inset-inline: auto calc(100% + 2px); }
.badge:not(.roomy, :hover, :focus-visible) .word { visibility: hidden; }
.opened .badge:not(:focus-visible) .word { visibility: hidden; }
.fine .badge { background: #fffdf9; color: #1f6b3a; border-color: #1f6b3a; }

.card {
  position: absolute; max-width: 320px; border: 1px solid var(--line); border-radius: 12px; background: var(--paper);
  color: var(--ink); box-shadow: 0 6px 24px #0000003d; pointer-events: auto; overflow: hidden;
  font-variant-numeric: tabular-nums; overflow-wrap: anywhere; text-align: start;
  display: flex; flex-direction: column;
}
header { flex: none; display: flex; align-items: center; gap: 6px; padding: 8px 8px 0 12px; }
.mark {
  display: grid; place-items: center; flex: none; width: 18px; height: 18px; border: 2px solid var(--ink);
  border-radius: 50%; color: var(--ink);
}
.mark .icon { width: 12px; height: 12px; stroke-width: 2.6; }
.blocker .mark { border-color: var(--alarm); background: var(--alarm); color: var(--on-alarm); border-radius: 5px; }
.mark-look .mark { border-color: var(--amber); border-radius: 5px; }
.fine .mark { border-color: var(--calm); color: var(--calm); }
.severity { flex: 1; color: var(--soft); }
.blocker .severity { color: var(--alarm); }
.fine .severity { color: var(--calm); }
.close {
  flex: none; display: grid; place-items: center; width: 24px; height: 24px; border: 0; border-radius: 8px;
  background: none; color: var(--soft);
}
.hint .body { flex: 0 1 auto; min-height: 0; overflow-y: auto; padding: 2px 12px 0; display: flex; flex-direction: column; gap: 8px; }
.hint .body > * { flex: none; }
.card.hint { z-index: 1; }
.hint h2 { font-size: 15px; font-weight: 600; }
.called { color: var(--soft); margin-top: -6px; }
dl { display: flex; flex-wrap: wrap; align-items: stretch; gap: 4px 8px; }
dl > div { display: flex; flex-direction: column; position: relative; min-width: 0; max-width: 100%; }
dt { color: var(--soft); }
dd { padding: 2px 8px; border: 1px solid var(--line); border-radius: 8px; font-size: 15px; width: fit-content; max-width: 100%; }
.wanted dd { border-color: var(--accent); border-width: 2px; padding: 1px 7px; font-weight: 600; }
dl > .wanted { padding-inline-start: 24px; }
dl.stacked { flex-direction: column; flex-wrap: nowrap; }
dl > .wanted:has(.arrow[hidden]) { padding-inline-start: 0; }
.wanted .arrow { position: absolute; inset-inline-start: 0; bottom: 4px; color: var(--soft); }
.where, .step { padding: 8px; border-radius: 8px; background: var(--tint); }
.where { font-weight: 500; }
.saving { display: flex; gap: 6px; color: var(--soft); }
.saving .icon { margin-top: 1px; stroke-width: 1.6; }
.ticks { display: flex; flex-wrap: wrap; gap: 4px 12px; color: var(--soft); }
.ticks li { display: flex; align-items: center; gap: 4px; }
.ticks .done { color: var(--calm); font-weight: 600; }
.ticks .waiting { color: var(--ink); }
@media (prefers-reduced-motion: no-preference) {
  .ticks .waiting .icon { animation: wait 1.6s ease-in-out infinite; }
  .card { animation: appear 0.12s; }
}
@keyframes wait { 50% { opacity: 0.3; } }
@keyframes appear { from { opacity: 0; } }
footer { flex: none; display: flex; flex-wrap: wrap; align-items: center; gap: 8px; padding: 8px 12px 12px; }
.position { flex: 1; color: var(--soft); white-space: nowrap; }
footer .buttons { margin-inline-start: auto; flex-wrap: nowrap; }
button { font: inherit; letter-spacing: inherit; cursor: pointer; }
.main, .quiet {
  min-height: 32px; padding: 4px 12px; border-radius: 8px; border: 1px solid var(--accent); font-weight: 600;
  overflow-wrap: normal;
}
.main { background: var(--accent); color: var(--on-accent); }
.quiet { background: none; color: var(--ink); border-color: var(--edge); font-weight: 500; }
.main:hover { filter: brightness(1.12); }
.close:hover, .quiet:hover { background: var(--tint); }
.link { min-height: 24px; padding: 0; border: 0; background: none; color: var(--soft); text-decoration: underline; }
.close:hover, .link:hover { color: var(--ink); }
button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.badge:focus-visible { outline: 3px solid #fffdf9; box-shadow: 0 0 0 6px #1f1d1a; }

.card.tight { overflow-y: auto; gap: 4px; padding: 4px 8px 6px; }
.card.tight > *, .tight .body > * { flex: none; }
.tight .mark, .tight .severity { display: none; }
.tight header { position: absolute; right: 2px; top: 2px; padding: 0; }
.tight .body { display: contents; }
.tight .body h2 { font-size: 13px; padding-inline-end: 20px; }
.tight .called, .tight .why, .tight .saving { order: 2; margin-top: 0; }
.tight .where { padding: 0; background: none; }
.tight dl { gap: 2px 4px; }
.tight dd { font-size: 13px; padding: 0 6px; }
.tight .arrow { bottom: 1px; }
.tight .ticks { order: 1; gap: 0 8px; }
.tight footer { order: 1; padding: 0; gap: 4px 8px; }
.tight .buttons { display: contents; }
.tight .main, .tight .quiet { min-height: 24px; padding: 1px 8px; }
.tight .main { order: 1; }
.tight .quiet { order: 2; margin: 0; }

.summary { width: min(300px, calc(100% - 24px)); max-height: calc(100% - 24px); right: 12px; bottom: 12px; }
.summary[data-corner$='w'] { right: auto; left: 12px; }
.summary[data-corner^='n'] { bottom: auto; top: 12px; }
.summary.folded { width: auto; max-width: min(348px, calc(100% - 24px)); }
.summary h2 { flex: none; }
.toggle {
  display: flex; align-items: center; gap: 8px; width: 100%; padding: 10px 12px; border: 0; background: none; color: inherit;
  font-size: 15px; font-weight: 600; text-align: start;
}
.toggle:focus-visible { outline-offset: -3px; border-radius: 12px; }
.toggle span:nth-of-type(2) { flex: 1; text-wrap: balance; }
.light { flex: none; width: 10px; height: 10px; border-radius: 50%; background: var(--edge); box-shadow: 0 0 0 3px var(--tint), 0 0 0 4px var(--line); }
.red .light { background: var(--alarm); }
.calm .light { background: var(--calm); }
.look .light { background: var(--amber); }
.toggle .chevron { color: var(--soft); }
.folded .chevron { rotate: 180deg; }
.folded .toggle { font-size: 13px; padding: 8px 12px; }
.tiny.folded .toggle { padding: 6px 8px; }
.summary .body { overflow-y: auto; padding: 0 12px 12px; display: flex; flex-direction: column; gap: 8px; }
.summary li { padding: 2px 0 2px 14px; position: relative; }
.summary li::before { content: ''; position: absolute; left: 2px; top: 9px; width: 5px; height: 5px; border-radius: 50%; background: var(--soft); }
.notice { padding: 8px; border-radius: 8px; border: 1px solid var(--line); border-inline-start: 4px solid var(--amber); }
.buttons { display: flex; flex-wrap: wrap; gap: 8px; }
.links { display: flex; flex-wrap: wrap; gap: 4px 16px; }
small { color: var(--soft); font-size: 13px; }

@media (forced-colors: active) {
  .ring { forced-color-adjust: none; border-color: Canvas; }
  .ring::before { border-color: Highlight; }
  .card, .badge { border: 2px solid CanvasText; }
  .light { background: CanvasText; forced-color-adjust: none; }
}
@media print { :host { display: none !important; } }
`;

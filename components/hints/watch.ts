/** Tells when the page may have moved, redrawn or hidden what we point at. Costs nothing while the page rests. */

/** Where no event tells of a move (a late font, a style sheet), once a second is often enough. */
const REST_MS = 1000;
/** How long to follow a control after the page began to slide or fade. */
const MOTION_MS = 700;
/** A page that keeps changing elsewhere is looked at less and less often, down to this. */
const SLOWEST_MS = 250;

export interface Watch {
  /** Ask for `draw` in the next animation frame. */
  soon(): void;
  /** The elements to follow now. */
  follow(elements: readonly Element[]): void;
  stop(): void;
}

/**
 * Calls `draw` in an animation frame whenever the page may look different. `draw` says whether anything moved; a page
 * that mutates without moving our controls is then asked less often. `raised` is called when the page opened something above us.
 */
export function watchPage(
  document: Document,
  draw: () => boolean,
  raised: (target: EventTarget | null) => void,
): Watch {
  const view = document.defaultView ?? window;
  let frame = 0;
  let later = 0;
  let pause = 0;
  let byMutation = false;
  let motionUntil = 0;
  let stopped = false;

  function run(): void {
    frame = 0;
    if (stopped) return;
    const moved = draw();
    if (moved) pause = 0;
    else if (byMutation) pause = Math.min(SLOWEST_MS, Math.max(32, pause * 2));
    byMutation = false;
    if (!stopped && view.performance.now() < motionUntil) soon();
  }
  function soon(): void {
    if (!frame && !stopped) frame = view.requestAnimationFrame(run);
  }
  function mutated(): void {
    if (frame || later || stopped) return;
    byMutation = true;
    if (pause === 0) {
      soon();
      return;
    }
    later = view.setTimeout(() => {
      later = 0;
      byMutation = true;
      soon();
    }, pause);
  }
  /** What a hand did can open a dialog over what we point at: the next frame must know. */
  function handled(): void {
    pause = 0;
    soon();
  }
  function moving(): void {
    motionUntil = view.performance.now() + MOTION_MS;
    soon();
  }
  function opened(event: Event): void {
    if ((event as ToggleEvent).newState === 'closed') soon();
    else raised(event.target);
  }

  const listeners: [EventTarget, string, (event: Event) => void][] = [
    [view, 'scroll', soon],
    [view, 'resize', soon],
    [view, 'load', soon],
    [view, 'change', soon],
    [view, 'click', handled],
    [view, 'transitionrun', moving],
    [view, 'animationstart', moving],
    [view, 'transitionend', soon],
    [view, 'animationend', soon],
    [view, 'toggle', opened],
    [view, 'fullscreenchange', opened],
    ...(view.visualViewport ? [[view.visualViewport, 'resize', soon] as [EventTarget, string, () => void]] : []),
  ];
  for (const [target, type, listener] of listeners)
    target.addEventListener(type, listener, { capture: true, passive: true });

  const mutations = new MutationObserver(mutated);
  const what = { childList: true, subtree: true, attributes: true, characterData: true };
  mutations.observe(document, what);
  const sizes = new ResizeObserver(soon);
  const sight = new IntersectionObserver(soon, { threshold: [0, 0.5, 1] });
  const tick = view.setInterval(() => {
    if (!document.hidden) soon();
  }, REST_MS);

  let followed: readonly Element[] = [];
  return {
    soon,
    follow(elements) {
      if (elements.length === followed.length && elements.every((each, index) => each === followed[index])) return;
      followed = elements;
      sizes.disconnect();
      sight.disconnect();
      mutations.disconnect();
      const roots = new Set<Node>([document, ...elements.map((each) => each.getRootNode())]);
      for (const root of roots) mutations.observe(root, what);
      for (const each of elements) {
        sizes.observe(each);
        sight.observe(each);
      }
    },
    stop() {
      stopped = true;
      for (const [target, type, listener] of listeners) target.removeEventListener(type, listener, { capture: true });
      mutations.disconnect();
      sizes.disconnect();
      sight.disconnect();
      view.clearInterval(tick);
      view.clearTimeout(later);
      view.cancelAnimationFrame(frame);
    },
  };
}

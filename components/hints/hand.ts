/** Where the person pressed the page last: a second press goes to the same place, and must not meet a card that came between. */
import type { Precious } from './card-position.ts';
import { grow } from './geometry.ts';

/** Room around the pointer. */
const ROOM = 16;

export interface Hand {
  /** What a card leaves free of it. */
  pressed(): Precious[];
  start(): void;
  stop(): void;
}

/** Watches real presses on the page; those on what is ours, as `owns` tells, say nothing of where the page is used. */
export function createHand(view: Window, owns: (target: EventTarget | null) => boolean): Hand {
  let last: Precious[] = [];
  function onPress({ isTrusted, target, clientX: x, clientY: y }: PointerEvent): void {
    if (isTrusted && !owns(target)) last = [{ box: grow({ x, y, width: 0, height: 0 }, ROOM), weight: 10 }];
  }
  return {
    pressed: () => last,
    start: () => view.addEventListener('pointerdown', onPress, true),
    stop: () => view.removeEventListener('pointerdown', onPress, true),
  };
}

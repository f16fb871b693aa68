import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { u } from './primitives.tsx';

/** A component that is loaded when first shown, or before that by `load`, when it is known to be shown first. */
export type LazyComponent<P> = ((props: P) => JSX.Element) & { load(): Promise<void> };

/** Makes a component lazy: the popup's first paint does not wait for what it does not show. */
export function lazy<P extends object>(bring: () => Promise<ComponentType<P>>): LazyComponent<P> {
  let loaded: ComponentType<P> | null = null;
  const load = async () => {
    loaded ??= await bring();
  };
  const Lazy = (props: P) => {
    const [, draw] = useState(0);
    const Loaded = loaded;
    useEffect(() => {
      // As it was when this was drawn: what came since then has to be drawn, too.
      if (!Loaded) void load().then(() => draw(1));
    }, []);
    return Loaded ? <Loaded {...props} /> : <Waiting />;
  };
  return Object.assign(Lazy, { load });
}

/** Something is on its way. */
export function Waiting() {
  return (
    <div class="screen" role="status">
      <span class="sr">{u('ui.loading')}</span>
      <div class="skeleton" />
      <div class="skeleton" />
      <div class="skeleton" />
    </div>
  );
}

import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { u } from './bits.tsx';

/** A component that is loaded when first shown: the popup's first paint does not wait for what it does not show. */
export function lazy<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loaded: ComponentType<P> | null = null;
  return function Lazy(props: P) {
    const [, draw] = useState(0);
    useEffect(() => {
      if (loaded) return;
      void load().then((component) => {
        loaded = component;
        draw(1);
      });
    }, []);
    const Loaded = loaded;
    return Loaded ? <Loaded {...props} /> : <Waiting />;
  };
}

/** Something is on its way. */
export function Waiting() {
  return (
    <div class="screen" role="status">
      <span class="sr">{u('ui.loading')}</span>
      <div class="skeleton" style={{ width: '70%', height: '20px' }} />
      <div class="skeleton" />
      <div class="skeleton" style={{ width: '85%' }} />
    </div>
  );
}

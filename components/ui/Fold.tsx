import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** A disclosure whose content is made (and its code loaded) only once it is opened. */
export function Fold({ title, children }: { title: string; children: () => ComponentChildren }) {
  const [opened, setOpened] = useState(false);
  return (
    <details onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{title}</summary>
      {opened && children()}
    </details>
  );
}

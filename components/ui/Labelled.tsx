import type { ComponentChildren } from 'preact';
import { u } from './primitives.tsx';

/** A name and what it is, as the language joins the two. */
export function Labelled({ label, children }: { label: string; children: ComponentChildren }) {
  const parts = u('ui.labelled').split(/\{(\w+)\}/);
  return <>{parts.map((part) => (part === 'label' ? <b>{label}</b> : part === 'value' ? children : part))}</>;
}

import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/browser/i18n.ts';
import type { TextRef } from '../../utils/common/text.ts';
import { plain } from '../../utils/common/no-wrap.ts';

/** Words for a text id, with the values to put in. */
export function u(id: string, values?: TextRef['values']): string {
  return t(values ? { id, values } : { id });
}

let moved = false;
/** After this the next screen takes the focus: keyboards and screen readers follow the user's own step. */
export function focusNext(): void {
  moved = true;
}

/** The heading of a screen; takes the focus when the user got here by a step of their own. */
export function Heading({ children, big }: { children: ComponentChildren; big?: boolean }) {
  const self = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (!moved) return;
    moved = false;
    self.current?.focus({ preventScroll: true });
    self.current?.closest('.main')?.scrollTo(0, 0);
  }, []);
  return (
    <h1 ref={self} tabIndex={-1} class={big ? 'big' : undefined}>
      {children}
    </h1>
  );
}

/** A button that asks once more, in place, before it acts. */
export function Confirm(props: { label: string; ask: string; yes: string; onYes: () => void; class?: string }) {
  const [asking, setAsking] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) first.current?.focus();
  }, [asking]);
  if (!asking) {
    return (
      <button type="button" class={props.class ?? 'text-button'} onClick={() => setAsking(true)}>
        {props.label}
      </button>
    );
  }
  const close = () => setAsking(false);
  return (
    <span
      class="row confirm"
      role="group"
      aria-label={props.ask}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          event.preventDefault();
          close();
        }
      }}
    >
      <small>{props.ask}</small>
      <button ref={first} type="button" class="btn quiet small" onClick={close}>
        {u('ui.keep')}
      </button>
      <button
        type="button"
        class="btn small"
        onClick={() => {
          close();
          props.onYes();
        }}
      >
        {props.yes}
      </button>
    </span>
  );
}

/** Copies text; says so for a moment, or shows the text to copy by hand when the browser refuses. */
export function CopyButton({ label, text }: { label: string; text: () => string }) {
  const [state, setState] = useState<'' | 'done' | 'failed'>('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(plain(text()));
      setState('done');
      setTimeout(() => setState(''), 2500);
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <button type="button" class="btn quiet small" onClick={() => void copy()}>
        {state === 'done' ? u('ui.copied') : label}
      </button>
      <span class="sr" role="status">
        {state === 'done' ? u('ui.copied') : ''}
      </span>
      {state === 'failed' && (
        <label class="field small">
          {u('ui.copy_by_hand')}
          <textarea readOnly rows={12} value={plain(text())} />
        </label>
      )}
    </>
  );
}

/** Arrow keys move between the buttons of a group; digits choose one. */
export function groupKeys(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button.tile')];
  const here = buttons.indexOf(document.activeElement as HTMLButtonElement);
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  if (step && here >= 0) {
    buttons[(here + step + buttons.length) % buttons.length]?.focus();
    event.preventDefault();
  } else if (/^[1-9]$/.test(event.key) && !event.ctrlKey && !event.altKey && !event.metaKey) {
    buttons[Number(event.key) - 1]?.click();
  }
}

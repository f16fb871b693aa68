/** What every screen is asked, in every language, theme and size: axe, and whether anything is cut off. */
import { source as axe } from 'axe-core';
import type { Page } from 'puppeteer-core';

interface Findings {
  violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
  passes: { id: string }[];
}

/**
 * What axe finds wrong.
 * @param rules these alone; null: all that it has
 * @throws Error when it did not even look at the colours
 */
export async function axeFindings(page: Page, rules: string[] | null): Promise<string[]> {
  // The page's own rules forbid scripts from outside; the browser's debugger is not bound by them.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const { violations, passes } = await page.evaluate(async (runOnly) => {
    const { axe: checker } = globalThis as unknown as { axe: { run(options: object): Promise<Findings> } };
    return checker.run(runOnly ? { runOnly } : {});
  }, rules);
  if (!passes.some(({ id }) => id === 'color-contrast')) throw new Error('axe saw no text');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

/** Dark or light, without loading anew. */
export async function paint(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}

/**
 * What does not fit: parts that stick out of the window to the side, and words wider than what holds them. Runs in the page.
 * What scrolls by itself is asked about its own box alone; a chip's answer ends in dots on purpose, and is told in full.
 */
export function cutOff(): string[] {
  const found: string[] = [];
  const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
  const inPane = (element: Element): boolean => {
    for (let each = element.parentElement; each && each !== document.body; each = each.parentElement)
      if (scrolls(each)) return true;
    return false;
  };
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    if (!element.checkVisibility() || element.closest('.sr, svg, .chip')) continue;
    const box = element.getBoundingClientRect();
    const name = `${element.localName}.${element.className} "${(element.textContent ?? '').trim().slice(0, 60)}"`;
    if (!inPane(element) && (box.right > innerWidth + 1 || box.left < -1)) found.push(`sticks out: ${name}`);
    const replaced = /^(input|select|textarea)$/.test(element.localName);
    const wide = element.scrollWidth - element.clientWidth;
    if (element.clientWidth > 0 && wide > 1 && !replaced && !scrolls(element))
      found.push(`${wide} px too wide: ${name}`);
  }
  if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls to the side');
  return found;
}

/** What a finger would have to hit and is smaller than it should be. Runs in the page. Links within a sentence are exempt. */
export function smallTargets(least: number): string[] {
  return (
    [...document.querySelectorAll<HTMLElement>('button, a[href], summary, select, textarea, input, label')]
      .filter((each) => each.checkVisibility() && !each.closest('.sr, [inert], [aria-hidden="true"]'))
      .filter((each) => !(each.localName === 'a' && each.parentElement?.localName === 'p'))
      // A label is the target of the box or dot in it; that of a field above it is words.
      .filter((each) => each.localName !== 'label' || each.querySelector('[type=checkbox], [type=radio]'))
      .filter((each) => !(each.matches('[type=checkbox], [type=radio]') && each.closest('label')))
      .filter((each) => {
        const { width, height } = each.getBoundingClientRect();
        return width > 0 && height > 0 && (width < least - 0.5 || height < least - 0.5);
      })
      .map((each) => {
        const { width, height } = each.getBoundingClientRect();
        return `${Math.round(width)} × ${Math.round(height)}: ${each.outerHTML.slice(0, 120)}`;
      })
  );
}

/** Compares what the reader found on one page with the labels a person gave it. */
import type { Page } from 'puppeteer-core';
import { SETTING_KINDS } from '../../utils/common/kinds.ts';
import type { Setting } from '../../utils/reading/types.ts';

export interface Label {
  kind: string;
  band: string | null;
  selector: string;
  value: string | string[] | null;
  group?: boolean;
}

export interface Counts {
  hit: number;
  missed: number;
  wrong: number;
  values: number;
  valuesRight: number;
  bands: number;
  bandsRight: number;
}

export const emptyCounts = (): Counts => ({
  hit: 0,
  missed: 0,
  wrong: 0,
  values: 0,
  valuesRight: 0,
  bands: 0,
  bandsRight: 0,
});

export function addCounts(total: Counts, part: Counts): void {
  for (const key of Object.keys(total) as (keyof Counts)[]) total[key] += part[key];
}

/** The kinds that can keep a camera offline by themselves; the others support. */
export const CORE: ReadonlySet<string> = new Set(SETTING_KINDS.slice(0, SETTING_KINDS.indexOf('ssid')));

export const LISTS = ['mac-filter-list', 'client-list', 'site-survey'];

/** A mode control and a switch for the same filter are told apart but not held against each other. */
const family = (kind: string): string => (kind === 'mac-filter-enable' ? 'mac-filter-mode' : kind);

/** For each finding, which labels mean the same place of the page. */
export function matchPlaces(
  tab: Page,
  found: readonly Pick<Setting, 'selector'>[],
  labels: readonly Label[],
): Promise<boolean[][]> {
  return tab.evaluate(
    (findings, wanted, lists) => {
      const pick = (selector: string): Element | null => {
        try {
          let root: ParentNode | null = document;
          let element: Element | null = null;
          for (const part of selector.split(' >>> ')) {
            element = root?.querySelector(part) ?? null;
            root = element?.shadowRoot ?? null;
          }
          return element;
        } catch {
          return null;
        }
      };
      const targets = wanted.map(({ selector }) => pick(selector));
      const kindOf = (kind: string): string => (kind === 'mac-filter-enable' ? 'mac-filter-mode' : kind);
      return findings.map(({ selector }) => {
        const mine = pick(selector);
        return targets.map((target, index) => {
          if (!mine || !target) return false;
          if (mine === target) return true;
          if (target.contains(mine)) return !target.matches('html,body,form');
          if (mine.contains(target)) {
            const kind = kindOf(wanted[index]!.kind);
            const held = wanted.filter(
              (label, other) => kindOf(label.kind) === kind && targets[other] && mine.contains(targets[other]!),
            );
            return held.length === 1 && !mine.matches('html,body,form,main,frameset');
          }
          if (
            mine instanceof HTMLInputElement &&
            target instanceof HTMLInputElement &&
            mine.type === 'radio' &&
            target.type === 'radio'
          ) {
            return mine.name === target.name && mine.form === target.form;
          }
          const table = mine.closest('table');
          return lists.includes(wanted[index]!.kind) && !!table && table === target.closest('table');
        });
      });
    },
    found.map(({ selector }) => ({ selector })),
    labels.map(({ selector, kind }) => ({ selector, kind })),
    LISTS,
  );
}

const plain = (value: Setting['value']): string | null =>
  value === null
    ? null
    : (Array.isArray(value) ? value.toSorted().join(',') : value)
        .trim()
        .toLowerCase()
        .replace(/\s+/g, ' ')
        .replace(/ ?mhz/g, '');

export interface PageScore {
  /** Counts by kind. */
  kinds: Map<string, Counts>;
  remarks: string[];
}

/** Pairs findings with labels and says what is missing, wrong or right but with another value. */
export function scorePage(
  found: readonly Omit<Setting, 'frame'>[],
  labels: readonly Label[],
  same: boolean[][],
): PageScore {
  const kinds = new Map<string, Counts>();
  const remarks: string[] = [];
  const count = (kind: string): Counts => {
    const counts = kinds.get(kind) ?? emptyCounts();
    kinds.set(kind, counts);
    return counts;
  };
  const takenLabels = new Set<number>();
  const takenFindings = new Set<number>();
  for (const exact of [true, false]) {
    found.forEach((finding, i) => {
      labels.forEach((label, j) => {
        if (takenFindings.has(i) || takenLabels.has(j) || !same[i]?.[j]) return;
        if (exact ? finding.kind !== label.kind : family(finding.kind) !== family(label.kind)) return;
        takenFindings.add(i);
        takenLabels.add(j);
        const counts = count(label.kind);
        counts.hit++;
        if (label.value !== null && label.value !== undefined) {
          counts.values++;
          if (plain(finding.value) === plain(label.value)) counts.valuesRight++;
          else
            remarks.push(
              `VALUE ${label.kind} ${label.selector}: want ${JSON.stringify(label.value)}, got ${JSON.stringify(finding.value)}`,
            );
        }
        if (label.band) {
          counts.bands++;
          if (finding.band === label.band) counts.bandsRight++;
          else remarks.push(`BAND ${label.kind} ${label.selector}: want ${label.band}, got ${finding.band}`);
        }
      });
    });
  }
  labels.forEach((label, j) => {
    if (takenLabels.has(j)) return;
    count(label.kind).missed++;
    remarks.push(`MISSED ${label.kind} ${label.selector}`);
  });
  found.forEach((finding, i) => {
    if (takenFindings.has(i)) return;
    const again = labels.some(
      (label, j) =>
        same[i]?.[j] && family(label.kind) === family(finding.kind) && (label.group || LISTS.includes(label.kind)),
    );
    if (again) return;
    count(finding.kind).wrong++;
    remarks.push(
      `WRONG ${finding.kind} ${finding.selector} "${finding.label}" ${finding.confidence} ${finding.reasons.join('; ')}`,
    );
  });
  return { kinds, remarks };
}

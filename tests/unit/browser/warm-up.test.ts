import { describe, expect, it } from 'vitest';
import { viewTab } from '../../../utils/browser/tab-report.ts';
import { exampleTab } from '../../../utils/browser/warm-up.ts';
import { emptyCase } from '../../../utils/browser/store.ts';

describe('the example that warms the background up', () => {
  it('is read like a page: refused, it would warm nothing', () => {
    const reading = exampleTab()?.frames[0]?.reading;
    expect(reading?.router.detected).toBe(true);
    expect(reading?.settings.map(({ kind }) => kind)).toEqual(['channel', 'radio-enable', 'ssid', 'client-list']);
    expect(reading?.clients).toHaveLength(1);
  });

  it('has advice to give: that is warmed, too', () => {
    const { suggestions } = viewTab(exampleTab()!, emptyCase(), []);
    expect(suggestions.map(({ claim }) => claim)).toContain('channel-12-14');
  });
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPicker } from '../components/picker/picker.ts';
import { alive } from '../utils/frame/alive.ts';
import { TOOLS, type FrameTools } from '../utils/frame/frame-tools.ts';
import { shadowRootOf } from '../utils/frame/shadow-root.ts';
import { existing, singleton } from '../utils/frame/singleton.ts';

export default defineUnlistedScript(() => {
  const tools = existing<FrameTools>(TOOLS);
  if (!tools) return;
  singleton('picker', () => {
    const picker = createPicker(document, { ...tools, shadowRootOf, alive });
    tools.onMessage('pickStart', ({ data }) => picker.start(data));
    tools.onMessage('pickFocus', ({ data }) => picker.focus(data));
    tools.onMessage('pickEnd', () => picker.end());
    return picker;
  });
});

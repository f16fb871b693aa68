import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPicker } from '../components/picker/picker.ts';
import { TOOLS, type FrameTools } from '../utils/frame/frame-tools.ts';
import { existing, singleton } from '../utils/frame/singleton.ts';

export default defineUnlistedScript(() => {
  const tools = existing<FrameTools>(TOOLS);
  if (!tools) return;
  singleton('picker', () => {
    const picker = createPicker(document, tools);
    tools.onMessage('pickStart', ({ data }) => picker.start(data));
    tools.onMessage('pickFocus', ({ data }) => picker.focus(data));
    tools.onMessage('pickEnd', () => picker.end());
    return picker;
  });
});

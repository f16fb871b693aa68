import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createHintLayer } from '../components/hints/layer.ts';
import { LAYER } from '../utils/frame/layer-name.ts';
import { once } from '../utils/frame/once.ts';

export default defineUnlistedScript(() => void once(LAYER, () => createHintLayer));

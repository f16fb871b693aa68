import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createHintLayer } from '../components/hints/layer.ts';
import { LAYER } from '../utils/frame/hint-layer.ts';
import { singleton } from '../utils/frame/singleton.ts';

export default defineUnlistedScript(() => void singleton(LAYER, () => createHintLayer));

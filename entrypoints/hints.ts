import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startHints } from '../utils/frame/start-hints.ts';

export default defineUnlistedScript(() => startHints());

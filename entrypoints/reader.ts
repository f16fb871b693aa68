import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader } from '../utils/frame/start-reader.ts';

export default defineUnlistedScript(() => startReader());

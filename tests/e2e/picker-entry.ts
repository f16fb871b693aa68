/** What the tests of the picker bundle into one script: the picker and what the reader lends it. */
export { createPicker } from '../../components/picker/picker.ts';
export { scan } from '../../utils/frame/scan.ts';
export { withoutSecrets } from '../../utils/page/secrets.ts';

import { render } from 'preact';
import { t } from '../../utils/browser/i18n.ts';

const root = document.getElementById('app');
if (root) render(<main>{t({ id: 'app.name' })}</main>, root);

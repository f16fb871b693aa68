import { start } from '../../components/settings/start.tsx';

void start(document.getElementById('app'));

import { start } from '../../components/welcome/start.tsx';

void start(document.getElementById('app'));

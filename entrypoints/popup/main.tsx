import { start } from '../../components/ui/start.tsx';

void start(document.getElementById('app'));

import { Heading, u } from '../ui/primitives.tsx';
import { reading } from '../ui/state.ts';
import { ChannelView } from './ChannelView.tsx';

/** The channel advisor on its own: reachable from every plan, also where no router page can be read. */
export function ChannelScreen({ onBack }: { onBack: () => void }) {
  return (
    <div class="screen stack">
      <button type="button" class="link small way-back" onClick={onBack}>
        {u('ui.channel.back')}
      </button>
      <Heading>{u('ui.channel.title')}</Heading>
      <ChannelView reading={reading.value} />
    </div>
  );
}

import { encode } from 'uqr';
import { plain } from '../../utils/common/no-wrap.ts';
import { CopyButton, u } from '../ui/primitives.tsx';
import { PrintButton } from '../ui/PrintButton.tsx';

/** Dark squares of a code as one path. */
function squares(data: readonly (readonly boolean[])[]): string {
  return data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
}

/** The steps for the walk to the camera: as a code that the phone reads off the screen, copied, or on paper. */
export function TakeAlong({ whole, short }: { whole: () => string; short: string }) {
  const { data, size } = encode(plain(short), { border: 3 });
  return (
    <div class="stack">
      <svg
        class="qr"
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label={u('ui.along.code')}
        shape-rendering="crispEdges"
      >
        <rect width={size} height={size} fill="#fff" />
        <path d={squares(data)} fill="#000" />
      </svg>
      <p class="small soft">{u('ui.along.help')}</p>
      <div class="row">
        <CopyButton label={u('ui.step.copy')} text={whole} />
        <PrintButton />
      </div>
    </div>
  );
}

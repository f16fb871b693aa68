import { useRef, useState } from 'preact/hooks';
import { exportFile, importFile, LARGEST_FILE } from '../../utils/browser/portable.ts';
import { versionName } from '../../utils/browser/view-kind.ts';
import { offerFile } from '../ui/offer-file.ts';
import { Confirm, u } from '../ui/primitives.tsx';
import { eraseEverything } from '../ui/state.ts';

const FILE_NAME = 'redlight.json';
/** A megabyte is more bytes than characters: what is larger than this is not read at all. */
const LARGEST_BYTES = LARGEST_FILE * 4;

/** What is kept: to a file, from a file, or away with all of it. */
export function Records() {
  const [said, setSaid] = useState<'' | 'exported' | 'imported' | 'bad' | 'erased'>('');
  const chooser = useRef<HTMLInputElement>(null);
  const take = async (file: File) => {
    const text = file.size > LARGEST_BYTES ? '' : await file.text().catch(() => '');
    setSaid((await importFile(text)) ? 'imported' : 'bad');
  };
  return (
    <>
      <p class="small soft">{u('settings.records_help')}</p>
      <div class="row">
        <button
          type="button"
          class="btn quiet small"
          onClick={() =>
            void exportFile(versionName()).then((text) => {
              offerFile(text, FILE_NAME);
              setSaid('exported');
            })
          }
        >
          {u('settings.export')}
        </button>
        <button type="button" class="btn quiet small" onClick={() => chooser.current?.click()}>
          {u('settings.import')}
        </button>
        <input
          ref={chooser}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={u('settings.import')}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void take(file);
            // The same file may be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </div>
      <p class={`small said ${said}`} role="status">
        {said && u(`settings.said.${said}`)}
      </p>
      <hr />
      <div class="row">
        <Confirm
          class="btn quiet small"
          label={u('ui.erase')}
          ask={u('ui.erase_ask')}
          yes={u('ui.erase_yes')}
          onYes={() => void eraseEverything().then(() => setSaid('erased'))}
        />
      </div>
    </>
  );
}

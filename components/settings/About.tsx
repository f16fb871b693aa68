import { openWelcome, versionName } from '../../utils/browser/view-kind.ts';
import { u } from '../ui/primitives.tsx';

/** Kinds of sources, as docs/knowledge has them. */
const SOURCES = ['blink', 'registries', 'firmware', 'guides'] as const;

/** Version, promise, where the facts come from. */
export function About() {
  return (
    <>
      <p>{u('settings.version', { version: versionName() })}</p>
      <p class="text small">{u('ui.about.text')}</p>
      <p class="small">{u('settings.sources')}</p>
      <ul class="bullets small">
        {SOURCES.map((source) => (
          <li key={source}>{u(`settings.source.${source}`)}</li>
        ))}
      </ul>
      <p class="small">{u('settings.licence')}</p>
      <p class="small">{u('app.not_affiliated')}</p>
      <div class="row">
        <button type="button" class="btn quiet small" onClick={() => openWelcome()}>
          {u('settings.to_welcome')}
        </button>
      </div>
    </>
  );
}

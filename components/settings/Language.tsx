import { chooseLanguage, LANGUAGES } from '../../utils/browser/language-choice.ts';
import { u } from '../ui/primitives.tsx';
import { prefs } from './state.ts';

/** Each language by its own name: who does not read the page's finds theirs. */
function nameOf(language: string): string {
  const tag = language.replaceAll('_', '-');
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

/** Which language Redlight speaks: the browser's own, or one of those there are. */
export function Language() {
  return (
    <label class="field small">
      {u('settings.language_label')}
      <select
        value={prefs.value.language ?? ''}
        onChange={(event) => {
          const { value } = event.currentTarget;
          // Every word on the page changes.
          void chooseLanguage(value === '' ? null : value).then(() => location.reload());
        }}
      >
        <option value="">{u('settings.language_browser')}</option>
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language.replaceAll('_', '-')}>
            {nameOf(language)}
          </option>
        ))}
      </select>
    </label>
  );
}

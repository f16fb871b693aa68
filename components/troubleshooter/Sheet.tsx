import { isToldBy, sheetFor, tapped, tapText, type Tap } from '../../utils/diagnosis/story.ts';
import { withoutStop } from '../../utils/guides/first-sentence.ts';
import { focusNext, Heading, u } from '../ui/primitives.tsx';
import { go, theCase, updateCase } from '../ui/state.ts';
import { editing, sheet } from './Chips.tsx';
import { td } from './device-words.ts';

/** A tap as a statement. */
const statement = (tap: Tap): string => withoutStop(td(tapText(tap)));

/** "I already know…": what people say of themselves, several taps, at any time. */
export function Sheet() {
  const { answers } = theCase.value;
  return (
    <div class="screen">
      <div class="stack tight">
        <Heading>{u('ui.sheet.title')}</Heading>
        <p class="small soft">{u('ui.sheet.help')}</p>
      </div>
      {sheetFor(answers).map(({ id, taps }) => (
        <fieldset key={id} class="part">
          <legend>{u(`ui.sheet.${id}`)}</legend>
          <div class="pills">
            {taps.map((tap) => (
              <button
                key={`${tap.question}:${tap.option}`}
                type="button"
                class="pill"
                aria-pressed={answers[tap.question] === tap.option}
                onClick={() => updateCase((before) => ({ ...before, answers: tapped(tap, before.answers) }))}
              >
                <span>{statement(tap)}</span>
              </button>
            ))}
          </div>
        </fieldset>
      ))}
      <div class="foot">
        <button
          type="button"
          class="btn"
          onClick={() => {
            focusNext();
            sheet.value = false;
            // What has just been told is not asked again.
            if (editing.value && isToldBy(editing.value, theCase.value.answers)) editing.value = null;
            go({ part: '' });
          }}
        >
          {u('ui.sheet.done')}
        </button>
      </div>
    </div>
  );
}

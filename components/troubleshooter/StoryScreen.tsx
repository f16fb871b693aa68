import { useEffect, useRef } from 'preact/hooks';
import { optionsFor } from '../../utils/diagnosis/fitting-options.ts';
import { questionById } from '../../utils/diagnosis/questions.ts';
import { afterStory, openStory, storyQuestions, TRIED_GROUP } from '../../utils/diagnosis/story.ts';
import { focusNext, Heading, u } from '../ui/primitives.tsx';
import { Icon, type IconId } from '../ui/Icon.tsx';
import { go, theCase, updateCase, view } from '../ui/state.ts';
import { answered, unanswered } from './case-actions.ts';
import { Way } from './Chips.tsx';
import { td } from './device-words.ts';
import { iconOf } from './story-icons.ts';
import { told } from './trail.ts';

const inTried = (id: string): boolean => (TRIED_GROUP as readonly string[]).includes(id);

/** One tap of the story. */
function Pill(props: { words: string; icon: IconId | null; pressed: boolean; onTap: () => void }) {
  return (
    <button type="button" class="pill" aria-pressed={props.pressed} onClick={props.onTap}>
      {props.icon && <Icon id={props.icon} />}
      <span>{props.words}</span>
    </button>
  );
}

/**
 * What happened, as one screen of taps. What is answered folds to a line, so that the next question moves up under the
 * pointer; a tap on the line opens it again.
 */
export function StoryScreen() {
  const { answers } = theCase.value;
  const asked = storyQuestions(answers).filter((id) => !inTried(id));
  const tried = storyQuestions(answers).filter(inTried);
  const self = useRef<HTMLDivElement>(null);
  const count = asked.filter((id) => answers[id] !== undefined).length;
  const counted = useRef(count);
  // After a tap the next open question is brought into sight, and the keyboard goes on there.
  useEffect(() => {
    if (count <= counted.current) return void (counted.current = count);
    counted.current = count;
    const next = self.current?.querySelector<HTMLElement>('fieldset[data-open]');
    next?.scrollIntoView({ block: 'nearest' });
    if (self.current?.contains(document.activeElement) || document.activeElement === document.body) {
      next?.querySelector('button')?.focus({ preventScroll: true });
    }
  }, [count]);
  return (
    <div class="screen" ref={self}>
      <Way from="story" />
      <div class="stack tight">
        <Heading>{u('ui.story.title')}</Heading>
        <p class="small soft">{u('ui.story.help')}</p>
      </div>
      {asked.map((id) => (
        <Part key={id} id={id} />
      ))}
      {tried.length > 0 && (
        <fieldset class="part" data-open>
          <legend>{u('ui.story.tried')}</legend>
          <div class="pills">
            {tried.map((id) => {
              const pressed = answers[id] === 'no-help';
              return (
                <Pill
                  key={id}
                  words={u(`ui.story.${id.replace('-', '_')}`)}
                  icon={iconOf(id, 'no-help')}
                  pressed={pressed}
                  onTap={() => {
                    updateCase((before) => (pressed ? unanswered(before, id) : answered(before, id, 'no-help')));
                    go({ screen: 'story' });
                  }}
                />
              );
            })}
          </div>
        </fieldset>
      )}
      <div class="foot">
        <button
          type="button"
          class="btn"
          onClick={() => {
            focusNext();
            updateCase((before) => ({ ...before, answers: afterStory(before.answers) }));
            go({ screen: 'cause' });
          }}
        >
          {u(openStory(answers).every(inTried) ? 'ui.story.done' : 'ui.story.skip')}
        </button>
      </div>
    </div>
  );
}

/** One question of the story: open with its answers, or folded to a line with what was said. */
function Part({ id }: { id: string }) {
  const { answers } = theCase.value;
  const question = questionById(id);
  if (!question) return null;
  const given = answers[id];
  const reopened = view.value.part === id;
  const words = question.options.find((option) => option.id === given)?.text;
  if (given !== undefined && words && !reopened) {
    return (
      <button type="button" class="told" onClick={() => go({ part: id, screen: 'story' })}>
        <span class="soft">{td(question.text)}</span> <b>{td(words)}</b>
        <span class="sr"> {u('ui.change')}</span>
      </button>
    );
  }
  return (
    <fieldset class="part" data-open>
      <legend>{td(question.text)}</legend>
      <div class="pills">
        {optionsFor(question, answers).map((option) => (
          <Pill
            key={option.id}
            words={td(option.text)}
            icon={iconOf(id, option.id)}
            pressed={given === option.id}
            onTap={() => {
              updateCase((before) => answered(before, id, option.id));
              go({ screen: 'story', part: '', trail: told(view.value.trail, id) });
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}

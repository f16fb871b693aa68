import { t } from '../../utils/browser/i18n.ts';
import { FAMILIES, modelName, MODEL_IDS, modelById, type Family } from '../../utils/camera/models.ts';
import { NOT_SURE } from '../../utils/diagnosis/questions.ts';
import { focusNext, groupKeys, Heading, u } from '../ui/primitives.tsx';
import { Device } from '../ui/Device.tsx';
import { go, theCase, view } from '../ui/state.ts';
import { Chips, editing, Way } from './Chips.tsx';
import { choose } from './QuestionScreen.tsx';

const isFamily = (id: string): id is Family => (FAMILIES as readonly string[]).includes(id);

/** The camera, chosen from drawings: first the kind, then the model. */
export function ModelScreen() {
  const { family } = view.value;
  return isFamily(family) ? <Models key={family} family={family} /> : <Families key="all" />;
}

function Families() {
  return (
    <div class="screen">
      <Way from="model" />
      <Chips />
      <div class="stack tight">
        <Heading>{u('ui.model.title')}</Heading>
        <p class="small soft">{u('ui.model.help')}</p>
      </div>
      <div class="tiles pictures" role="group" aria-label={u('ui.model.title')} onKeyDown={groupKeys}>
        {FAMILIES.map((family) => (
          <button
            key={family}
            type="button"
            class="tile"
            onClick={() => {
              focusNext();
              go({ family });
            }}
          >
            <Device family={family} light={family === 'module' ? 'module-offline' : 'red-flashing'} />
            <span>
              <b>{u(`ui.model.${family}`)}</b>
              <br />
              <span class="soft">{u(`ui.model.${family}_which`)}</span>
            </span>
          </button>
        ))}
      </div>
      <details class="small">
        <summary>{u('ui.about.title')}</summary>
        <p class="text">{u('ui.about.text')}</p>
        <p>{t({ id: 'app.not_affiliated' })}</p>
      </details>
      <div class="foot">
        <button type="button" class="btn quiet" onClick={() => choose('model', NOT_SURE)}>
          {u('ui.not_sure')}
        </button>
        {editing.value && <KeepAnswer />}
      </div>
    </div>
  );
}

function KeepAnswer() {
  return (
    <button
      type="button"
      class="text-button"
      onClick={() => {
        focusNext();
        editing.value = null;
      }}
    >
      {u('ui.keep_answer')}
    </button>
  );
}

function Models({ family }: { family: Family }) {
  const models = MODEL_IDS.filter((id) => modelById(id)?.family === family);
  return (
    <div class="screen">
      <div class="row nowrap">
        <Device family={family} light={family === 'module' ? 'module-offline' : 'red-flashing'} />
        <div class="stack tight">
          <Heading>{u('ui.model.which')}</Heading>
          <p class="small soft">{u('ui.model.which_help')}</p>
        </div>
      </div>
      <div class="tiles two" role="group" aria-label={u('ui.model.which')} onKeyDown={groupKeys}>
        {models.map((id) => (
          <button
            key={id}
            type="button"
            class="tile"
            aria-pressed={theCase.value.answers.model === id}
            onClick={() => choose('model', id)}
          >
            {t(modelName(id))}
          </button>
        ))}
      </div>
      <div class="foot">
        <button
          type="button"
          class="btn quiet"
          onClick={() => {
            focusNext();
            go({ family: '' });
          }}
        >
          {u('ui.back')}
        </button>
      </div>
    </div>
  );
}

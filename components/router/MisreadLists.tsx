/** What was and was not understood of a page, as lists in which a person says what is wrong. */
import { settingLine } from '../../utils/advice/present.ts';
import { beside, t } from '../../utils/browser/i18n.ts';
import { text as refOf } from '../../utils/common/text.ts';
import { UNREAD_TOPICS, type SettingKind, type UnreadTopic } from '../../utils/common/kinds.ts';
import type { PageFacts } from '../../utils/reading/recognise.ts';
import { ANOTHER, findPlace, NOT_NAMED, placeOf, type Said } from '../../utils/report/said.ts';
import type { Spot, Understood } from '../../utils/report/understood.ts';
import { u } from '../ui/primitives.tsx';

type Taken = Understood['taken'][number];

export interface ListProps {
  pages: readonly PageFacts[];
  understood: Understood;
  said: readonly Said[];
  onChange: (said: Said[]) => void;
}

/** One thing of the page, as a key; one control may have been taken for several settings. */
const keyOf = ({ frame, ref }: Pick<Spot, 'frame' | 'ref'>) => `${frame} ${ref}`;

/** The setting that a topic is about, as the list above calls it. */
const KIND_OF: Record<UnreadTopic, SettingKind> = {
  radio: 'radio-enable',
  'mac-filter': 'mac-filter-mode',
  channel: 'channel',
  security: 'security-mode',
  name: 'ssid',
  isolation: 'ap-isolation',
  steering: 'band-steering',
};
const topicName = (topic: UnreadTopic) => t(refOf(`setting.${KIND_OF[topic]}`));

/** "It is not what it was taken for." */
const saysWrong = (pages: readonly PageFacts[], each: Taken) => {
  return (one: Said): boolean => {
    const now = one.says === 'wrong' && one.kind === each.setting.kind && one.at ? findPlace(pages, one.at) : null;
    return now !== null && keyOf(now) === keyOf(each);
  };
};

/** The remark that one of the things understood is wrong. */
export const wrongOf = (pages: readonly PageFacts[], each: Taken): Said => ({
  says: 'wrong',
  kind: each.setting.kind,
  at: placeOf(pages, each),
  label: each.label,
  shown: false,
});

/** What was understood: each with a switch that says that it is wrong. */
export function TakenList({ pages, understood: { taken }, said, onChange }: ListProps) {
  return (
    <section class="stack">
      <h2>{u('ui.misread.understood')}</h2>
      {taken.length === 0 && <p class="small">{u('ui.misread.nothing')}</p>}
      <ul class="plain">
        {taken.map((each) => {
          const { name, band, now } = settingLine(each.setting);
          const what = beside(band ? [t(name), u('ui.page.band', { band })] : [t(name)]);
          const value = each.masked ? u('ui.misread.masked') : t(now) || u('ui.page.value_none');
          const isThis = saysWrong(pages, each);
          const isWrong = said.some(isThis);
          return (
            <li key={`${keyOf(each)} ${each.setting.kind}`} class="row nowrap top">
              <span class="grow small">
                {u('ui.labelled', { label: what, value })}
                {each.label !== '' && (
                  <>
                    <br />
                    <span class="soft">{each.label}</span>
                  </>
                )}
              </span>
              <button
                type="button"
                class="btn quiet small fixed"
                aria-pressed={isWrong}
                aria-label={u('ui.misread.wrong_what', { what: each.label === '' ? what : beside([what, each.label]) })}
                onClick={() => onChange(isWrong ? said.filter((one) => !isThis(one)) : [...said, wrongOf(pages, each)])}
              >
                {u('ui.misread.wrong')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What was found and not understood; the report holds it without being told. */
export function UnreadList({ understood: { unread } }: { understood: Understood }) {
  if (unread.length === 0) return null;
  return (
    <section class="stack tight">
      <h2>{u('ui.misread.unread')}</h2>
      <ul class="bullets small">
        {unread.map((each) => (
          <li key={keyOf(each)}>
            {each.label === ''
              ? topicName(each.topic)
              : u('ui.labelled', { label: topicName(each.topic), value: each.label })}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is on the page and not in the list above: which topic, and which control that is. */
export function MissingList({ pages, understood: { rest }, said, onChange }: ListProps) {
  return (
    <fieldset class="stack tight bare">
      <legend>
        <h2>{u('ui.misread.missing')}</h2>
      </legend>
      {UNREAD_TOPICS.map((topic) => {
        const name = topicName(topic);
        const isThis = (one: Said) => one.says === 'missed' && !one.shown && one.kind === topic;
        const chosen = said.find(isThis);
        const now = chosen?.at ? findPlace(pages, chosen.at) : null;
        const say = (spot: Spot | undefined): Said => ({
          says: 'missed',
          kind: topic,
          at: spot ? placeOf(pages, spot) : null,
          label: spot?.label ?? '',
          shown: false,
        });
        return (
          <div key={topic} class="stack tight topic">
            <label class="row nowrap small">
              <input
                type="checkbox"
                checked={chosen !== undefined}
                onChange={(event) => {
                  const others = said.filter((one) => !isThis(one));
                  onChange(event.currentTarget.checked ? [...others, say(undefined)] : others);
                }}
              />
              <span class="grow">{name}</span>
            </label>
            {chosen !== undefined && rest.length > 0 && (
              <select
                aria-label={u('ui.misread.which', { what: name })}
                value={now ? keyOf(now) : ''}
                onChange={(event) => {
                  const spot = rest.find((each) => keyOf(each) === event.currentTarget.value);
                  onChange(said.map((one) => (isThis(one) ? say(spot) : one)));
                }}
              >
                <option value="">{u('ui.misread.which_unsure')}</option>
                {rest.map((spot) => (
                  <option key={keyOf(spot)} value={keyOf(spot)}>
                    {spot.label}
                  </option>
                ))}
              </select>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

/** What was shown on the page and had not been understood: the person says what it is. */
export function ShownList({ said, onChange }: Pick<ListProps, 'said' | 'onChange'>) {
  const shown = said.filter((one) => one.shown && one.says === 'missed');
  if (shown.length === 0) return null;
  return (
    <section class="stack tight">
      <h2>{u('ui.misread.shown')}</h2>
      <ul class="plain">
        {shown.map((one, index) => {
          const name = one.label === '' ? u('ui.misread.shown_unnamed', { nth: index + 1 }) : one.label;
          return (
            <li key={index} class="stack tight">
              <span class="row nowrap top">
                <span class="grow small">{name}</span>
                <button
                  type="button"
                  class="btn quiet small fixed"
                  aria-label={u('ui.misread.remove_what', { what: name })}
                  onClick={() => onChange(said.filter((each) => each !== one))}
                >
                  {u('ui.devices.remove')}
                </button>
              </span>
              <select
                aria-label={u('ui.misread.shown_what', { what: name })}
                value={one.kind}
                onChange={(event) => {
                  const kind = event.currentTarget.value;
                  onChange(said.map((each) => (each === one ? { ...each, kind } : each)));
                }}
              >
                <option value={NOT_NAMED}>{u('ui.misread.shown_unsure')}</option>
                {UNREAD_TOPICS.map((topic) => (
                  <option key={topic} value={topic}>
                    {topicName(topic)}
                  </option>
                ))}
                <option value={ANOTHER}>{u('ui.misread.shown_other')}</option>
              </select>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

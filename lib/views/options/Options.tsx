/** The few settings there are. Each change is saved at once and seen at once, also by open council pages. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { LANGUAGES, MARKINGS, type Settings } from '../../model/settings.ts';
import { writeSettings } from '../../store/settings.ts';
import { DocumentPage } from '../DocumentPage.tsx';
import { LockSettings } from '../lock/LockSettings.tsx';
import { usePage } from '../page-context.ts';
import { ConsentSetting } from './ConsentSetting.tsx';
import { HostSettings } from './HostSettings.tsx';
import { IndexSetting } from './IndexSetting.tsx';

export function Options() {
  const { strings, settings } = usePage();
  const [failed, setFailed] = useState(false);
  const change = (next: Partial<Settings>): void => {
    writeSettings(next).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  return (
    <DocumentPage narrow>
      <section class="stack">
        <h1 class="ds-heading" data-size="md">
          {strings.options.title}
        </h1>
        <p class="subtle">{strings.options.savedAtOnce}</p>
        {failed && <p role="alert">{strings.options.notSaved}</p>}
      </section>
      <Choices
        title={strings.options.painting}
        help={strings.options.paintingHelp}
        chosen={settings.termPainting}
        choices={MARKINGS.map((one) => [one, strings.options.paintings[one]] as const)}
        onChange={(termPainting) => change({ termPainting })}
      />
      <Choices
        title={strings.options.language}
        chosen={settings.language ?? 'browser'}
        choices={[
          ['browser', strings.options.browserLanguage] as const,
          ...LANGUAGES.map((one) => [one, strings.options.languages[one]] as const),
        ]}
        onChange={(language) => change({ language: language === 'browser' ? null : language })}
      />
      <HostSettings onChange={(hostsOff) => change({ hostsOff })} />
      <IndexSetting />
      <LockSettings />
      <ConsentSetting />
    </DocumentPage>
  );
}

interface ChoicesProps<Choice extends string> {
  readonly title: string;
  readonly help?: ComponentChildren;
  readonly chosen: Choice;
  readonly choices: readonly (readonly [Choice, string])[];
  readonly onChange: (choice: Choice) => void;
}

function Choices<Choice extends string>({ title, help, chosen, choices, onChange }: ChoicesProps<Choice>) {
  const name = useId();
  return (
    <fieldset class="ds-fieldset">
      <legend class="ds-heading" data-size="2xs">
        {title}
      </legend>
      {help !== undefined && <p data-field="description">{help}</p>}
      <div>
        {choices.map(([value, label]) => (
          <div key={value} class="ds-field choice">
            <input
              class="ds-input"
              type="radio"
              id={`${name}-${value}`}
              name={name}
              value={value}
              checked={value === chosen}
              onChange={() => onChange(value)}
            />
            <label for={`${name}-${value}`}>{label}</label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

import { useRef } from 'preact/hooks';
import type { JSX } from 'preact';
import { named } from '../../../words/index.ts';
import { language, t } from '../../page.ts';
import type { Session } from '../../state/session.ts';
import { openDropped } from '../../state/dropped.ts';

/** Which scenario: one of the library, or a file of the reader's own (which can be dropped anywhere on the page). */
export function ScenarioPicker({ session, title }: { session: Session; title: string }): JSX.Element {
  const file = useRef<HTMLInputElement>(null);
  const { scenario } = session.state.value;
  return (
    <div class="scenario">
      <label>
        <span class="heard">{t('desk.scenario')}</span>
        <select
          value={'id' in scenario ? scenario.id : ''}
          onChange={(event) => session.open({ id: event.currentTarget.value })}
        >
          {'id' in scenario ? null : <option value="">{named(language.value, title)}</option>}
          {session.scenarios.map((one) => (
            <option key={one.id} value={one.id}>
              {named(language.value, one.title)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="key" onClick={() => file.current?.click()}>
        {t('desk.open-file')}
      </button>
      <input
        ref={file}
        type="file"
        class="heard"
        tabIndex={-1}
        aria-hidden="true"
        accept=".yaml,.yml,.json"
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? [];
          if (chosen) void openDropped(session, chosen);
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}

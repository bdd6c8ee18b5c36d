import type { JSX } from 'preact';
import { pageFrame, TalksValues } from '../../../figure/index.ts';
import { wantSentences } from '../../../words/index.ts';
import { useWidth } from '../../controls/width.ts';
import { language, t } from '../../page.ts';
import { contextOfTalks } from './context.ts';
import type { Shown } from './shown.ts';

/** What packages are worth to each side, with the points that theories of bargaining name, explained below. */
export function Values({ shown }: { shown: Shown }): JSX.Element {
  const { ref, width } = useWidth(560);
  const { result, pack } = shown;
  const context = { ...contextOfTalks(shown.answer), frame: pageFrame(Math.max(300, width)), id: 'parley' };
  return (
    <div ref={ref}>
      {result.bargain === null ? (
        <p>{t('parley.values-none')}</p>
      ) : (
        <div class="chart">
          <TalksValues
            result={{ ...result, chosen: pack ?? result.chosen }}
            context={context}
            height={width < 560 ? 260 : 320}
          />
        </div>
      )}
      <details>
        <summary>{t('parley.explained')}</summary>
        {wantSentences(result, language.value).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </details>
    </div>
  );
}

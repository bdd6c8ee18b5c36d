import { firstPlace, firstState, screens } from '../../src/web/state/state.ts';
import type { Place } from '../../src/web/state/state.ts';
import { engine } from '../../src/model/scenario/index.ts';
import { linkOf } from '../../src/web/state/link.ts';

/** A way of seeing the page: every screen is looked at in each. */
export interface View {
  readonly screen: string;
  readonly language: 'en' | 'ru';
  readonly theme: 'light' | 'dark';
  readonly width: 1280 | 390;
}

export const sizes = { 1280: { width: 1280, height: 800 }, 390: { width: 390, height: 844 } } as const;

/** Places that count as screens of their own: what one sees there is another page. */
const places: Readonly<Record<string, Partial<Place>>> = {
  ...Object.fromEntries(screens.map((screen) => [screen, { screen }])),
  'linkage, trade-off': { screen: 'linkage', picture: 'tradeoff' },
  'library, an item': { screen: 'library', at: 'force/us-2001-12' },
  'tour, for the facilitator': { screen: 'tour', at: 'tour/facilitator' },
};

export const views: readonly View[] = Object.keys(places).flatMap((screen) =>
  (['en', 'ru'] as const).flatMap((language) =>
    (['light', 'dark'] as const).flatMap((theme) =>
      ([1280, 390] as const).map((width) => ({ screen, language, theme, width })),
    ),
  ),
);

/** The address of a view, behind that of the page. */
export function addressOf({ screen, language }: View, more: Partial<Place> = {}): string {
  const state = { ...firstState, place: { ...firstPlace, ...places[screen], ...more } };
  return `?lang=${language}${linkOf({ engine, hash: null, state })}`;
}

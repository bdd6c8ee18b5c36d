import type { ComponentType } from 'preact';
import type { Session } from '../state/session.ts';
import type { Screen } from '../state/state.ts';
import { AssessScreen } from './assess/index.tsx';
import { CompareScreen } from './compare/index.tsx';
import { lazily } from './lazy.tsx';
import { LinkageScreen } from './linkage/index.tsx';
import { TourScreen } from './tour/index.tsx';

type ScreenComponent = ComponentType<{ session: Session }>;

const components: Readonly<Record<Screen, ScreenComponent>> = {
  linkage: LinkageScreen,
  assess: AssessScreen,
  library: lazily(() => import('./library/index.tsx').then(({ LibraryScreen }) => LibraryScreen)),
  compare: CompareScreen,
  tour: TourScreen,
};

export function screenOf(screen: Screen): ScreenComponent {
  return components[screen];
}

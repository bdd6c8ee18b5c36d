import type { ComponentType } from 'preact';
import type { Session } from '../state/session.ts';
import type { Screen } from '../state/state.ts';
import { lazily } from './lazy.tsx';
import { LinkageScreen } from './linkage/index.tsx';

type ScreenComponent = ComponentType<{ session: Session }>;

/** The first screen comes with the page; the others are fetched when they are gone to. */
const components: Readonly<Record<Screen, ScreenComponent>> = {
  linkage: LinkageScreen,
  assess: lazily(() => import('./assess/index.tsx').then(({ AssessScreen }) => AssessScreen)),
  agreements: lazily(() => import('./agreements/index.tsx').then(({ AgreementsScreen }) => AgreementsScreen)),
  shield: lazily(() => import('./shield/index.tsx').then(({ ShieldScreen }) => ShieldScreen)),
  inspection: lazily(() => import('./inspection/index.tsx').then(({ InspectionScreen }) => InspectionScreen)),
  talks: lazily(() => import('./talks/index.tsx').then(({ TalksScreen }) => TalksScreen)),
  library: lazily(() => import('./library/index.tsx').then(({ LibraryScreen }) => LibraryScreen)),
  compare: lazily(() => import('./compare/index.tsx').then(({ CompareScreen }) => CompareScreen)),
  tour: lazily(() => import('./tour/tour.tsx').then(({ Tour }) => Tour)),
};

export function screenOf(screen: Screen): ScreenComponent {
  return components[screen];
}

import { later } from '../controls/later.tsx';

/** The brief is fetched after the page is there, so that the browser's own print command finds it. */
export const Brief = later(() => import('./index.tsx').then(({ Brief: one }) => one));

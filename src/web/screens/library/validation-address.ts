/** Name of the file that the build lays beside the scripts (see vite.config.ts). */
declare const __VALIDATION_URL__: string;

/** Where the cases are: a file of their own, fetched only by who wants to see them computed. */
export function validationAddress(): string {
  return import.meta.url.replace(/[^/]*$/, __VALIDATION_URL__);
}

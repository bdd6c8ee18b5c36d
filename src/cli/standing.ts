import type { OutputOptions } from './main.ts';
export async function standing(_: { readonly date?: string } & OutputOptions): Promise<void> {}

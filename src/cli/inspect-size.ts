import type { OutputOptions } from './main.ts';
import type { DetectOptions } from './inspect.ts';
export async function size(_: DetectOptions & OutputOptions): Promise<void> {}

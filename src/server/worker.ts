import type { Read } from '../model/document/index.ts';
import { run } from './job.ts';
import type { Job } from './job.ts';

export default function work(job: Job): Promise<Read<string>> {
  return run(job);
}

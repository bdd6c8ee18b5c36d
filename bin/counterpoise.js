#!/usr/bin/env node
import { existsSync } from 'node:fs';

const program = new URL('../dist/cli/main.js', import.meta.url);
if (existsSync(program)) {
  const { run } = await import(program.href);
  process.exitCode = await run(process.argv);
} else {
  process.stderr.write('counterpoise is not built yet · expected dist/cli/main.js · run: npm ci\n');
  process.exitCode = 2;
}

#!/usr/bin/env node
import { existsSync } from 'node:fs';

const program = new URL('../dist/cli/main.js', import.meta.url);
if (existsSync(program)) {
  await import(program.href);
} else {
  process.stderr.write('counterpoise is not built yet · expected dist/cli/main.js · run: npm ci\n');
  process.exitCode = 2;
}

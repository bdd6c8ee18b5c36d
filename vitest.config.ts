import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'e2e/**/*.test.ts', 'validation/**/*.test.ts'],
    setupFiles: ['src/words/whole-english.ts', 'src/words/russian.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 3,
    isolate: false,
    // What was built runs as it is: it is the program, not a source of it.
    server: { deps: { external: [/\/dist\//] } },
  },
});

import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/house/packed.test.ts', 'test/house/pre-commit.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
})

import { configDefaults, defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Installs the packed tarball from the registry: `npm run test:packed`, and `.ci/run`.
    exclude: [...configDefaults.exclude, 'test/house/packed.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})

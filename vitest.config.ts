import { configDefaults, defineConfig } from 'vitest/config'

// `npm cit` hands no arguments on to the tests, so `.ci/run` says by the environment where it wants a report to count.
const report = process.env.KS_TEST_REPORT

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Installs the packed tarball from the registry: `npm run test:packed`, and `.ci/run`.
    exclude: [...configDefaults.exclude, 'test/house/packed.test.ts', 'test/house/pre-commit.test.ts'],
    ...(report && { reporters: ['default', 'json'], outputFile: { json: report } }),
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})

import type { Target } from '../target.ts'

/** The default: what holds for every installation that nobody watches. */
export const anaconda = {
  name: 'anaconda',
  summary: 'Any unattended installation',
  rules: {
    // Tools that start an installer bring an end of their own, or say what they need.
    'style/require-end-action': 'error',
    'packages/base-repo': 'info',
  },
  releasePolicy: 'Anaconda reads kickstarts as the release it installs: name that one.',
} as const satisfies Target

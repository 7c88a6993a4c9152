import type { Target } from '../target.ts'

/** The default: what holds for every installation that nobody watches. */
export const anaconda = {
  name: 'anaconda',
  summary: 'Any unattended installation',
  rules: {},
  releasePolicy: 'Anaconda reads kickstarts as the release it installs: name that one.',
} as const satisfies Target

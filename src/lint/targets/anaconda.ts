import type { Target } from '../target.ts'

/** The default: what holds for every installation that nobody watches. */
export const anaconda = {
  name: 'anaconda',
  // All of these start an installer and let it run.
  aliases: ['bib', 'bootc-image-builder', 'image-builder', 'mkksiso', 'packer', 'pxe', 'unattended', 'virt-install'],
  summary: 'Any unattended installation',
  rules: {
    'style/require-end-action': 'error',
    'packages/base-repo': 'info',
    // Images leave it to where they run.
    'storage/require-swap': 'info',
  },
  releasePolicy: 'Anaconda reads kickstarts as the release it installs: name that one.',
} as const satisfies Target

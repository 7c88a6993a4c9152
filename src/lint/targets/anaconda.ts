import type { Target } from '../target.ts'

/** The default: what holds for every installation that nobody watches. */
export const anaconda = {
  name: 'anaconda',
  // All of these start an installer and let it run.
  aliases: ['bib', 'bootc-image-builder', 'image-builder', 'mkksiso', 'packer', 'pxe', 'unattended', 'virt-install'],
  summary: 'Any unattended installation',
  rules: {
    // Tools that start an installer bring an end of their own, or say what they need.
    'style/require-end-action': 'error',
    'packages/base-repo': 'info',
    // Tools bring the source, and start the installer from an ISO.
    'packages/require-source': 'info',
    'packages/url-list': 'info',
    // Images leave it to where they run.
    'storage/require-swap': 'info',
  },
  releasePolicy: 'Anaconda reads kickstarts as the release it installs: name that one.',
} as const satisfies Target

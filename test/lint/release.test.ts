import { describePlaces } from './support/places.ts'

describePlaces({
  'release/version-mismatch': [
    ['#version=‹RHEL7›\nreboot\n', { release: 'RHEL9' }],
    ['#version=‹bogus›  \n', { release: 'RHEL9' }],
    ['#version=RHEL9\n#version=RHEL7\n', { release: 'RHEL9' }],
    ['#version=RHEL7\n'],
    ['#version=DEVEL\n', { release: 'RHEL9' }],
  ],
  'release/assumed-devel': [
    ['# c\n‹›autopart\n'],
    ['autopart\n', { release: 'F45' }],
    ['#version=F44\nautopart\n'],
    ['autopart\n', { topLevel: false }],
  ],
})

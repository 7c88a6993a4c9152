import { describeRuleCases } from './support/places.ts'

describeRuleCases({
  'text/locale-not-installed': [
    ['lang ‹de_DE.UTF-8› --addsupport=fr_FR\n%packages --inst-langs=en\n%end\n', { release: 'RHEL9' }],
    ['lang ‹"cs_CZ"›\n%packages --instLangs=en_US:de\n%end\n', { release: 'F34' }],
    ['lang de_DE.UTF-8\n%packages --instLangs=en\n%end\n', { release: 'RHEL8' }],
    ['lang de_AT.UTF-8\n%packages --inst-langs=en:de_DE\n%end\n', { release: 'RHEL9' }],
    ['lang de_DE.UTF-8\n%packages\n%end\n', { release: 'RHEL9' }],
    ['lang $LANG\n%packages --inst-langs=en\n%end\n', { release: 'RHEL9' }],
    ['lang C.UTF-8\n%packages --inst-langs=en\n%end\n', { release: 'RHEL9' }],
  ],
})

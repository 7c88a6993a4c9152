import { describePlaces } from './support/places.ts'

describePlaces({
  'packages/at-include': [
    ['%packages\n  ‹@include› more.ks # x\n‹@include›\tb\n%end\n'],
    ['%packages\n@include\n@includes x\n%end\n'],
  ],
  'packages/command-in-packages': [
    ['%packages\n‹reboot› # x\n  ‹part / --size=1›\n%end\n'],
    ['%packages\nbootc\ntext-tools\nhalt*\n@Some url\n%end\n'],
    ['reboot\n%post\nreboot\n%end\n'],
    ['%packages\n‹partition / --size=1›\n%end\n'],
  ],
  'packages/one-per-line': [
    ['%packages\n‹vim git› # x\n‹gcc  gcc-c++\tlib*›\n%end\n'],
    ['%packages\n@My Group --optional\n-a b\n"x y"\n@^an env\nlang C\n%end\n'],
  ],
  'packages/listed-and-excluded': [
    ['%packages\nvim\n‹-vim›\n‹vim›\n%end\n'],
    ['%packages\n-@a\n%end\n%packages\n‹@a› # x\n%end\n'],
    ['%packages\nvim\nvim\n-emacs\n-emacs\n-vim*\n%end\n'],
  ],
})

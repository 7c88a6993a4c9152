import { describePlaces } from './support/places.ts'

describePlaces({
  'text/crlf': [
    ['reboot\n‹lang C›\r\n\r\n'],
    ['lang C\r\n%post\r\n‹echo hi›\r\n%end\r\n'],
    ['lang C\rx\n'],
    ['%post\n‹›\r\n%end\n'],
  ],
  'text/cut-at-hash': [
    ['rootpw a‹#›b#c d\n'],
    ['lang "C"‹#›\n'],
    ['rootpw a\\#b\n'],
    ['rootpw "a#b" #c\n'],
    ['text‹#› x\n'],
    ['#rootpw a#b\n'],
  ],
})

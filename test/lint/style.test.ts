import { describePlaces } from './support/places.ts'

describePlaces({
  'style/unused-disable': [
    ['# ks-disable-next-line ‹text/crlf› -- was\nreboot\n'],
    ['# ks-disable-file ‹text/crlf›, ‹no/such›\n'],
    ['%post\n# ks-disable-next-line ‹text/crlf›\necho\n%end\n'],
    ['# about ks-disable-file text/crlf\n'],
  ],
})

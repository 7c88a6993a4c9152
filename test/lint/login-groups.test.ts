import { describeRuleCases } from './support/places.ts'

describeRuleCases({
  'login/group-gid': [
    ['user --name=a --groups=users,‹wheel(999)›\n'],
    ['group --name=dev --gid=2000\nuser --name=a --groups="‹dev(2001)›, wheel"\n'],
    ['user --name=a --groups=wheel(10),users(100)\n'],
    ['group --name=dev --gid=2000\nuser --name=a --groups=dev(2000)\n'],
    ['group --name=dev\nuser --name=a --groups=dev(2000),other(2000)\n'],
  ],
})

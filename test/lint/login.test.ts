import { describePlaces } from './support/places.ts'

describePlaces({
  'login/require-account': [
    ['# c\n‹›autopart\n'],
    ['‹›sshpw --username=a b\n'],
    ['rootpw --lock\n'],
    ['user --name=a\n'],
    ['%include x\nautopart\n'],
  ],
  'login/require-admin': [
    ['‹user --name=a --password=b›\nuser --name=c\n'],
    ['user --name=a\n‹user --name=b --groups=wheel --password=x --lock›\n'],
    ['user --name=a --groups=x,wheel --password=b\n'],
    ['user --name=a\nrootpw x\n'],
    ['user --name=a --groups=wheel\n', { release: 'RHEL7' }],
    ['‹user --name=a --groups=users›\n', { release: 'RHEL7' }],
    ['user --name=a --groups="wheel(10)" --password=b\n'],
  ],
  'login/sshkey-without-user': [
    ['user --name=a\nsshkey --username=‹b› "ssh-rsa A"\n'],
    ['sshkey --username=root "ssh-rsa A"\n'],
    ['sshkey --username=a "ssh-rsa A"\nuser --name=a\n'],
    ['sshkey --username=a "ssh-rsa A"\n%include x\n'],
  ],
  'login/hash-as-password': [
    ['  ‹rootpw› "$6$a$b" # x\n'],
    ['‹user› --name=a --password $y$j9T$x\n'],
    ['rootpw $releasever\n'],
    ['rootpw --iscrypted $6$a$b\n'],
    ['user --name=a --iscrypted --password=$6$a$b\n'],
  ],
})

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
    ['user --name=‹a› --password=b\nuser --name=c\n'],
    ['user --name=a\nuser --name=b --groups=wheel --password=x ‹--lock›\n'],
    ['user --name=a --groups=x,wheel --password=b\n'],
    ['user --name=a\nrootpw x\n'],
    ['user --name=a --groups=wheel\n', { release: 'RHEL7' }],
    ['user --name=a --groups=‹users›\n', { release: 'RHEL7' }],
    ['user --name=a --groups="wheel(10)" --password=b\n'],
  ],
  'login/sshkey-without-user': [
    ['user --name=a\nsshkey --username=‹b› "ssh-rsa A"\n'],
    ['sshkey --username=root "ssh-rsa A"\n'],
    ['sshkey --username=a "ssh-rsa A"\nuser --name=a\n'],
    ['sshkey --username=a "ssh-rsa A"\n%include x\n'],
  ],
  'login/cut-hash': [
    [`rootpw --iscrypted ‹$6$a$${'b'.repeat(85)}›\n`],
    [`user --name=a --password="‹$6$rounds=9$a$${'b'.repeat(87)}›" --iscrypted\n`],
    [`rootpw --iscrypted ‹$5$a$${'b'.repeat(22)}›\nsshpw --username=a --iscrypted ‹$1$a$${'b'.repeat(20)}›\n`],
    [`rootpw --iscrypted $6$a$${'b'.repeat(86)}\nsshpw --username=a --iscrypted $1$a$${'b'.repeat(22)}\n`],
    [`rootpw --iscrypted $y$j9T$a$${'b'.repeat(43)}\nuser --name=a --iscrypted --password=$2b$10$${'b'.repeat(50)}\n`],
    [`rootpw $6$a$${'b'.repeat(85)}\nrootpw --iscrypted $6$a$hash\n`],
  ],
  'login/hash-as-password': [
    ['  rootpw ‹"$6$a$b"› # x\n'],
    ['user --name=a --password ‹$y$j9T$x›\n'],
    ['bootloader --password=‹grub.pbkdf2.sha512.10000.AA.BB›\nsshpw --username=a ‹$6$a$b›\n'],
    ['bootloader --iscrypted --password=grub.pbkdf2.sha512.10000.AA.BB\nbootloader --password=$6$a\n'],
    ['rootpw $releasever\n'],
    ['rootpw --iscrypted $6$a$b\n'],
    ['user --name=a --iscrypted --password=$6$a$b\n'],
  ],
})

import { expect, test } from 'vitest'
import { lintText, of } from './support/lint-text.ts'
import { describePlaces } from './support/places.ts'

describePlaces({
  'security/plaintext-password': [
    ['rootpw --plaintext ‹hunter2› # x\n'],
    ['user --name=a --password=‹b› --groups=wheel\n'],
    ['rootpw --lock nope\n'],
    ['rootpw --iscrypted nope\n'],
    ['bootloader --password=‹x›\n'],
    ['bootloader --password=grub.pbkdf2.sha512.1.A.B --iscrypted\n'],
    ['part / --size=1 --encrypted --passphrase ‹x›\n'],
    ['rootpw $6$a$b\n'],
    ['rootpw $ROOT_PASSWORD\nuser --name=a --password=@PASSWORD@\npart / --encrypted --passphrase=$LUKS\n'],
    ['user --name=a\n'],
  ],
  'security/http-source': [
    ['url --url=‹http://a/› --proxy=http://b/\n'],
    ['repo --name=a --mirrorlist ‹"HTTP://a/"›\nliveimg --url=‹http://a/b.img›\n'],
    ['url --url=https://a/\nrepo --name=a --baseurl=http://localhost/a\n'],
    ['repo --name=http://a/\n%post\ncurl http://a/\n%end\n'],
  ],
  'security/no-verify-ssl': [
    ['url ‹--noverifyssl› --url=https://a/\n'],
    ['repo --name=a --baseurl=https://a/ ‹--noverify› --cost=1\n'],
    ['url --url=https://a/ --proxy=--noverifyssl\n'],
    ['# --noverifyssl\nrepo --name=a --baseurl=https://a/\n'],
  ],
  'security/url-credentials': [
    ['url --url=https://‹me:b›@a/ --proxy=http://‹x:y›@b:3128\n'],
    ['%post\n# ftp://‹a:b›@c/\ncurl "https://‹u:p%20w›@h/"\n%end\n'],
    ['url --url=https://me@a/b:c@d\nrepo --name=a --baseurl=http://a:80/b@c\n'],
    ['%pre\ncurl https://$u:$p@h/ https://u:{{p}}@h/ https://u:<pw>@h/\n%end\n'],
  ],
  'security/private-key': [
    ['%post\necho "‹-----BEGIN RSA PRIVATE KEY-----›\n%end\n'],
    [
      '#‹-----BEGIN PGP PRIVATE KEY BLOCK-----›\n%certificate --filename=a --dir=/b\n‹-----BEGIN PRIVATE KEY-----›\n%end\n',
    ],
    ['%certificate --filename=a --dir=/b\n-----BEGIN CERTIFICATE-----\n%end\n'],
    ['%post\ngrep "BEGIN PRIVATE KEY" a\n-----BEGIN RSA PUBLIC KEY-----\n%end\n'],
  ],
  'security/plaintext-secret': [
    ['rhsm --organization=1 --activation-key=‹a›\n', { release: 'RHEL9' }],
    ['sshpw --username=root ‹a b›\n'],
    ['network --bootproto=dhcp --essid=a --wepkey=‹b›\n', { release: 'F30' }],
    ['sshpw --username=root --lock a\nsshpw --username=a --sshkey ssh-rsa b\nrdp --username=a --password=$P\n'],
    ['rootpw a\nuser --name=a --password=b\npart / --size=1 --passphrase=c\n'],
  ],
  'security/password-in-script': [
    ['%post\necho ‹hunter2› | passwd --stdin root > /dev/null\nprintf ‹"root:a\\n"› |\n  /usr/sbin/chpasswd\n%end\n'],
    ['%post\nchpasswd ‹<<EOF›\nroot:a\nEOF\nchpasswd <<< ‹root:a›\n%end\n'],
    ['%post\nusermod -p ‹secret› me\nif useradd ‹--password=xy› me; then sshpass -p ‹y› ssh a; fi\n%end\n'],
    ['%pre\ncurl -s --user ‹me:pw› http://a/\nsubscription-manager register --org=1 --activationkey=$K\n%end\n'],
    ['%post\necho "$pw" | passwd --stdin root\necho "a:$(cat b)" | chpasswd\npasswd -l root\n%end\n'],
    ["%post\nuseradd -p '$6$a$b' me\nusermod -p '!!' me\ncurl -u me http://a/\necho a:b | chpasswd -e\n%end\n"],
    ['%post --interpreter=/usr/bin/python3\necho a | passwd --stdin root\n%end\n'],
  ],
  'security/no-gpgcheck': [
    ['%post\ndnf -y ‹--nogpgcheck› install a && rpm -i ‹--nosignature› b\n%end\n'],
    ['%post --nochroot\nyum ‹--setopt=gpgcheck=0› -y install a\n%end\n'],
    ['%post\necho --nogpgcheck\ndnf -y install a # --nogpgcheck\n%end\n'],
    ['%post\ncat <<EOF\ndnf --nogpgcheck install a\nEOF\n%end\n'],
  ],
  'security/weak-hash': [
    ['rootpw --iscrypted ‹$1$a$b› # x\n'],
    ['user --name=a --password=‹ab.cdefghijk/› --iscrypted\nsshpw --username=a --iscrypted ‹$1$a$b›\n'],
    ['rootpw --iscrypted $6$a$b\nuser --name=a --password=abcdefghijklm\n'],
    ['rootpw --iscrypted --lock locked\nuser --name=$1$a\n'],
  ],
})

test.each([
  ['rootpw vagrant\nuser --name=vagrant --password=vagrant\n', ['info', 'info']],
  ['rootpw vagrant\nuser --name=vagrant --password=hunter2\n', ['info', 'warning']],
  ['rootpw vagrant\n', ['warning']],
])('security/plaintext-password is information on the password of a Vagrant box: %j', (text, severities) => {
  expect(of('security/plaintext-password', lintText(text)).map(({ severity }) => severity)).toEqual(severities)
})

test.each([
  ['echo temporary | cryptsetup luksRemoveKey /dev/vda3', 'info'],
  ['systemd-cryptenroll --wipe-slot=password /dev/vda3', 'info'],
  ['cryptsetup luksDump /dev/vda3', 'warning'],
  ['# cryptsetup luksRemoveKey /dev/vda3\nclevis luks bind -y -k - -d /dev/vda3 tpm2 "{}"', 'warning'],
])('security/plaintext-password is information on a passphrase that %%post takes off: %j', (line, severity) => {
  const text = `autopart --encrypted --passphrase=temporary\n%post\n${line}\n%end\n`
  const [found] = of('security/plaintext-password', lintText(text))
  expect(found?.severity).toBe(severity)
  expect(found?.hint !== undefined).toBe(severity === 'warning')
  expect(of('security/plaintext-password', lintText(text.replace('%post', '%pre')))[0]?.severity).toBe('warning')
})

import { el8, el9, el10, f42, row } from './demand-row.ts'

const hash =
  '$6$0123456789abcdef$9q1Zk1rWJ0u1T9X8mV5sYbqk6D2cHn7LpA3fGjR4oEwUtIyKxMvBzCQdSgPhNlOaXrTe1W2yU3iO4pA5sD6fG.'
const wheel = `user --name=admin --groups=wheel --iscrypted --password=${hash}\n`
const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHUvZ0tYc2R1d0VtQ2pJcUxRbW5yVnh5ekFCQ0RFRkdI bob@laptop'

export const commandProbes = [
  ...row('demand 3.11', [
    {
      code: 'style/repeated-command',
      bad: 'clearpart --all --drives=sda\nclearpart --all --drives=‹nvme0n1›\n',
      good: 'clearpart --all --drives=sda,nvme0n1\n',
    },
    {
      code: 'style/repeated-command',
      bad: 'services --enabled=sshd\nservices --enabled=‹chronyd›\n',
      good: 'services --enabled=sshd,chronyd\n',
      options: el9,
    },
    {
      code: 'packages/several-sources',
      bad: '‹url› --url=https://example.org/os/\ncdrom\n',
      good: 'url --url=https://example.org/os/\n',
      options: el10,
    },
    { code: 'style/repeated-command', bad: 'text\n‹graphical›\n', good: 'graphical\n', options: f42 },
    { code: 'style/repeated-command', bad: 'reboot\n‹poweroff›\n', good: 'poweroff\n', options: el8 },
    {
      code: 'style/repeated-command',
      bad: 'lang de_DE.UTF-8\nlang ‹en_US.UTF-8›\n',
      good: 'lang en_US.UTF-8\n',
      options: el9,
    },
    {
      code: 'style/repeated-command',
      bad: 'selinux --permissive\nfirewall --enabled\n‹selinux --enforcing›\n',
      good: 'firewall --enabled\nselinux --enforcing\n',
    },
    {
      code: 'style/repeated-command',
      bad: `rootpw --lock\n${wheel}‹rootpw --iscrypted ${hash}›\n`,
      good: `${wheel}rootpw --iscrypted ${hash}\n`,
      options: f42,
    },
  ]),
  ...row('demand 3.15', [
    { code: 'security/plaintext-password', bad: 'rootpw ‹hunter2›\n', good: `rootpw --iscrypted ${hash}\n` },
    {
      code: 'security/plaintext-password',
      bad: 'rootpw --plaintext ‹hunter2›\n',
      good: `rootpw --iscrypted ${hash}\n`,
      options: el9,
    },
    {
      code: 'security/plaintext-password',
      bad: 'user --name=bob --groups=wheel --password=‹hunter2›\n',
      good: `user --name=bob --groups=wheel --iscrypted --password=${hash}\n`,
      options: f42,
    },
    {
      code: 'security/plaintext-password',
      bad: 'autopart --encrypted --passphrase=‹correcthorse›\n',
      good: 'autopart\n',
      options: el10,
    },
    {
      code: 'security/plaintext-password',
      bad: 'bootloader --password=‹hunter2›\n',
      good: 'bootloader --iscrypted --password=grub.pbkdf2.sha512.10000.AABBCCDD.EEFF0011\n',
      options: el9,
    },
    {
      code: 'security/plaintext-secret',
      bad: 'rhsm --organization=12345 --activation-key=‹mykey›\n',
      good: '\n',
      options: el9,
    },
    {
      code: 'security/plaintext-password',
      bad: 'reqpart --add-boot\npart / --fstype=xfs --size=9000 --encrypted --passphrase=‹correcthorse›\n',
      good: 'reqpart --add-boot\npart / --fstype=xfs --size=9000\n',
      options: el8,
    },
    { code: 'security/plaintext-secret', bad: 'vnc --password=‹hunter2›\n', good: 'text\n', options: el8 },
    {
      code: 'security/url-credentials',
      bad: 'url --url=https://‹bob:hunter2›@example.org/os/\n',
      good: 'url --url=https://example.org/os/\n',
    },
    {
      code: 'security/url-credentials',
      bad: 'url --url=https://example.org/os/ --proxy=http://‹bob:hunter2›@proxy.example.org:3128\n',
      good: 'url --url=https://example.org/os/ --proxy=http://proxy.example.org:3128\n',
      options: el9,
    },
    {
      code: 'security/private-key',
      bad: '%post --erroronfail\n‹-----BEGIN OPENSSH PRIVATE KEY-----›\n%end\n',
      good: '%post --erroronfail\necho ok\n%end\n',
    },
  ]),
  ...row('demand 3.16', [
    { code: 'login/not-a-hash', bad: 'rootpw --iscrypted ‹hunter2›\n', good: `rootpw --iscrypted ${hash}\n` },
    { code: 'login/hash-as-password', bad: `rootpw ‹${hash}›\n`, good: `rootpw --iscrypted ${hash}\n`, options: el9 },
    {
      code: 'security/weak-hash',
      bad: 'rootpw --iscrypted ‹$1$saltsalt$Ht9LU2zhFXoZDrjhdJYKD0›\n',
      good: `rootpw --iscrypted ${hash}\n`,
      options: el10,
    },
    {
      code: 'login/hash-as-password',
      bad: `user --name=bob --groups=wheel --password=‹${hash}›\n`,
      good: `user --name=bob --groups=wheel --iscrypted --password=${hash}\n`,
      options: f42,
    },
    {
      code: 'login/not-a-hash',
      bad: 'user --name=bob --groups=wheel --iscrypted --password=‹secret›\n',
      good: `user --name=bob --groups=wheel --iscrypted --password=${hash}\n`,
      options: el8,
    },
    {
      code: 'login/not-a-hash',
      bad: 'rootpw --iscrypted --lock ‹locked›\n',
      good: 'rootpw --lock\n',
      options: { release: 'F44' },
    },
    {
      code: 'login/cut-hash',
      bad: `rootpw --iscrypted ‹${hash.slice(0, 40)}›\n`,
      good: `rootpw --iscrypted ${hash}\n`,
      options: el9,
    },
  ]),
  ...row('demand 3.17', [
    {
      code: 'login/require-account',
      bad: '‹›firewall --enabled\n',
      good: `rootpw --lock\n${wheel}`,
      without: ['rootpw', 'user'],
    },
    {
      code: 'login/nobody-can-log-in',
      bad: 'rootpw ‹--lock›\n',
      good: `rootpw --lock\n${wheel}`,
      without: ['user'],
      options: el9,
    },
    { code: 'login/require-admin', bad: 'user --name=‹bob›\n', good: wheel, without: ['rootpw'], options: f42 },
    {
      code: 'login/nobody-can-log-in',
      bad: 'rootpw --lock\nuser --name=bob --groups=wheel ‹--lock›\n',
      good: `rootpw --lock\n${wheel}`,
      options: el10,
    },
    {
      code: 'login/require-account',
      bad: `‹›sshkey --username=root "${key}"\n`,
      good: `rootpw --lock\nsshkey --username=root "${key}"\n`,
      without: ['rootpw', 'user'],
      options: f42,
    },
  ]),
  ...row('demand 3.18', [
    {
      code: 'login/sshkey-without-user',
      bad: `${wheel}sshkey --username=‹nobody1› "${key}"\n`,
      good: `${wheel}sshkey --username=admin "${key}"\n`,
    },
    {
      code: 'login/sshkey-without-user',
      bad: `user --name=devel --groups=wheel --iscrypted --password=${hash}\nsshkey --username=‹develop› "${key}"\n`,
      good: `user --name=devel --groups=wheel --iscrypted --password=${hash}\nsshkey --username=devel "${key}"\n`,
      options: el9,
    },
    {
      code: 'login/sshkey-without-user',
      bad: `${wheel}sshkey --username=‹Admin› "${key}"\n`,
      good: `${wheel}sshkey --username=root "${key}"\n`,
      options: f42,
    },
  ]),
  ...row('demand 3.30', [
    {
      code: 'network/static-incomplete',
      bad: 'network --device=eth0 --bootproto=‹static›\n',
      good: 'network --device=eth0 --bootproto=static --ip=10.0.0.3 --netmask=255.255.255.0 --gateway=10.0.0.1 --nameserver=10.0.0.2\n',
    },
    {
      code: 'network/invalid-address',
      bad: 'network --device=eth0 --bootproto=static --ip=‹10.0.0.300› --netmask=255.255.255.0 --gateway=10.0.0.1 --nameserver=10.0.0.2\n',
      good: 'network --device=eth0 --bootproto=static --ip=10.0.0.30 --netmask=255.255.255.0 --gateway=10.0.0.1 --nameserver=10.0.0.2\n',
      options: el9,
    },
    {
      code: 'network/gateway-outside',
      bad: 'network --device=eth0 --bootproto=static --ip=10.0.0.3 --netmask=255.255.255.0 --gateway=‹10.0.1.1› --nameserver=10.0.0.2\n',
      good: 'network --device=eth0 --bootproto=static --ip=10.0.0.3 --netmask=255.255.255.0 --gateway=10.0.0.1 --nameserver=10.0.0.2\n',
      options: el10,
    },
    {
      code: 'network/static-incomplete',
      bad: 'network --device=eth0 --bootproto=static --ip=‹10.0.0.3› --gateway=10.0.0.1 --nameserver=10.0.0.2\n',
      good: 'network --device=eth0 --bootproto=static --ip=10.0.0.3 --netmask=255.255.255.0 --gateway=10.0.0.1 --nameserver=10.0.0.2\n',
      options: el8,
    },
    {
      code: 'network/invalid-address',
      bad: 'network --device=eth0 --bootproto=static --ip=10.0.0.3 --netmask=‹255.255.0.255› --gateway=10.0.0.1 --nameserver=10.0.0.2\n',
      good: 'network --device=eth0 --bootproto=static --ip=10.0.0.3 --netmask=255.255.0.0 --gateway=10.0.0.1 --nameserver=10.0.0.2\n',
      options: f42,
    },
    {
      code: 'network/invalid-address',
      bad: 'network --device=eth0 --bootproto=static --ip=10.0.0.3 --netmask=255.255.255.0 --gateway=10.0.0.1 --nameserver=10.0.0.2,‹10.0.0›\n',
      good: 'network --device=eth0 --bootproto=static --ip=10.0.0.3 --netmask=255.255.255.0 --gateway=10.0.0.1 --nameserver=10.0.0.2,10.0.0.4\n',
    },
    {
      code: 'network/invalid-address',
      bad: 'network --device=eth0 --bootproto=dhcp --ipv6=‹fe80::zz/64›\n',
      good: 'network --device=eth0 --bootproto=dhcp --ipv6=2001:db8::5/64\n',
      options: el9,
    },
    {
      code: 'network/invalid-hostname',
      bad: 'network --device=eth0 --bootproto=dhcp --hostname=‹my_host!›\n',
      good: 'network --device=eth0 --bootproto=dhcp --hostname=my-host\n',
      options: f42,
    },
    {
      code: 'network/gateway-outside',
      bad: 'network --device=eth0 --bootproto=static --ip=‹10.0.0.0› --netmask=255.255.255.0 --gateway=10.0.0.1 --nameserver=10.0.0.2\n',
      good: 'network --device=eth0 --bootproto=static --ip=10.0.0.10 --netmask=255.255.255.0 --gateway=10.0.0.1 --nameserver=10.0.0.2\n',
      options: el9,
    },
  ]),
  ...row('demand 3.32', [
    {
      code: 'release/addon-name',
      bad: '%addon ‹org_fedora_oscap›\ncontent-type = scap-security-guide\nprofile = xccdf_org.ssgproject.content_profile_cis\n%end\n',
      good: '%addon com_redhat_oscap\ncontent-type = scap-security-guide\nprofile = xccdf_org.ssgproject.content_profile_cis\n%end\n',
      options: el9,
    },
    {
      code: 'release/addon-name',
      bad: '%addon ‹com_redhat_oscap›\ncontent-type = scap-security-guide\nprofile = xccdf_org.ssgproject.content_profile_cis\n%end\n',
      good: '%addon org_fedora_oscap\ncontent-type = scap-security-guide\nprofile = xccdf_org.ssgproject.content_profile_cis\n%end\n',
      options: el8,
    },
    {
      code: 'release/addon-name',
      bad: '%addon ‹com_redhat_oscap›\ncontent-type = scap-security-guide\nprofile = xccdf_org.ssgproject.content_profile_cis\n%end\n',
      good: '%packages\n@core\nopenscap-scanner\n%end\n',
      options: el10,
    },
    {
      code: 'release/addon-name',
      bad: '%addon ‹com_redhat_kdmup› --enable --reserve-mb=auto\n%end\n',
      good: '%addon com_redhat_kdump --enable --reserve-mb=auto\n%end\n',
      options: el9,
    },
    {
      code: 'release/addon-name',
      bad: '%addon ‹org_fedora_oscap›\ncontent-type = scap-security-guide\nprofile = xccdf_org.ssgproject.content_profile_cis\n%end\n',
      good: '%packages\n@core\nopenscap-scanner\n%end\n',
      options: el10,
    },
  ]),
]

import { el7, el8, el9, el10, f42, one, packages, post, row } from './demand-row.ts'

const boot = 'reqpart --add-boot\n'
const hash = `$6$0123456789abcdef$${'a'.repeat(86)}`
const wheel = `user --name=admin --groups=wheel --iscrypted --password=${hash}\n`
const net = (options: string) => `network --device=eth0 ${options}\n`
const address = '--bootproto=static --ip=10.0.0.3 --netmask=255.255.255.0 --gateway=10.0.0.1 --nameserver=10.0.0.2'

/** A second round, written as the first one was: before looking at what the rules say. */
export const moreProbes = [
  ...row('demand 3.1', [
    one('text/cut-at-hash', 'services --enabled=sshd,‹#›chronyd\n', 'services --enabled=sshd,chronyd\n', el9),
    one('packages/cut-at-hash', packages('vim‹#›editor\n'), packages('vim # editor\n'), f42),
  ]),
  ...row('demand 3.11', [
    one(
      'style/repeated-command',
      'firewall --enabled --ssh\n‹firewall --disabled›\n',
      'firewall --enabled --ssh\n',
      el9,
    ),
    one(
      'style/repeated-command',
      'bootloader --append=quiet\nbootloader --append=‹rhgb›\n',
      'bootloader --append="quiet rhgb"\n',
      f42,
    ),
    one('style/repeated-command', 'keyboard us\nkeyboard ‹de›\n', 'keyboard de\n', el10),
    one(
      'style/repeated-command',
      'timezone Europe/Berlin --utc\ntimezone ‹Europe/Paris› --utc\n',
      'timezone Europe/Paris --utc\n',
      el8,
    ),
    one('style/repeated-command', 'text\n‹cmdline›\n', 'cmdline\n', el9),
    one('style/repeated-command', 'firstboot --enable\n‹firstboot --disable›\n', 'firstboot --disable\n', el9),
    one(
      'style/repeated-command',
      'authselect select sssd\nauthselect ‹select minimal›\n',
      'authselect select sssd\n',
      el9,
    ),
  ]),
  ...row('demand 3.15', [
    one(
      'security/plaintext-password',
      `${boot}part pv.01 --size=9000 --encrypted --passphrase=‹correcthorse›\nvolgroup vg0 pv.01\nlogvol / --vgname=vg0 --name=root --size=5000\n`,
      `${boot}part pv.01 --size=9000\nvolgroup vg0 pv.01\nlogvol / --vgname=vg0 --name=root --size=5000\n`,
      el9,
    ),
    one(
      'security/plaintext-secret',
      'sshpw --username=root --plaintext ‹hunter2›\n',
      `sshpw --username=root --iscrypted ${hash}\n`,
      el9,
    ),
    one(
      'security/url-credentials',
      'repo --name=a --baseurl=https://‹bob:hunter2›@example.org/a/\n',
      'repo --name=a --baseurl=https://example.org/a/\n',
      el10,
    ),
    one('security/password-in-script', post('echo ‹hunter2› | passwd --stdin root\n'), post('passwd -l root\n'), el9),
    one(
      'security/password-in-script',
      post('echo ‹root:hunter2› | chpasswd\n'),
      post(`echo 'root:${hash}' | chpasswd -e\n`),
      el9,
    ),
    one('security/password-in-script', post('useradd -p ‹hunter2› bob\n'), post('useradd bob\n'), f42),
    one(
      'security/password-in-script',
      post('subscription-manager register --username=bob ‹--password=hunter2›\n'),
      post('subscription-manager status\n'),
      el8,
    ),
    one(
      'security/plaintext-secret',
      'iscsi --ipaddr=10.0.0.9 --target=iqn.2020-01.org.example:a --user=bob --password=‹hunter2secret›\n',
      'iscsi --ipaddr=10.0.0.9 --target=iqn.2020-01.org.example:a\n',
      el9,
    ),
  ]),
  ...row('demand 3.16', [
    one(
      'login/not-a-hash',
      'user --name=bob --groups=wheel --iscrypted --password=‹!!›\n',
      `user --name=bob --groups=wheel --iscrypted --password=${hash}\n`,
      el9,
    ),
    one(
      'storage/bootloader-password',
      'bootloader --iscrypted --password=‹hunter2›\n',
      'bootloader --iscrypted --password=grub.pbkdf2.sha512.10000.AABBCCDD.EEFF0011\n',
      el9,
    ),
    one(
      'login/hash-as-password',
      'bootloader --password=‹grub.pbkdf2.sha512.10000.AABBCCDD.EEFF0011›\n',
      'bootloader --iscrypted --password=grub.pbkdf2.sha512.10000.AABBCCDD.EEFF0011\n',
      el10,
    ),
    one('security/weak-hash', 'rootpw --iscrypted ‹abcdefghijklm›\n', `rootpw --iscrypted ${hash}\n`, el9),
  ]),
  ...row('demand 3.17', [
    one('login/nobody-can-log-in', 'rootpw --lock\nuser --name=‹bob› --groups=wheel\n', `rootpw --lock\n${wheel}`, el9),
    one('login/not-a-hash', 'rootpw --iscrypted ‹locked›\n', `rootpw --lock\n${wheel}`, el9),
  ]),
  ...row('demand 3.18', [
    one(
      'login/invalid-sshkey',
      `${wheel}sshkey --username=admin ‹"AAAAC3NzaC1lZDI1NTE5AAAAIHUvZ0tYc2R1d0Vt"›\n`,
      `${wheel}sshkey --username=admin "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHUvZ0tYc2R1d0VtQ2pJcUxRbW5yVnh5ekFCQ0RFRkdI"\n`,
      el9,
    ),
  ]),
  ...row('demand 3.20', [
    one('packages/command-in-packages', packages('‹network --bootproto=dhcp›\n'), packages(''), el9),
    one('packages/command-in-packages', packages('‹part / --size=4000›\n'), packages(''), el10),
    one('packages/command-in-packages', packages('‹firewall --enabled›\n'), `firewall --enabled\n${packages('')}`, f42),
    one('packages/command-in-packages', packages('‹text›\n'), packages(''), el9),
    one(
      'packages/one-per-line',
      packages('‹%include›\n').replace('‹%include›', '‹include base.ks›'),
      packages(''),
      el9,
    ),
  ]),
  ...row('demand 3.22', [
    one('packages/one-per-line', packages('‹vim -nano›\n'), packages('vim\n-nano\n'), el9),
    one('packages/one-per-line', packages('‹@standard @development›\n'), packages('@standard\n@development\n'), f42),
    one('packages/not-a-name', packages('‹https://example.org/a-1-1.noarch.rpm›\n'), packages('a\n'), el9),
    one('packages/not-a-name', packages('‹/tmp/a-1-1.noarch.rpm›\n'), packages('a\n'), el10),
    one('packages/not-a-name', packages('‹//› vim\n'), packages('# vim\n'), el9),
    one('packages/comma', packages('vim ‹\\›\ngit\n'), packages('vim\ngit\n'), el9),
    one('packages/not-a-name', packages('‹--nobase›\n'), packages(''), el9),
    one('check/bad-package', packages('‹-›\n'), packages(''), f42),
    one('packages/quoted-name', packages("‹'vim'›\n"), packages('vim\n'), f42),
    one('packages/not-a-name', packages('vim ‹||› git\n'), packages('vim\ngit\n'), el9),
  ]),
  ...row('demand 3.23', [
    one('packages/listed-and-excluded', packages('@development\n‹-@development›\n'), packages('@development\n'), el9),
  ]),
  ...row('demand 3.25', [
    one(
      'release/url-mismatch',
      'url --url=https://dl.fedoraproject.org/pub/fedora/linux/releases/‹41›/Everything/x86_64/os/\n',
      'url --url=https://dl.fedoraproject.org/pub/fedora/linux/releases/42/Everything/x86_64/os/\n',
      f42,
    ),
    one(
      'release/url-mismatch',
      'repo --name=epel --mirrorlist=https://mirrors.fedoraproject.org/mirrorlist?repo=epel-‹8›&arch=x86_64\n',
      'repo --name=epel --mirrorlist=https://mirrors.fedoraproject.org/mirrorlist?repo=epel-9&arch=x86_64\n',
      el9,
    ),
    one(
      'release/url-mismatch',
      'repo --name=e --baseurl=https://download.example.org/el‹8›/x86_64/\n',
      'repo --name=e --baseurl=https://download.example.org/el9/x86_64/\n',
      el9,
    ),
    one(
      'release/url-mismatch',
      'url --url=https://vault.centos.org/‹8.5.2111›/BaseOS/x86_64/os/\n'
        .replace('‹8.5.2111›', '‹8›.5.2111')
        .replace('vault.centos.org', 'vault.centos.org/centos'),
      'url --url=https://vault.centos.org/centos/9.5.2111/BaseOS/x86_64/os/\n',
      el9,
    ),
  ]),
  ...row('demand 3.26', [
    one(
      'packages/url-variable',
      'url --url=https://example.org/$‹release›/os/\n',
      'url --url=https://example.org/$releasever/os/\n',
      f42,
    ),
    one(
      'packages/url-form',
      'url --mirrorlist=‹example.org/mirrors›\n',
      'url --mirrorlist=https://example.org/mirrors\n',
      el9,
    ),
    one('packages/url-form', 'url --url=‹https:///os/›\n', 'url --url=https://example.org/os/\n', el10),
    one('packages/url-form', 'url --url=‹htttps://›example.org/os/\n', 'url --url=https://example.org/os/\n', f42),
  ]),
  ...row('demand 3.27', [
    one(
      'scripts/nested-heredoc',
      post('cat >/root/a <<-EOF\n\tcat >/root/b <<-‹EOF›\n\ttwo\n\tEOF\n\techo three\n\tEOF\n'),
      post('cat >/root/a <<-EOF\n\tcat >/root/b <<-INNER\n\ttwo\n\tINNER\n\techo three\n\tEOF\n'),
      el9,
    ),
  ]),
  ...row('demand 3.28', [
    one('scripts/ends-installation', post('‹reboot›\n'), post('echo done\n'), el9),
    one(
      'scripts/running-system',
      post('‹firewall-cmd› --add-service=http\n'),
      post('firewall-offline-cmd --add-service=http\n'),
      el9,
    ),
    one('scripts/running-system', post('hostnamectl ‹set-hostname› web1\n'), post('echo web1 > /etc/hostname\n'), f42),
    one(
      'scripts/running-system',
      post('timedatectl ‹set-timezone› Europe/Berlin\n'),
      post('ln -sf /usr/share/zoneinfo/Europe/Berlin /etc/localtime\n'),
      f42,
    ),
    one(
      'scripts/unanswered',
      post('dnf ‹groupinstall› "Development Tools"\n'),
      post('dnf -y groupinstall "Development Tools"\n'),
      el8,
    ),
    one('scripts/unanswered', post('dnf ‹module› enable nodejs:18\n'), post('dnf -y module enable nodejs:18\n'), el9),
    one(
      'scripts/running-system',
      post('‹setenforce› 0\n'),
      post('sed -i s/enforcing/permissive/ /etc/selinux/config\n'),
      el9,
    ),
    one('scripts/unanswered', post('yum -q ‹update›\n'), post('yum -q -y update\n'), el7),
    one(
      'scripts/sysimage-in-chroot',
      post('chroot ‹/mnt/sysimage› systemctl enable sshd\n'),
      post('systemctl enable sshd\n'),
      el9,
    ),
  ]),
  ...row('demand 3.29', [
    one(
      'scripts/python-path',
      post('echo hi\n', '%post --erroronfail --interpreter=‹/bin/python›'),
      post('print(1)\n', '%post --erroronfail --interpreter=/bin/python3'),
      el9,
    ),
    one(
      'scripts/unknown-interpreter',
      post('echo hi\n', '%post --erroronfail --interpreter=‹/usr/bin/pyton3›'),
      post('print(1)\n', '%post --erroronfail --interpreter=/usr/bin/python3'),
      f42,
    ),
    one(
      'scripts/shebang',
      post('‹#!/usr/bin/python3›\nprint("x")\n'),
      post('print("x")\n', '%post --erroronfail --interpreter=/usr/bin/python3'),
      el9,
    ),
  ]),
  ...row('demand 3.30', [
    one(
      'network/invalid-address',
      net('--bootproto=static --ip=10.0.0.3 --netmask=‹255.255.255.300› --gateway=10.0.0.1 --nameserver=10.0.0.2'),
      net(address),
      el9,
    ),
    one(
      'network/invalid-address',
      net('--bootproto=static --ip=10.0.0.3 --netmask=255.255.255.0 --gateway=‹10.0.0.1/24› --nameserver=10.0.0.2'),
      net(address),
      el9,
    ),
    one(
      'check/unexpected-word',
      net(
        '--bootproto=static --ip=10.0.0.3 --netmask=255.255.255.0 --gateway=10.0.0.1 --nameserver=10.0.0.2 ‹10.0.0.4›',
      ),
      net(`${address},10.0.0.4`),
      el9,
    ),
    one(
      'network/gateway-outside',
      net('--bootproto=static --ip=‹10.0.0.255› --netmask=255.255.255.0 --gateway=10.0.0.1 --nameserver=10.0.0.2'),
      net(address),
      el9,
    ),
    one('check/bad-value', net('--bootproto=‹dchp›'), net('--bootproto=dhcp'), el9),
    one('network/address-ignored', net('--bootproto=dhcp --ip=‹10.0.0.3›'), net('--bootproto=dhcp'), el9),
    one(
      'network/invalid-address',
      net('--bootproto=static --ip=10.0.0.3 --netmask=‹24› --gateway=10.0.0.1 --nameserver=10.0.0.2'),
      net(address),
      f42,
    ),
    one(
      'network/duplicate-address',
      `${net(address)}network --device=eth1 --bootproto=static --ip=‹10.0.0.3› --netmask=255.255.255.0\n`,
      `${net(address)}network --device=eth1 --bootproto=static --ip=10.0.1.3 --netmask=255.255.255.0\n`,
      el9,
    ),
    one('network/mtu', net('--bootproto=dhcp --mtu=‹99999›'), net('--bootproto=dhcp --mtu=9000'), el9),
    one('network/vlan', net('--bootproto=dhcp --vlanid=‹5000›'), net('--bootproto=dhcp --vlanid=500'), el9),
  ]),
  ...row('demand 3.31', [
    one('text/time-zone', 'timezone ‹UTC+2› --utc\n', 'timezone Etc/GMT-2 --utc\n', el9),
    one('text/locale', 'lang ‹EN_us.UTF-8›\n', 'lang en_US.UTF-8\n', el9),
    one('check/unexpected-word', 'services --enabled=sshd, ‹chronyd›\n', 'services --enabled=sshd,chronyd\n', el9),
    one('text/firewall-port', 'firewall --enabled --port=‹22/tcp›\n', 'firewall --enabled --port=22:tcp\n', f42),
    one('text/time-zone', 'timezone ‹Berlin› --utc\n', 'timezone Europe/Berlin --utc\n', el10),
    one('text/service-name', 'services --enabled=‹ssdh›\n', 'services --enabled=sshd\n', el9),
  ]),
  ...row('demand 3.32', [
    one(
      'release/kdump-memory',
      '%addon com_redhat_kdump --enable --reserve-mb=‹lots›\n%end\n',
      '%addon com_redhat_kdump --enable --reserve-mb=256\n%end\n',
      el9,
    ),
    one('release/addon-name', '‹%addon›\n%end\n', '%addon com_redhat_kdump --disable\n%end\n', el9),
  ]),
  ...row('demand 3.33', [
    one(
      'packages/ignored-by-image',
      `ostreesetup --osname=f --remote=f --url=https://example.org/r --ref=f/42/x86_64/s\n‹%packages›\nvim\n%end\n`,
      `ostreesetup --osname=f --remote=f --url=https://example.org/r --ref=f/42/x86_64/s\n`,
      f42,
      ['%packages'],
    ),
    one(
      'packages/several-sources',
      `‹url› --url=https://example.org/os/\nliveimg --url=https://example.org/a.img --checksum=${'a'.repeat(64)}\n`,
      `liveimg --url=https://example.org/a.img --checksum=${'a'.repeat(64)}\n`,
      el9,
      ['%packages'],
    ),
  ]),
  ...row('demand 3.34', [
    one(
      'scripts/include-not-made',
      '%packages\n@core\n%include ‹/tmp/pkgs.txt›\n%end\n',
      '%pre --erroronfail\necho vim > /tmp/pkgs.txt\n%end\n%packages\n@core\n%include /tmp/pkgs.txt\n%end\n',
      el9,
    ),
    one(
      'scripts/include-not-made',
      '%include ‹/tmp/disk.ks›\n%pre-install --erroronfail\necho autopart > /tmp/disk.ks\n%end\n',
      '%include /tmp/disk.ks\n%pre --erroronfail\necho "logging --host=a" > /tmp/disk.ks\n%end\n',
      el9,
    ),
  ]),
]

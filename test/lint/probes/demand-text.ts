import { el9, el10, f42, row } from './demand-row.ts'

const plain = { rules: { 'security/plaintext-password': 'off' } } as const

export const textProbes = [
  ...row('demand 3.1', [
    {
      code: 'text/cut-at-hash',
      bad: 'rootpw --plaintext p‹#›ss\n',
      good: 'rootpw --plaintext "p#ss"\n',
      options: plain,
    },
    {
      code: 'text/cut-at-hash',
      bad: 'user --name=bob --groups=wheel --plaintext --password=Secret‹#›1\n',
      good: 'user --name=bob --groups=wheel --plaintext --password="Secret#1"\n',
      options: plain,
    },
    {
      code: 'text/cut-at-hash',
      bad: 'bootloader --append=console=tty0‹#›1\n',
      good: 'bootloader --append="console=tty0#1"\n',
      options: f42,
    },
    {
      code: 'text/cut-at-hash',
      bad: 'repo --name=extras --baseurl=https://example.org/x/‹#›main\n',
      good: 'repo --name=extras --baseurl=https://example.org/x/\n',
      options: el9,
    },
    {
      code: 'text/cut-at-hash',
      bad: 'network --bootproto=dhcp --device=eth0 --hostname=web‹#›1.example.org\n',
      good: 'network --bootproto=dhcp --device=eth0 --hostname=web1.example.org # the web server\n',
      options: el10,
    },
    {
      code: 'text/cut-at-hash',
      bad: 'part / --fstype=ext4 --grow --size=4096 --label=root‹#›1\n',
      good: 'part / --fstype=ext4 --grow --size=4096 --label="root#1"\npart biosboot --fstype=biosboot --size=1\npart /boot/efi --fstype=efi --size=600\n',
    },
  ]),
  ...row('demand 3.2', [
    {
      code: 'text/crlf',
      bad: '%post --erroronfail\n‹echo hi›\r\n%end\n',
      good: '%post --erroronfail\necho hi\n%end\n',
    },
    {
      code: 'text/crlf',
      bad: '%pre --erroronfail\r\n‹modprobe foo›\r\n%end\r\n',
      good: '%pre --erroronfail\nmodprobe foo\n%end\n',
      options: el9,
    },
    { code: 'text/crlf', bad: '‹firewall --enabled›\r\n', good: 'firewall --enabled\n', options: f42 },
  ]),
  ...row('demand 3.3', [
    {
      code: 'text/smart-quotes',
      bad: 'repo --name=‹“›a” --baseurl=https://example.org/a/\n',
      good: 'repo --name="a" --baseurl=https://example.org/a/\n',
    },
    {
      code: 'text/smart-quotes',
      bad: 'network --bootproto=dhcp --hostname=‹”›web1”\n',
      good: 'network --bootproto=dhcp --hostname="web1"\n',
      options: el9,
    },
    {
      code: 'text/smart-quotes',
      bad: 'bootloader --append=‹‘›quiet’\n',
      good: "bootloader --append='quiet'\n",
      options: el10,
    },
    {
      code: 'text/smart-quotes',
      bad: '%post --erroronfail --log=/root/post.log\nsystemctl enable ‹“›sshd”\n%end\n',
      good: '%post --erroronfail --log=/root/post.log\nsystemctl enable "sshd"\n%end\n',
      options: f42,
    },
    { code: 'text/smart-quotes', bad: '%packages\n@core\n‹“›vim”\n%end\n', good: '%packages\n@core\nvim\n%end\n' },
  ]),
  ...row('demand 3.19', [
    {
      code: 'style/abbreviated-option',
      bad: 'bootloader ‹--disable›\n',
      good: 'bootloader --disabled\n',
      options: el9,
    },
    { code: 'style/abbreviated-option', bad: 'rootpw ‹--lo›\n', good: 'rootpw --lock\n' },
    {
      code: 'style/abbreviated-option',
      bad: 'clearpart --all ‹--init›\n',
      good: 'clearpart --all --initlabel\n',
      options: el10,
    },
    {
      code: 'style/abbreviated-option',
      bad: 'repo --name=a ‹--base›=https://example.org/a/\n',
      good: 'repo --name=a --baseurl=https://example.org/a/\n',
      options: f42,
    },
    {
      code: 'style/abbreviated-option',
      bad: 'part / --fstype=ext4 --size=4096 ‹--gro›\n',
      good: 'part / --fstype=ext4 --size=4096 --grow\nreqpart --add-boot\n',
    },
  ]),
  ...row('demand 3.31', [
    { code: 'text/time-zone', bad: 'timezone ‹America/New_Yrok› --utc\n', good: 'timezone America/New_York --utc\n' },
    {
      code: 'text/time-zone',
      bad: 'timezone ‹Europe/Berlin/› --utc\n',
      good: 'timezone Europe/Berlin --utc\n',
      options: el9,
    },
    {
      code: 'text/time-zone',
      bad: 'timezone ‹europe/berlin› --utc\n',
      good: 'timezone Europe/Berlin --utc\n',
      options: el10,
    },
    { code: 'text/time-zone', bad: 'timezone ‹CEST› --utc\n', good: 'timezone CET --utc\n', options: f42 },
    { code: 'text/locale', bad: 'lang ‹en_UK.UTF-8›\n', good: 'lang en_GB.UTF-8\n' },
    { code: 'text/locale', bad: 'lang ‹en-US.UTF-8›\n', good: 'lang en_US.UTF-8\n', options: el9 },
    { code: 'text/locale', bad: 'lang ‹english›\n', good: 'lang en_US\n', options: f42 },
    {
      code: 'text/locale',
      bad: 'lang de_DE.UTF-8 --addsupport=fr_FR.UTF-8,‹xx_YY.UTF-8›\n',
      good: 'lang de_DE.UTF-8 --addsupport=fr_FR.UTF-8,nl_NL.UTF-8\n',
      options: el10,
    },
    { code: 'text/keyboard-layout', bad: 'keyboard --vckeymap=‹uss›\n', good: 'keyboard --vckeymap=us\n' },
    {
      code: 'text/keyboard-layout',
      bad: "keyboard --vckeymap=us --xlayouts='us','‹deutsch›'\n",
      good: "keyboard --vckeymap=us --xlayouts='us','de'\n",
      options: el9,
    },
    {
      code: 'text/firewall-service',
      bad: 'firewall --enabled --service=‹shh›\n',
      good: 'firewall --enabled --service=ssh\n',
    },
    {
      code: 'text/firewall-service',
      bad: 'firewall --enabled --service=ssh,‹htttp›\n',
      good: 'firewall --enabled --service=ssh,http\n',
      options: el10,
    },
    {
      code: 'text/firewall-port',
      bad: 'firewall --enabled --port=‹99999:tcp›\n',
      good: 'firewall --enabled --port=9999:tcp\n',
      options: el9,
    },
    {
      code: 'text/firewall-port',
      bad: 'firewall --enabled --port=22:tcp,‹8080:tpc›\n',
      good: 'firewall --enabled --port=22:tcp,8080:tcp\n',
      options: f42,
    },
    {
      code: 'text/firewall-port',
      bad: 'firewall --enabled --port=‹8080-80:tcp›\n',
      good: 'firewall --enabled --port=80-8080:tcp\n',
    },
  ]),
  ...row('demand 3.35', [
    { code: 'release/version-mismatch', bad: '#version=‹RHEL7›\n', good: '#version=RHEL9\n', options: el9 },
    { code: 'release/version-mismatch', bad: '#version=‹F33›\n', good: '#version=DEVEL\n', options: f42 },
    { code: 'release/version-mismatch', bad: '#version=‹RHEL8›\n', good: '\n', options: el10 },
  ]),
]

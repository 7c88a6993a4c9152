import { describeRuleCases } from './support/places.ts'

const el7 = { release: 'RHEL7' } as const
const el8 = { release: 'RHEL8' } as const
const el9 = { release: 'RHEL9' } as const
const el10 = { release: 'RHEL10' } as const
const f44 = { release: 'F44' } as const
const f45 = { release: 'F45' } as const
const live = { for: ['livemedia-creator-no-virt'] } as const

const bootc = 'bootc --source-imgref=registry:quay.io/a/b:1 --target-imgref=quay.io/a/b:1\n'
const container = 'ostreecontainer --url=quay.io/a/b:1\n'

describeRuleCases({
  'login/rdp-credentials': [
    ['‹rdp› # x\n', f45],
    ['  ‹rdp› --password=a\n', el10],
    ['‹rdp› --username=a\n', f45],
    ['rdp --username=a --password=b\n', f45],
    ['graphical\n', f45],
  ],
  'network/bindto': [
    ['network --bindto=‹mac› --device=ens1 --vlanid=7 --bondopts=mode=1\n', el9],
    ['network --device=ens1 --vlanid=7 --bondopts=miimon=100 --bindto=‹mac› # x\n', { release: 'F41' }],
    ['network --bindto=mac --device=bond0 --bondslaves=a,b\n', el9],
    ['network --device=br0 --bridgeslaves=ens1 --bindto=mac # x\n', el9],
    ['network --device=52:54:00:00:00:01 --bindto=mac\n', el9],
    ['network --device=bond0 --bondslaves=a,b\n', el9],
  ],
  'network/not-activated': [
    ['network --device=ens1\nnetwork --device=‹ens2› --bootproto=dhcp # x\n'],
    ['network --device=ens1 --activate\nnetwork --device=‹bond0› --bondslaves=a,b\nnetwork --device=‹ens3›\n'],
    ['network --device=ens1\nnetwork --device=ens2 --activate\nnetwork --device=ens3 --no-activate\n'],
    ['network --device=ens1\nnetwork --hostname=a.example.com\n'],
    ['network --device=bond0 --bondslaves=ens2\nnetwork --device=ens2\n'],
  ],
  'network/static-incomplete': [
    [
      'url --url=https://example.com/\nnetwork --bootproto=‹static› --ip=10.0.0.5 --netmask=255.0.0.0 --gateway=10.0.0.1\n',
    ],
    ['url --url=https://a.example.com/\nnetwork --bootproto=‹static› --ip=10.0.0.5 --netmask=255.0.0.0\n'],
    ['url --url=https://10.0.0.9/\nnetwork --bootproto=static --ip=10.0.0.5 --netmask=255.0.0.0\n'],
    ['url --url=https://server/\nnetwork --bootproto=static --ip=10.0.0.5 --netmask=255.0.0.0\n'],
    ['cdrom\nnetwork --bootproto=static --ip=10.0.0.5 --netmask=255.0.0.0\n'],
    [
      'url --url=https://example.com/\nnetwork --device=a --bootproto=static --ip=10.0.0.5 --netmask=255.0.0.0\nnetwork --device=b --activate\n',
    ],
  ],
  'packages/firstboot-package': [
    ['firstboot ‹--enable›\n%packages\n@core\n%end\n'],
    ['firstboot ‹--reconfig› # x\n%packages\nvim\n-initial-setup\n%end\n'],
    ['firstboot --enable\n%packages\ninitial-setup-gui\n%end\n'],
    ['firstboot --enable\n%packages\n@^workstation-product-environment\n%end\n'],
    ['firstboot --disable\n%packages\n%end\n'],
  ],
  'packages/liveimg-suffix': [
    ['liveimg --url=https://example.com/a‹.zip› # x\n'],
    ['liveimg --checksum=a --url="file:///a/b‹.tar.zst›"\n'],
    ['liveimg --url=file:///a.tar.xz\n'],
    ['liveimg --url=https://example.com/a.isolated/squashfs.img\n'],
  ],
  'packages/live-packages': [
    ['‹%packages›\ndracut-live\nlivesys-scripts\n%end\n', live],
    ['‹%packages›\ndracut-live\nshim-x64\n‹-kernel›\n%end\n', live],
    ['%packages\n@anaconda-tools\ndracut-live\nkernel-core\n-kernel\n%end\n', live],
    ['%packages\n@^kde-desktop-environment\ndracut-live\n%end\n', live],
    ['%packages\n-kernel\n%end\n'],
  ],
  'packages/nocore-empty': [
    ['%packages ‹--nocore›\n%end\n'],
    ['%packages --ignoremissing ‹--nocore› # x\n-vim\n%end\n'],
    ['%packages --nocore\n@a\n%end\n'],
    ['%packages --nocore\n%include a.ks\n%end\n'],
    ['%packages\n%end\n'],
  ],
  'packages/require-source': [
    ['‹›autopart\n%packages\n%end\n', el7],
    ['# x\n‹›autopart\n%packages\n%end\n', el10],
    ['autopart\n%packages\n%end\n', f45],
    ['rhsm --organization=1 --activation-key=a\n%packages\n%end\n', el9],
    ['autopart\ncdrom\n', el9],
    ['autopart\nrepo --name=a --baseurl=https://example.com/\n', el9],
  ],
  'packages/reserved-repo-name': [
    ['repo --name=‹updates› --baseurl=https://example.com/\n'],
    ['repo --metalink=https://example.com/m --name="‹updates-testing›"\n'],
    ['repo --name=updates\n'],
    ['repo --name=updates-site --baseurl=https://example.com/\n'],
  ],
  'packages/service-excluded': [
    ['services --enabled=sshd,‹chronyd›\n%packages\n-chrony\n%end\n', el8],
    ['services --disabled=a --enabled="‹firewalld.service›" # x\n%packages\n-firewalld\n%end\n', f44],
    ['services --enabled=chronyd\n%packages\n-chrony\n%end\n', el7],
    ['services --disabled=chronyd\n%packages\n-chrony\n%end\n', el9],
    ['services --enabled=sshd\n%packages\n-chrony\n%end\n', el9],
  ],
  'packages/several-streams': [
    ['%packages\n@nodejs:18\n‹@nodejs:20/common› # x\n%end\n', el9],
    ['module --name=a --stream=1\n%packages\n‹@a:2›\n%end\n', el8],
    ['module --name=a --stream=1\nmodule --name=a --stream=‹2›\n', el8],
    ['%packages\n@nodejs:18\n@nodejs:18/minimal\n@ruby:3\n%end\n', el9],
    ['%packages\n@nodejs:18\n@nodejs:20\n%end\n', el10],
  ],
  'packages/url-list': [
    ['url --metalink=‹https://example.com/m›\n'],
    ['url --noverifyssl --mirrorlist="‹https://example.com/m›" # x\n'],
    ['url --url=https://example.com/\n'],
    ['repo --name=a --metalink=https://example.com/m\n'],
    ['url --metalink=https://example.com/m\npart / --size=1\n', { for: ['livemedia-creator-no-virt'] }],
  ],
  'scripts/erroronfail-waits': [
    ['cmdline\n%post ‹--erroronfail›\ntrue\n%end\n', el9],
    ['text --non-interactive\n%pre-install --log=/a ‹--erroronfail› # x\ntrue\n%end\n', f44],
    ['text\n%post --erroronfail\ntrue\n%end\n', el9],
    ['cmdline\n%post --erroronfail\ntrue\n%end\n', el7],
    ['cmdline\n%pre --erroronfail\ntrue\n%end\n', el9],
  ],
  'scripts/include-without-erroronfail': [
    ['%include /tmp/a\n‹%pre› --log=/b\necho autopart >/tmp/a\n%end\n'],
    ['%include /tmp/a\n%pre\ntrue\n%end\n‹%pre›\ncat >> /tmp/a << E\nautopart\nE\ncat >> /tmp/a\n%end\n'],
    ['%include /tmp/a\n%pre --erroronfail\necho autopart >/tmp/a\n%end\n'],
    ['%include /tmp/a\n%pre\ncp /b /tmp/c\n%end\n'],
    ['%include /tmp/a\n%post\necho autopart >/tmp/a\n%end\n'],
  ],
  'scripts/package-in-image': [
    [`${container}%post\n‹/usr/bin/dnf› -y install vim\n%end\n`],
    [`${bootc}%post --erroronfail\ntrue && ‹yum› remove -y vim # x\n%end\n`, f45],
    [`${container}%post\ndnf repolist\n%end\n`],
    [`${container}%post --nochroot\ndnf -y install vim\n%end\n`],
    ['liveimg --url=https://example.com/a.tar\n%post\ndnf -y install vim\n%end\n'],
  ],
  'scripts/source-in-pre': [
    ['%include /tmp/a\n%pre\ncat >/tmp/a <<E\nlang C\n‹url› --url=https://example.com/\nE\n%end\n'],
    ['cdrom\n%include /tmp/a\n%pre\ncat >/tmp/a <<E\n‹mediacheck›\nE\n%end\n'],
    ['cdrom\n%include /tmp/a\n%pre\ncat >/tmp/a <<E\nurl --url=https://example.com/\nE\n%end\n'],
    ['%include /tmp/a\n%pre\ncat >/tmp/b <<E\ncdrom\nE\n%end\n'],
  ],
  'storage/bootc-mount': [
    [`${bootc}part / --size=9000\npart ‹/data› --size=900 # x\n`, el10],
    [`${bootc}part / --size=9000\npart ‹/var› --size=900\n`, f44],
    [`${bootc}part / --size=9000\npart /data --size=900\n`, f45],
    [`${bootc}part /boot --size=900\npart / --size=9000\npart swap --size=900\n`, el10],
    ['url --url=https://example.com/\npart / --size=9000\npart /data --size=900\n', el10],
  ],
  'storage/disk-pattern': [
    ['part / --ondisk=‹sda|sdb› --size=5000 # x\n'],
    ['bootloader --boot-drive="‹vd*›"\npart / --onpart=‹sd?1›\n'],
    ['ignoredisk --only-use=sda|vd*\nclearpart --all --drives=sd*\n'],
    ['part / --size=5000 --ondisk=$disk\n'],
  ],
  'storage/volgroup-words': [
    ['volgroup vg ‹--foo› pv.01\n'],
    ['volgroup vg ‹pv.01› ‹pv.03› --pesize=4096 pv.02 # x\n'],
    ['volgroup vg --pesize 4096 pv.01 pv.02\n'],
    ['volgroup vg pv.01 pv.02 --reserved-percent=10\n'],
    ['volgroup vg --useexisting --noformat\n'],
  ],
  'style/weaker-option': [
    ['clearpart --list=sda1\nclearpart ‹--all› # x\n'],
    ['url --url=https://example.com/\nurl --metalink=‹https://example.com/m›\n'],
    ['url --mirrorlist=https://example.com/l\nlang C\nurl --metalink=‹https://example.com/m›\n'],
    ['clearpart --list=sda1\nclearpart --initlabel\nclearpart --list=sda2\n'],
    ['clearpart --all\nclearpart --list=sda1\n'],
    ['url --metalink=https://example.com/m\nurl --url=https://example.com/\n'],
  ],
  'text/switch-without-layouts': [
    ['keyboard --vckeymap=us --switch=‹grp:caps_toggle› # x\n'],
    [`keyboard --switch='‹grp:caps_toggle›' --xlayouts='us'\n`],
    [`keyboard --switch='grp:caps_toggle' --xlayouts='us','cz'\n`],
    ['keyboard us\n'],
  ],
})

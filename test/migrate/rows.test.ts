import { describe, expect, it } from 'vitest'
import type { ReleaseName } from '../../grammar/releases.ts'
import { applyFixes } from '../../src/diagnostics/apply-fixes.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { migrate } from '../../src/migrate/migrate.ts'
import { parse } from '../../src/parse/parse.ts'

/** A way from one release to another, and what a kickstart meets on it. */
interface Row {
  readonly from: ReleaseName
  readonly to: ReleaseName
  readonly text: string
  /** Every finding in order: severity, code without `migrate/`, ‹words›, `+` when it is mechanical. */
  readonly told: readonly string[]
  /** The kickstart after the mechanical changes; the same when left out. */
  readonly after?: string
  /** In a hint. */
  readonly why?: RegExp
}

const e7to8 = { from: 'RHEL7', to: 'RHEL8' } as const
const e7to9 = { from: 'RHEL7', to: 'RHEL9' } as const
const e7to10 = { from: 'RHEL7', to: 'RHEL10' } as const
const e8to9 = { from: 'RHEL8', to: 'RHEL9' } as const
const e9to10 = { from: 'RHEL9', to: 'RHEL10' } as const
const e10to9 = { from: 'RHEL10', to: 'RHEL9' } as const
const e9to8 = { from: 'RHEL9', to: 'RHEL8' } as const
const e8to7 = { from: 'RHEL8', to: 'RHEL7' } as const
const f30to45 = { from: 'F30', to: 'F45' } as const

const gone = (words: string) => [`warning deleted-line ‹${words}› +`]

/** The rows of the migration table in ../shared/facts/anaconda.md §10, each on the ways where something happens, and where nothing does. */
const rows: Readonly<Record<string, readonly Row[]>> = {
  install: [
    { ...e7to8, text: 'install\nurl --url=http://a/\n', told: gone('install'), after: 'url --url=http://a/\n' },
    { ...e7to10, text: 'install # x\ncdrom\n', told: gone('install'), after: 'cdrom\n' },
    { from: 'F28', to: 'F29', text: 'install\n', told: gone('install'), after: '' },
    { from: 'F27', to: 'F28', text: 'install\n', told: [] },
    { from: 'F28', to: 'RHEL9', text: 'install\n', told: gone('install'), after: '' },
  ],
  upgrade: [
    { ...e7to8, text: 'upgrade\n', told: ['error removed ‹upgrade›'], why: /only installs/ },
    { from: 'F19', to: 'F29', text: 'upgrade\n', told: ['error removed ‹upgrade›'], why: /only installs/ },
  ],
  'auth, authconfig': [
    {
      ...e7to8,
      text: 'authconfig --enableshadow --passalgo=sha512\n',
      told: ['warning auth ‹authconfig --enableshadow --passalgo=sha512› +'],
      after: '',
    },
    {
      ...e7to10,
      text: 'auth --useshadow  --passalgo=sha512\n',
      told: ['warning auth ‹auth --useshadow  --passalgo=sha512› +'],
      after: '',
    },
    {
      ...e8to9,
      text: 'authconfig --enablesssd\n',
      told: ['warning auth ‹authconfig --enablesssd›'],
      why: /^--enablesssd asks for more: .*authselect/,
    },
    {
      ...e9to10,
      text: 'auth --enableshadow --enableldap --ldapserver=a\n',
      told: ['error auth ‹auth --enableshadow --enableldap --ldapserver=a›'],
      why: /^--enableldap and --ldapserver ask for more: /,
    },
    { ...e9to10, text: 'auth --passalgo=md5\n', told: ['error auth ‹auth --passalgo=md5›'], why: /^--passalgo asks/ },
    { from: 'F27', to: 'F35', text: 'authconfig --enablenis\n', told: ['error auth ‹authconfig --enablenis›'] },
    {
      from: 'F27',
      to: 'F35',
      text: 'auth --kickstart --update\n',
      told: ['warning auth ‹auth --kickstart --update› +'],
      after: '',
    },
    { from: 'F34', to: 'RHEL10', text: 'auth --useshadow\n', told: ['warning auth ‹auth --useshadow› +'], after: '' },
  ],
  'device, deviceprobe, dmraid, multipath': [
    { ...e7to8, text: 'device scsi aic7xxx\n', told: gone('device scsi aic7xxx'), after: '' },
    { ...e7to9, text: 'deviceprobe\n', told: gone('deviceprobe'), after: '' },
    { ...e8to9, text: 'dmraid --name=a --dev=b\n', told: gone('dmraid --name=a --dev=b'), after: '' },
    {
      ...e7to10,
      text: 'multipath --name=a --device=b --rule=c\n',
      told: gone('multipath --name=a --device=b --rule=c'),
      after: '',
    },
    { from: 'F23', to: 'F34', text: 'deviceprobe\nreboot\n', told: gone('deviceprobe'), after: 'reboot\n' },
  ],
  autostep: [
    { ...e7to8, text: 'autostep\n', told: [] },
    { ...e8to9, text: 'autostep --autoscreenshot\n', told: gone('autostep --autoscreenshot'), after: '' },
    { ...f30to45, text: 'autostep\n', told: gone('autostep'), after: '' },
  ],
  'bootloader --upgrade; part --active; ignoredisk --interactive': [
    {
      ...e7to8,
      text: 'bootloader --location=mbr --upgrade\n',
      told: ['warning deleted-option ‹--upgrade› +'],
      after: 'bootloader --location=mbr\n',
    },
    {
      ...e7to10,
      text: 'part /boot --active --size=500\n',
      told: ['info gpt ‹part /boot --active --size=500›', 'warning deleted-option ‹--active› +'],
      after: 'part /boot --size=500\n',
    },
    { ...e7to9, text: 'ignoredisk --interactive\n', told: ['warning deleted-option ‹--interactive› +'], after: '' },
  ],
  'harddrive --biospart': [
    { ...e7to8, text: 'harddrive --biospart=80p1 --dir=/x\n', told: [] },
    {
      ...e8to9,
      text: 'harddrive --biospart=80p1 --dir=/x\n',
      told: ['error removed ‹--biospart=80p1›'],
      why: /--partition/,
    },
    { ...f30to45, text: 'harddrive --biospart 80 --dir=/\n', told: ['error removed ‹--biospart 80›'] },
  ],
  btrfs: [
    {
      ...e7to8,
      text: 'part btrfs.1 --size=1\nbtrfs / --label=x btrfs.1\n',
      told: ['error refused ‹btrfs.1›', 'warning deprecated ‹btrfs›'],
      why: /LVM/,
    },
    {
      ...e7to8,
      text: 'part / --fstype=btrfs --size=1\nlogvol /a --fstype btrfs --vgname=b --name=c --size=1\n',
      told: ['error refused ‹btrfs›', 'error refused ‹btrfs›'],
      why: /Btrfs/,
    },
    { ...e7to10, text: 'autopart --type=btrfs\n', told: ['error refused ‹btrfs›'], why: /Btrfs/ },
    { from: 'F42', to: 'RHEL10', text: 'autopart --type=btrfs\n', told: ['error refused ‹btrfs›'] },
    { ...f30to45, text: 'autopart --type=btrfs\n', told: [] },
  ],
  'unsupported_hardware, key, interactive, monitor, langsupport, mouse': [
    { ...e7to8, text: 'unsupported_hardware\n', told: gone('unsupported_hardware'), after: '' },
    { from: 'RHEL6', to: 'RHEL9', text: 'monitor --noprobe\n', told: gone('monitor --noprobe'), after: '' },
    { from: 'RHEL6', to: 'RHEL7', text: 'key --skip\n', told: gone('key --skip'), after: '' },
    { from: 'RHEL6', to: 'RHEL8', text: 'interactive\n', told: gone('interactive'), after: '' },
    { from: 'RHEL3', to: 'RHEL9', text: 'mouse none\n', told: gone('mouse none'), after: '' },
    { from: 'RHEL3', to: 'RHEL9', text: 'langsupport en_US\n', told: gone('langsupport en_US'), after: '' },
  ],
  'logging --level': [
    { ...e7to8, text: 'logging --level=info\n', told: [] },
    { ...e8to9, text: 'logging --level=info\n', told: ['warning deleted-option ‹--level=info› +'], after: '' },
    {
      ...f30to45,
      text: 'logging --host=a --level debug --port=1\n',
      told: ['warning deleted-option ‹--level debug› +'],
      after: 'logging --host=a --port=1\n',
    },
  ],
  'repo --ignoregroups': [
    {
      ...e8to9,
      text: 'repo --name=a --ignoregroups=true --baseurl=http://a/\n',
      told: ['warning deleted-option ‹--ignoregroups=true› +'],
      after: 'repo --name=a --baseurl=http://a/\n',
    },
    { ...e7to8, text: 'repo --name=a --ignoregroups=true --baseurl=http://a/\n', told: [] },
  ],
  'timezone --isUtc': [
    { ...e7to8, text: 'timezone A/B --isUtc\n', told: [] },
    {
      ...e8to9,
      text: 'timezone A/B --isUtc\n',
      told: ['warning respelt-option ‹--isUtc› +'],
      after: 'timezone A/B --utc\n',
    },
    {
      ...e7to10,
      text: 'timezone --isUtc A/B\n',
      told: ['warning respelt-option ‹--isUtc› +'],
      after: 'timezone --utc A/B\n',
    },
    {
      ...f30to45,
      text: 'timezone A/B --isUtc\n',
      told: ['warning respelt-option ‹--isUtc› +'],
      after: 'timezone A/B --utc\n',
    },
  ],
  'timezone --ntpservers, --nontp': [
    { ...e7to8, text: 'timezone A/B --ntpservers=a,b\n', told: [] },
    {
      ...e7to9,
      text: 'timezone A/B --ntpservers=a,b\n',
      told: ['warning time-source ‹--ntpservers=a,b› +'],
      after: 'timezone A/B\ntimesource --ntp-server=a\ntimesource --ntp-server=b\n',
    },
    {
      from: 'F32',
      to: 'F33',
      text: 'timezone A/B --nontp\n',
      told: ['warning time-source ‹--nontp› +'],
      after: 'timezone A/B\ntimesource --ntp-disable\n',
    },
    { from: 'F30', to: 'F32', text: 'timezone A/B --nontp\n', told: [] },
    {
      ...e9to10,
      text: 'timezone A/B --ntpservers="a b;c"\n',
      told: ['error time-source ‹--ntpservers="a b;c"›'],
      why: /do not look like/,
    },
  ],
  '%packages --instLangs, --excludeWeakdeps': [
    { ...e7to8, text: '%packages --instLangs=a\n%end\n', told: [] },
    {
      ...e7to9,
      text: '%packages --instLangs=a\n%end\n',
      told: ['warning respelt-option ‹--instLangs=a› +'],
      after: '%packages --inst-langs=a\n%end\n',
    },
    {
      ...e9to10,
      text: '%packages --excludeWeakdeps --instLangs=\n%end\n',
      told: ['warning respelt-option ‹--excludeWeakdeps› +', 'warning respelt-option ‹--instLangs=› +'],
      after: '%packages --exclude-weakdeps --inst-langs=\n%end\n',
    },
    {
      ...e10to9,
      text: '%packages --exclude-weakdeps --inst-langs=a\n%end\n',
      told: [],
    },
    {
      ...e9to8,
      text: '%packages --exclude-weakdeps\n%end\n',
      told: ['warning respelt-option ‹--exclude-weakdeps› +'],
      after: '%packages --excludeWeakdeps\n%end\n',
    },
  ],
  '%packages --nobase, --ignoredeps, --resolvedeps': [
    {
      ...e7to8,
      text: '%packages --nobase\n@core\n%end\n',
      told: ['warning deleted-option ‹--nobase› +'],
      after: '%packages\n@core\n%end\n',
    },
    {
      from: 'RHEL4',
      to: 'RHEL9',
      text: '%packages --ignoredeps --resolvedeps\n%end\n',
      told: ['warning deleted-option ‹--ignoredeps› +', 'warning deleted-option ‹--resolvedeps› +'],
      after: '%packages\n%end\n',
    },
  ],
  '%anaconda': [
    { ...e7to8, text: '%anaconda\npwpolicy root\n%end\n', told: [] },
    {
      ...e8to9,
      text: '%anaconda\npwpolicy root\n%end\n',
      told: ['warning anaconda-section ‹%anaconda›'],
      why: /configuration/,
    },
    {
      ...e9to10,
      text: '%anaconda\npwpolicy root\n%end\n',
      told: ['warning anaconda-section ‹%anaconda› +'],
      after: '',
      why: /rules for passwords/,
    },
    { ...e7to10, text: '%anaconda\n%end\n', told: ['warning anaconda-section ‹%anaconda› +'], after: '' },
    { from: 'F33', to: 'F34', text: '%anaconda\n%end\n', told: ['warning anaconda-section ‹%anaconda›'] },
    { from: 'F34', to: 'F36', text: '%anaconda\n%end\n', told: ['warning anaconda-section ‹%anaconda› +'], after: '' },
  ],
  '%traceback': [
    { ...e7to8, text: '%traceback\n%end\n', told: [] },
    { ...e7to9, text: '%traceback\n%end\n', told: ['warning deprecated ‹%traceback›'], why: /%onerror/ },
    { ...e9to10, text: '%traceback\n%end\n', told: [] },
    { from: 'F33', to: 'F34', text: '%traceback\n%end\n', told: ['warning deprecated ‹%traceback›'] },
  ],
  nvdimm: [
    { ...e8to9, text: 'nvdimm use --namespace=a\n', told: [] },
    { ...e9to10, text: 'nvdimm use --namespace=a\n', told: ['error removed ‹nvdimm›'], why: /ndctl/ },
    { from: 'F39', to: 'F40', text: 'nvdimm use --namespace=a\n', told: ['warning deprecated ‹nvdimm›'], why: /ndctl/ },
    { from: 'F39', to: 'F45', text: 'nvdimm use --namespace=a\n', told: ['error removed ‹nvdimm›'], why: /ndctl/ },
  ],
  module: [
    { ...e9to10, text: 'module --name=a --stream=b\n', told: ['warning deprecated ‹module›'], why: /streams/ },
    { from: 'F40', to: 'F45', text: 'module --name=a\n', told: ['error removed ‹module›'], why: /streams/ },
  ],
  vnc: [
    { ...e9to10, text: 'vnc --password=x\n', told: ['warning deprecated ‹vnc›'], why: /rdp .*inst\.rdp/ },
    { from: 'F41', to: 'F45', text: 'vnc\n', told: ['error removed ‹vnc›'], why: /rdp/ },
    { ...e8to9, text: 'vnc\n', told: [] },
  ],
  'network --teamslaves, --teamconfig': [
    {
      ...e9to10,
      text: "network --device=a --teamslaves=b --teamconfig='{}'\n",
      told: ['warning deprecated ‹--teamslaves›', 'warning deprecated ‹--teamconfig›'],
      why: /--bondslaves/,
    },
    { from: 'F41', to: 'F45', text: 'network --device=a --teamslaves=b\n', told: [] },
  ],
  '%addon oscap': [
    { ...e7to8, text: '%addon org_fedora_oscap\n%end\n', told: [] },
    {
      ...e7to9,
      text: '%addon org_fedora_oscap\n  profile = x\n%end\n',
      told: ['warning addon ‹org_fedora_oscap› +'],
      after: '%addon com_redhat_oscap\n  profile = x\n%end\n',
    },
    { ...e9to10, text: '%addon com_redhat_oscap\n%end\n', told: ['error addon ‹com_redhat_oscap›'], why: /scan/ },
    { ...e7to10, text: '%addon org_fedora_oscap\n%end\n', told: ['error addon ‹org_fedora_oscap›'], why: /scan/ },
    { ...f30to45, text: '%addon org_fedora_oscap\n%end\n', told: [] },
    {
      from: 'RHEL9',
      to: 'F45',
      text: '%addon com_redhat_oscap\n%end\n',
      told: ['warning addon ‹com_redhat_oscap› +'],
      after: '%addon org_fedora_oscap\n%end\n',
    },
    { ...e9to10, text: '%addon com_redhat_kdump --enable\n%end\n', told: [] },
  ],
  'kexec-tools': [
    { ...e8to9, text: '%packages\nkexec-tools\n%end\n', told: [] },
    {
      ...e9to10,
      text: '%packages\nkexec-tools\n%end\n',
      told: ['info kdump ‹kexec-tools›'],
      why: /kdump-utils.*add-on/,
    },
    { from: 'F39', to: 'F40', text: '%packages\nkexec-tools\n%end\n', told: ['info kdump ‹kexec-tools›'] },
    { ...e10to9, text: '%packages\nkdump-utils\n%end\n', told: ['info kdump ‹kdump-utils›'], why: /kexec-tools/ },
  ],
  'raid --device=md0': [
    { ...e8to9, text: 'raid / --level=1 --device=md0 raid.1 raid.2\n', told: [] },
    {
      ...e9to10,
      text: 'raid / --level=1 --device=md0 raid.1 raid.2\n',
      told: ['info changed ‹--device›'],
      why: /script/,
    },
    { ...e9to10, text: 'raid / --level=1 --device=root raid.1 raid.2\n', told: [] },
  ],
  'part on GPT with BIOS': [
    { ...e9to10, text: 'part / --size=1\n', told: ['info gpt ‹part / --size=1›'], why: /reqpart/ },
    { from: 'F36', to: 'F37', text: 'part / --size=1\n', told: ['info gpt ‹part / --size=1›'] },
    { from: 'F42', to: 'RHEL10', text: 'part / --size=1\n', told: [] },
    { ...e9to10, text: 'reqpart\npart / --size=1\n', told: [] },
    { ...e9to10, text: 'part biosboot --fstype=biosboot --size=1\npart / --size=1\n', told: [] },
    { ...e9to10, text: 'clearpart --all --disklabel=msdos\npart / --size=1\n', told: [] },
  ],
  '%packages absent': [
    { ...e8to9, text: 'text\ncdrom\nautopart\n', told: [] },
    { ...e9to10, text: 'text\ncdrom\nautopart\n', told: ['info default-packages ‹›'] },
    { ...e10to9, text: 'text\ncdrom\nautopart\n', told: ['warning default-packages ‹›'], why: /write the section/ },
    { ...e9to10, text: 'autopart\n', told: [] },
    { ...e9to10, text: 'cdrom\nautopart\n%include /tmp/packages\n', told: [] },
    { ...e9to10, text: 'cdrom\nautopart\n%packages\n%end\n', told: [] },
  ],
  'lilo, xconfig --driver, part --start, zfcp --scsiid': [
    { from: 'RHEL4', to: 'RHEL7', text: 'lilo\n', told: gone('lilo'), after: '' },
    {
      from: 'RHEL5',
      to: 'RHEL9',
      text: 'xconfig --startxonboot --driver=vesa --resolution=800x600\n',
      told: ['warning deleted-option ‹--driver=vesa› +', 'warning deleted-option ‹--resolution=800x600› +'],
      after: 'xconfig --startxonboot\n',
    },
    {
      from: 'RHEL6',
      to: 'RHEL9',
      text: 'part / --start=1 --end=9 --bytes-per-inode=1024 --size=1\n',
      told: ['error removed ‹--start›', 'error removed ‹--end›', 'error removed ‹--bytes-per-inode›'],
      why: /cylinders/,
    },
    {
      from: 'RHEL6',
      to: 'RHEL9',
      text: 'zfcp --devnum=0.0.1 --wwpn=0x1 --fcplun=0x1 --scsiid=0x1 --scsilun=0x1\n',
      told: ['warning deleted-option ‹--scsiid=0x1› +', 'warning deleted-option ‹--scsilun=0x1› +'],
      after: 'zfcp --devnum=0.0.1 --wwpn=0x1 --fcplun=0x1\n',
    },
  ],
  'of its release': [
    { ...e9to10, text: '#version=RHEL9\n', told: ['warning version-line ‹RHEL9› +'], after: '#version=RHEL10\n' },
    { ...e7to8, text: '#version=DEVEL\n', told: [] },
    { ...e9to10, text: '# version=RHEL9\n', told: [] },
    {
      ...e9to10,
      text: 'url --url=http://a/9-stream/BaseOS/\nrepo --name=b --baseurl=http://a/10/9.1/c\n',
      told: ['info release-in-url ‹http://a/9-stream/BaseOS/›', 'info release-in-url ‹http://a/10/9.1/c›'],
      why: /same repository of RHEL10/,
    },
    {
      ...e9to10,
      text: 'repo --name=a --metalink=http://a/?repo=epel-9&arch=x\n',
      told: ['info release-in-url ‹http://a/?repo=epel-9&arch=x›'],
    },
    {
      from: 'F42',
      to: 'RHEL10',
      text: 'url --mirrorlist=http://a/?repo=fedora-$releasever\n',
      told: ['info release-in-url ‹http://a/?repo=fedora-$releasever›'],
    },
    { from: 'F41', to: 'F42', text: 'url --mirrorlist=http://a/?repo=fedora-$releasever\n', told: [] },
    {
      from: 'RHEL9',
      to: 'F42',
      text: 'url --url=http://a/rocky/x/\n',
      told: ['info release-in-url ‹http://a/rocky/x/›'],
    },
    { ...e9to10, text: 'url --url=http://10.0.0.9/os/$releasever/\n', told: [] },
    { ...e9to10, text: 'url --url=http://a:9/19/x9/os/\n', told: [] },
    {
      from: 'F41',
      to: 'F42',
      text: 'url --url=http://a/releases/41/x/\n',
      told: ['info release-in-url ‹http://a/releases/41/x/›'],
    },
  ],
  'new, on the way back': [
    { ...e8to7, text: 'authselect select sssd\n', told: ['error removed ‹authselect›'], why: /authconfig/ },
    { ...e8to7, text: 'mount /dev/sda1 /\n', told: ['error removed ‹mount›'], why: /part/ },
    { ...e8to7, text: 'sshkey --username=a "ssh-rsa x"\n', told: ['error removed ‹sshkey›'], why: /authorized_keys/ },
    { ...e8to7, text: 'module --name=a\n', told: ['error removed ‹module›'], why: /repository/ },
    { ...e8to7, text: 'rhsm --organization=1 --activation-key=a\n', told: ['error removed ‹rhsm›'], why: /%post/ },
    { ...e8to7, text: 'syspurpose --role=a\n', told: ['error removed ‹syspurpose›'], why: /leave/ },
    { ...e8to7, text: 'zipl --secure-boot\n', told: ['error removed ‹zipl›'], why: /leave/ },
    { ...e8to7, text: 'text --non-interactive\n', told: ['error removed ‹--non-interactive›'], why: /cmdline/ },
    {
      ...e8to7,
      text: 'part / --size=1 --encrypted --passphrase=abcdefgh --luks-version=luks2\n',
      told: ['error removed ‹--luks-version›'],
      why: /LUKS 1/,
    },
    {
      ...e8to7,
      text: 'autopart --noboot --noswap\n',
      told: ['error removed ‹--noboot›', 'error removed ‹--noswap›'],
      why: /by hand/,
    },
    { ...e9to8, text: 'timesource --ntp-server=a\n', told: ['error removed ‹timesource›'], why: /--ntpservers/ },
    { ...e9to8, text: 'ostreecontainer --url=a\n', told: ['error removed ‹ostreecontainer›'], why: /ostreesetup/ },
    { ...e9to8, text: 'rootpw --allow-ssh --lock\n', told: ['error removed ‹--allow-ssh›'], why: /PermitRootLogin/ },
    { ...e9to8, text: 'network --ipv4-dns-search=a\n', told: ['error removed ‹--ipv4-dns-search›'], why: /%post/ },
    { ...e10to9, text: 'bootc --source-imgref=registry:a\n', told: ['error removed ‹bootc›'], why: /ostreecontainer/ },
    { ...e10to9, text: 'rdp --username=a --password=b\n', told: ['error removed ‹rdp›'], why: /vnc/ },
    { ...e10to9, text: 'bootloader --sdboot\n', told: ['error removed ‹--sdboot›'], why: /GRUB/ },
    { ...e10to9, text: 'autopart --hibernation\n', told: ['error removed ‹--hibernation›'], why: /memory/ },
    { from: 'F45', to: 'F32', text: 'timesource --ntp-server=a\n', told: ['error removed ‹timesource›'] },
    {
      from: 'RHEL9',
      to: 'F42',
      text: 'rhsm --organization=1 --activation-key=a\n',
      told: ['error removed ‹rhsm›'],
      why: /%post/,
    },
  ],
}

const cases = Object.entries(rows).flatMap(([row, some]) =>
  some.map((one) => [`${row}, ${one.from} to ${one.to}: ${JSON.stringify(one.text)}`, one] as const),
)

function shown({ severity, code, span, fix }: Diagnostic, text: string): string {
  return `${severity} ${code.replace('migrate/', '')} ‹${text.slice(span.start, span.end)}›${fix ? ' +' : ''}`
}

describe('the migration table, row by row', () => {
  it.each(cases)('%s', (_, { from, to, text, told, after = text, why }) => {
    const found = migrate(parse(text).file, { from, to })
    expect(found.map((one) => shown(one, text))).toEqual(told)
    expect(applyFixes(text, found)).toMatchObject({ text: after, skipped: 0 })
    if (why) expect(found.map(({ hint = '' }) => hint).filter((hint) => why.test(hint))).not.toEqual([])
    for (const { fix, severity, hint } of found) if (!fix && severity !== 'info') expect(hint ?? '').not.toBe('')
    expect(migrate(parse(after).file, { from, to }).filter(({ fix }) => fix)).toEqual([])
  })
})

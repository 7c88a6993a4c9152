import { expect, test } from 'vitest'
import { lintText, of } from './support/lint-text.ts'
import { describePlaces } from './support/places.ts'

describePlaces({
  'release/version-mismatch': [
    ['#version=‹RHEL7›\nreboot\n', { release: 'RHEL9' }],
    ['#version=‹bogus›  \n', { release: 'RHEL9' }],
    ['#version=RHEL9\n#version=RHEL7\n', { release: 'RHEL9' }],
    ['#version=RHEL7\n'],
    ['#version=DEVEL\n', { release: 'RHEL9' }],
  ],
  'release/assumed-devel': [
    ['# c\n‹›autopart\n'],
    ['autopart\n', { release: 'F45' }],
    ['#version=F44\nautopart\n'],
    ['autopart\n', { topLevel: false }],
  ],
  'release/anaconda-section': [
    ['reboot\n‹%anaconda› # x\npwpolicy root\n%end\n', { release: 'F36' }],
    ['‹%anaconda›\n%end\n', { release: 'RHEL10' }],
    ['‹%anaconda›\n%end\n', { release: 'RHEL9' }],
    ['‹%anaconda›\n%end\n', { release: 'F34' }],
    ['%anaconda\n%end\n', { release: 'RHEL8' }],
    ['%anaconda\n%end\n', { release: 'F33' }],
  ],
  'release/certificate-section': [
    ['‹%certificate› --filename=a --dir=/b\nx\n%end\n', { release: 'RHEL8' }],
    ['reboot\n‹%certificate› --filename=a --type=anchor\nx\n%end\n', { release: 'F41' }],
    ['%certificate --filename=a --dir=/b\nx\n%end\n', { release: 'RHEL9' }],
    ['%certificate --filename=a --dir=/b ‹--type›=anchor\nx\n%end\n', { release: 'F42' }],
    ['%certificate --filename=a --type=anchor\nx\n%end\n', { release: 'F45' }],
  ],
  'release/addon-name': [
    ['%addon ‹com_redhat_oscap›\n%end\n', { release: 'RHEL7' }],
    ['%addon ‹org_fedora_oscap›\n%end\n%addon ‹com_redhat_oscap›\n%end\n', { release: 'RHEL10' }],
    ['%addon ‹com_redhat_kdmup› --enable\n%end\n‹%addon›\n%end\n', { release: 'RHEL9' }],
    ['%addon ‹com_redhat_subscription_manager›\n%end\n%addon ‹com_redhat_oscap›\n%end\n', { release: 'F42' }],
    ['%addon org_fedora_oscap\n%end\n%addon com_redhat_kdump --enable\n%end\n', { release: 'RHEL8' }],
    ['%addon com_redhat_oscap\n%end\n', { release: 'RHEL9' }],
    ['%addon org_fedora_oscap\n%end\n', { release: 'F42' }],
  ],
  'release/kdump-memory': [
    ['%addon com_redhat_kdump --reserve-mb=‹128MB›\n%end\n'],
    ['%addon com_redhat_kdump --enable --reserve-mb ‹half› # x\n%end\n'],
    ["%addon com_redhat_kdump --reserve-mb=auto\n%end\n%addon com_redhat_kdump --reserve-mb='160'\n%end\n"],
    ['%addon other --reserve-mb=x\n%end\n%addon com_redhat_kdump --disable\n%end\n'],
  ],
  'release/oscap-content': [
    ['%addon ‹com_redhat_oscap›\ncontent-type = scap-security-guide\n%end\n', { release: 'RHEL9' }],
    ['%addon org_fedora_oscap\n  content-type = ‹ssg›\nprofile=a\nfingerprint = ‹abc›\n%end\n', { release: 'RHEL8' }],
    [
      '%addon org_fedora_oscap\ncontent-type = scap-security-guide\n‹content-url› = https://a/b\nprofile = a\n%end\n',
      { release: 'F42' },
    ],
    ['%addon ‹org_fedora_oscap›\ncontent-type = rpm\nprofile = a\n%end\n', { release: 'RHEL7' }],
    [
      '%addon com_redhat_oscap\ncontent-type = "datastream"\ncontent-url = https://a/b\nprofile = a\n%end\n',
      { release: 'RHEL9' },
    ],
    ['%addon com_redhat_oscap\n%end\n', { release: 'RHEL10' }],
    ['%addon com_redhat_kdump --enable\n%end\n', { release: 'RHEL9' }],
    ['%addon com_redhat_oscap\n%include x\n%end\n', { release: 'RHEL9' }],
  ],
  'release/url-mismatch': [
    ['repo --name=a --baseurl=https://a/pub/epel/‹9›/Everything/\n', { release: 'RHEL10' }],
    ['url --url="https://b/centos-stream/‹8›-stream/AppStream"\n', { release: 'RHEL9' }],
    [
      '%post\nrpm -i https://a/epel-release-latest-‹8›.noarch.rpm https://a/b-1-1.el‹8›.x86_64.rpm\n%end\n',
      { release: 'RHEL9' },
    ],
    ['url --mirrorlist=https://a/?repo=updates-released-f‹33›&arch=x\n', { release: 'F34' }],
    ['repo --name=a --baseurl=https://a/fedora/linux/releases/‹33›/Everything/\n', { release: 'F34' }],
    [
      'url --url=https://a/almalinux/10.1/BaseOS/\nrepo --name=epel-9 --baseurl=https://a/epel/10/\n',
      { release: 'RHEL10' },
    ],
    [
      'repo --name=a --baseurl=https://a/pub/9/epel/$releasever/\n%post\necho RPM-GPG-KEY-Rocky-9\n%end\n',
      { release: 'RHEL10' },
    ],
    ['%post\nrpm --import /a/RPM-GPG-KEY-fedora-33-x /a/RPM-GPG-KEY-fedora-34-x\n%end\n', { release: 'F34' }],
    ['url --url=https://a/fedora/34/releases/2021/\nurl --url=https://a/rhel9/\n', { release: 'F34' }],
  ],
  'release/rhsm-on-rebuild': [
    ['‹rhsm› --organization=1 --activation-key=$K\nurl --url=https://a/almalinux/9/\n', { release: 'RHEL9' }],
    [
      'repo --name=a --baseurl=https://mirror.stream.centos.org/9-stream/\n‹syspurpose› --role=a\n',
      { release: 'RHEL9' },
    ],
    ['syspurpose --role=a\nurl --url=https://cdn.redhat.com/\n', { release: 'RHEL9' }],
    ['rhsm --organization=1 --activation-key=$K\n# centos\n', { release: 'RHEL9' }],
    ['url --url=https://a/rocky/9/\n', { release: 'RHEL9' }],
  ],
  'release/vnc-without-effect': [
    ['‹vnc› --host=a\n', { release: 'F42' }],
    ['text\n  ‹vnc›\n', { release: 'F42' }],
    ['vnc\n', { release: 'F41' }],
    ['vnc\n', { release: 'RHEL9' }],
  ],
})

describePlaces({
  'release/url-mismatch': [
    ['repo --name=a --mirrorlist=https://a/?repo=epel-‹8›&arch=x\n', { release: 'RHEL9' }],
    ['repo --name=a --baseurl=https://a/el‹8›/x86_64/\n', { release: 'RHEL9' }],
    ['repo --name=a --baseurl=https://a/el9/x86_64/model8/\n', { release: 'RHEL9' }],
  ],
})

test.each([
  ['url --url=https://dl.rockylinux.org/pub/rocky/9/BaseOS/\n', '"rocky/9" in an address says --release RHEL9'],
  ['repo --name=a --mirrorlist=https://a/?repo=fedora-42&arch=x\n', '"fedora-42" in an address says --release F42'],
  ['url --url=https://a/almalinux/9/\nrepo --name=e --baseurl=https://a/epel/8/\n', 'name one with --release'],
  ['url --url=https://a/fedora-99/\n', 'name one with --release'],
])('what %j says of its release is proposed', (text, hint) => {
  expect(of('release/assumed-devel', lintText(`${text}autopart\n`)).map((one) => one.hint)).toEqual([hint])
})

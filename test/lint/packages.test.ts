import { expect, test } from 'vitest'
import { applyFixes } from '../../src/diagnostics/apply-fixes.ts'
import { lintText, of } from './support/lint-text.ts'
import { describePlaces } from './support/places.ts'

describePlaces({
  'packages/at-include': [
    ['%packages\n  ‹@include› more.ks # x\n‹@include›\tb\n%end\n'],
    ['%packages\n@include\n@includes x\n%end\n'],
  ],
  'packages/command-in-packages': [
    ['%packages\n‹reboot› # x\n  ‹part / --size=1›\n%end\n'],
    ['%packages\nbootc\ntext-tools\nhalt*\n@Some url\n%end\n'],
    ['reboot\n%post\nreboot\n%end\n'],
    ['%packages\n‹partition / --size=1›\n%end\n'],
  ],
  'packages/not-a-name': [
    ['%packages\n‹https://example.org/a.rpm›\n-\n‹-@›\n%end\n'],
    ['%packages\n‹--nobase›\n‹//› vim\nvim ‹||› git\n‹;› a\n%end\n'],
    ['%packages\n‹/tmp/a-1.rpm›\n‹@^›\n%end\n'],
    ['%packages\n/usr/bin/git\n@core --nodefaults\n-@games\ngcc-c++ # || x\n%end\n'],
    ['%packages --nocore\nvim*\n-nano\n@Some Group\n%end\n'],
  ],
  'packages/one-per-line': [
    ['%packages\n‹@Some Group -nano›\n‹vim -nano›\n%end\n'],
    ['%packages\n@core --optional\n@Some Group\n@A - B\n%end\n'],
    ['%packages\n‹vim git› # x\n‹gcc  gcc-c++\tlib*›\n%end\n'],
    ['%packages\n@My Group --optional\n-a b\n"x y"\n@^an env\nlang C\n%end\n'],
  ],
  'packages/listed-and-excluded': [
    ['%packages\nvim\n‹-vim›\n‹vim›\n%end\n'],
    ['%packages\n-@a\n%end\n%packages\n‹@a› # x\n%end\n'],
    ['%packages\nvim\nvim\n-emacs\n-emacs\n-vim*\n%end\n'],
  ],
  'packages/quoted-name': [
    [`%packages\n‹"vim"› # x\n  ‹-'emacs'›\n%end\n`],
    ['%packages\n‹@"Some Group"›\n%end\n'],
    ['%packages\nvim # "quoted"\n%end\n'],
    ['%packages\nlang "C"\n%end\n%post\n"vim"\n%end\n'],
  ],
  'packages/plus-sign': [
    ['%packages\n‹+›vim # x\n%end\n'],
    ['%packages\n  ‹+› @core\n%end\n'],
    ['%packages\ngcc-c++\n-libstdc++\n%end\n'],
    ['%post\n+vim\n%end\n'],
  ],
  'packages/comma': [
    ['%packages\nvim‹,› git, gcc\n%end\n'],
    ['%packages\n-vim‹;›\n%end\n'],
    ['%packages\nvim ‹\\›\ngit\n%end\n'],
    ['%packages\n@core‹,›\n@^minimal-environment‹;›\n@Mail Server ‹\\›\n%end\n'],
    ['%packages\n@Web, Mail\nvim # a, b;\n%end\n'],
    ['%packages\nservices --enabled=a,b\n%end\n'],
  ],
  'packages/blank-after-sign': [
    ['%packages\n‹- vim› # x\n%end\n'],
    ['%packages\n‹-@  Some Group›\n‹-@^ env›\n%end\n'],
    ['%packages\n-vim\n-@Some Group\n@ core\n%end\n'],
    ['%post\n- vim\n%end\n'],
  ],
  'packages/version': [
    ['%packages\nkernel‹=›5.14 # x\n%end\n'],
    ['%packages\nvim‹>=›9\n-foo-bar‹==›1:2.0-1\n%end\n'],
    ['%packages\nkernel-5.14.0\nperl(a)=b\n@a=1\n%end\n'],
    ['%packages\nvim >= 9\nreboot --x=1\n%end\n'],
  ],
  'packages/option-in-name': [
    ['%packages\n@^an env ‹--optional› --nodefaults\n%end\n'],
    ['%packages\nvim ‹--optional›\n-vim ‹--x›\n%end\n'],
    ['%packages\n@core --opt ‹--exclude=a›\n%end\n'],
    ['%packages\n@core --nodefaults\n@--optional core\n%end\n'],
    ['%packages\n@Some -- Group\nfoo--bar\n%end\n'],
  ],
  'packages/several-environments': [
    ['%packages\n@^a\n@^a\n‹@^b› # x\n%end\n'],
    ['%packages\n@^a\n%end\n%packages\n‹@^b›\n‹@^c›\n%end\n'],
    ['%packages\n@^a\n-@^a\n@^b\n%end\n'],
    ['%packages\n@^a\n@b\n@^a\n%end\n'],
  ],
  'packages/duplicate': [
    ['%packages\nvim\n  ‹vim›\n%end\n%packages\n‹vim› # again\n%end\n'],
    ['%packages\n-vim\n@core --optional\n‹@core --optional›\n‹-vim›\n%end\n'],
    ['%packages\nvim\n-vim\nvim\n%end\n'],
    ['%packages\n@core\n@core --optional\ncore\n%end\n'],
  ],
  'packages/group-flags': [
    ['%packages\n@core\n‹@core --optional› # x\n%end\n'],
    ['%packages\n@a --nodefaults\n%end\n%packages\n‹@a›\n‹@a --opt›\n%end\n'],
    ['%packages\n@a --optional\n@a --opt\n%end\n'],
    ['%packages\n@a\n-@a\n@a --optional\n%end\n'],
  ],
  'packages/lost-options': [
    ['%packages --nocore --exclude-weakdeps\n@a\n%end\n‹%packages› --excludedocs\n%end\n'],
    ['%packages --excludedocs\n%end\n%packages\n%end\n‹%packages› --nocore\n%end\n'],
    ['%packages --nocore\n%end\n%packages\n%end\n%packages --nocore\n%end\n'],
    ['%packages --default\n%end\n%packages\n%end\n'],
    ['%packages --inst-langs=en\n%end\n%packages --nocore\n%end\n'],
  ],
  'packages/excluded-environment': [
    ['%packages\n@^a\n‹-@^b›\n-@^a\n%end\n'],
    ['%packages\n‹-@^a› # x\n@^a\n%end\n'],
    ['%packages\n@^a\n%end\n%packages\n-@^a\n%end\n'],
    ['%packages\n-@^a\n%end\n', { topLevel: false }],
    ['%packages\n-@a\n%end\n'],
  ],
  'packages/module-stream': [
    ['%packages\n‹@nodejs:20› # x\n%end\n', { release: 'F41' }],
    ['%packages\n‹@php:8.2/devel›\n%end\n', { release: 'RHEL10' }],
    ['%packages\n@nodejs:20\n%end\n', { release: 'RHEL9' }],
    ['%packages\n@nodejs:20\n%end\n', { release: 'F40' }],
    ['%packages\nfoo:1\n-@nodejs:20\n@A: B\n%end\n'],
  ],
  'packages/unknown-directive': [
    ['%packages\n‹%inlcude› a.ks\n%end\n'],
    ['%packages\n  ‹%edn›\n%end\n'],
    ['%packages\n%include a.ks\nfoo%bar\n%end\n'],
    ['%post\n%global x 1\n%end\n'],
  ],
  'packages/cut-at-hash': [
    ['%packages\nfoo‹#›bar#x\n%end\n'],
    ['%packages\n@a b‹#›\n%end\n'],
    ['%packages\nfoo #bar\n#foo#bar\n%end\n'],
    ['rootpw a#b\n%packages\n%end\n'],
  ],
  'packages/ignoremissing': [
    ['%packages --nocore ‹--ignoremissing›\n%end\n'],
    ['%packages ‹--ignorem›\n%end\n', { release: 'RHEL9' }],
    ['%packages --nocore\n--ignoremissing\n%end\n'],
    ['%post\ndnf --ignoremissing\n%end\n'],
  ],
  'packages/ignored-by-image': [
    ['liveimg --url=http://a/b.img\n‹repo› --name=a --baseurl=http://a/\n‹%packages›\nvim\n%end\n'],
    ['ostreesetup --osname=a --url=http://a --ref=b\n‹%packages› --nocore\n@a\n%end\n'],
    ['liveimg --url=http://a/b.img\n%packages\n# none\n%end\n'],
    ['url --url=http://a/\nrepo --name=a --baseurl=http://a/\n%packages\nvim\n%end\n'],
    ['liveimg --url=http://a/b.img\n%packages\nvim\n%end\n', { topLevel: false }],
  ],
  'packages/several-sources': [
    ['‹url› --url=http://a/\ncdrom\n'],
    ['ostreecontainer --url=a/b:1\n‹nfs› --server=a --dir=/b\n  ‹liveimg› --url=http://a/b\n'],
    ['url --url=http://a/\nurl --url=http://b/\n'],
    ['url --url=http://a/\nrepo --name=a --baseurl=http://a/\n'],
  ],
  'packages/repo-without-url': [
    ['repo --name=‹site› --cost=1\n'],
    ['repo ‹--install› --name=fedora\n'],
    ['repo --name=updates-testing\nrepo --name=BaseOS\n'],
    ['repo --name=site --metalink=http://a/ --install\n'],
    ['repo --baseurl=\n'],
    ['repo --name=Server-Mysql\n'],
    ['%pre\necho "$addon" > /etc/anaconda.repos.d/addon.repo\n%end\nrepo --name=addon\n'],
  ],
  'packages/repo-name': [
    ['repo --name="‹a b›" --baseurl=http://a/\n'],
    ['repo --baseurl=http://a/ --name ‹a/b›\n'],
    ['repo --name=a.b:c-d_e --baseurl=http://a/\n'],
    ['repo --name=a-$releasever --baseurl=http://a/\n'],
  ],
  'packages/url-form': [
    ['url --url=‹htp:/›a/ --noverifyssl\n'],
    ['repo --name=a --baseurl ‹http:/›a/\nrepo --name=b --metalink=‹smb://›a/b\n'],
    ['url --url=‹https:///os/›\nrepo --name=a --baseurl=file:///a\n'],
    ['repo --name=a --baseurl=‹example.com/a›\nurl --url="‹htps://›a b"\n'],
    ['url --url=HTTPS://a/ --proxy=proxy:3128\nrepo --name=a --baseurl=file:/a\n'],
    ['repo --name=a --mirrorlist=$MIRRORS\nrepo --name=b --baseurl=nfs:server:/a\nliveimg --url=\n'],
  ],
  'packages/url-variable': [
    ['repo --name=a --baseurl=http://a/$‹releasver›/$‹basearh›/\n'],
    ['url --mirrorlist="http://a/?a=$‹mirror›"\n'],
    ['url --url=http://a/$releasever/$basearch/$YUM0/$stream\n'],
    ['repo --name=$releasver\nurl --url=http://a/\n%post\necho $releasver\n%end\n'],
  ],
  'packages/firewalld-excluded': [
    ['firewall --service=ssh\n%packages\n‹-firewalld› # x\n%end\n'],
    ['%packages\n  ‹-firewalld*›\n%end\nfirewall --disabled\nfirewall --enabled\n'],
    ['firewall --disabled\n%packages\n-firewalld\n%end\n'],
    ['firewall --enabled\n%packages\n-firewalld\nfirewalld\n-firewalld-filesystem\n%end\n'],
    ['%packages\n-firewalld\n%end\n'],
  ],
  'packages/bootc-reference': [
    ['‹bootc› --source-imgref=‹quay.io/a/b:1›\n'],
    ['bootc --source-imgref=oci:/a --target-imgref ‹docker:›a/b\n'],
    ['bootc --source-imgref=registry:localhost:5000/a --target-imgref=localhost:5000/a\n'],
    ['bootc --source-imgref=$IMAGE --target-imgref=$IMAGE\nostreecontainer --url=quay.io/a\n'],
  ],
  'packages/liveimg-checksum': [
    ['liveimg --url=http://a/b.img --checksum=‹abc› --noverifyssl\n'],
    [`liveimg --url=http://a/b.img --checksum ‹${'g'.repeat(64)}›\n`],
    [`liveimg --url=http://a/b.img --checksum=${'aB'.repeat(32)}\n`],
    ['liveimg --url=http://a/b.img\nliveimg --url=http://a/b.img --checksum=$SUM\n'],
  ],
  'packages/require-section': [
    ['# x\n‹›text\nautopart\n', { release: 'RHEL9' }],
    ['‹›url --url=http://a/\nautopart\n', { release: 'F42' }],
    ['text\n%packages\n%end\n'],
    ['text\n%packages --instLangs=en\n%end\n', { release: 'RHEL10' }],
    ['liveimg --url=http://a/b.img\nautopart\n'],
    ['text\nautopart\n', { for: ['koji-appliance'] }],
  ],
  'packages/base-repo': [
    ['text\n‹repo› --name=a --baseurl=http://a/\nrepo --name=b --baseurl=http://a/\n', { release: 'RHEL8' }],
    ['‹repo› --name=epel --baseurl=http://a/\n', { release: 'F36' }],
    ['repo --name=a --baseurl=http://a/\nrepo --name=baseos --baseurl=http://a/\n', { release: 'RHEL9' }],
    ['repo --name=a --baseurl=http://a/\ncdrom\n', { release: 'RHEL9' }],
    ['repo --name=a --baseurl=http://a/\n', { release: 'RHEL10' }],
  ],
})

test('a group with blanks in its name is not cut where a second name is split off', () => {
  const text = '%packages\n@Some Group -nano\n%end\n'
  const found = of('packages/one-per-line', lintText(text))
  expect(applyFixes(text, found).text).toBe('%packages\n@Some Group\n-nano\n%end\n')
})

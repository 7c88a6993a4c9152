import { installProbe } from './install-probe.ts'
import type { Probe } from './probe.ts'

const { error, warning, info } = installProbe

const image =
  'liveimg --url=https://example.org/a.tar.xz --checksum=9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\n'
const setup = 'ostreesetup --osname=a --url=https://example.org/repo --ref=a/b\n'
const container = 'ostreecontainer --url=quay.example.org/a:1\n'
const bootc = 'bootc --source-imgref=registry:quay.example.org/a:1 --target-imgref=quay.example.org/a:1\n'
const listed = '‹%packages›\n@core\n%end\n'
const none = { missing: ['%packages'] } as const
const noSection = { without: ['%packages'] } as const

/** anaconda.md 7: packages, and what 8 says of services, the firewall and Initial Setup, which packages bring. */
export const packageProbes: readonly Probe[] = [
  error('RHEL7', 'anaconda 7, %packages missing in text mode', 'packages/require-section', '', '', none),
  error('RHEL8', 'anaconda 7, %packages missing in text mode', 'packages/require-section', '', '', none),
  error('RHEL9', 'anaconda 7, %packages missing in cmdline mode', 'packages/require-section', 'cmdline', '', none),
  error('F34', 'anaconda 7, %packages missing in text mode', 'packages/require-section', '', '', none),
  warning('RHEL9', 'anaconda 7, %packages missing, graphical', 'packages/require-section', 'graphical', '', none),
  warning('RHEL10', 'anaconda 7, %packages missing in text mode', 'packages/require-section', '', '', none),
  warning('F45', 'anaconda 7, %packages missing in text mode', 'packages/require-section', '', '', none),
  warning(
    'F45',
    'anaconda 7, empty %packages without core',
    'packages/nocore-empty',
    '%packages ‹--nocore›\n%end\n',
    '%packages --nocore\nbash\n%end\n',
  ),
  error(
    'RHEL9',
    'anaconda 7, --ignorebroken on EL',
    'check/unknown-option',
    '%packages ‹--ignorebroken›\n@core\n%end\n',
    '%packages\n@core\n%end\n',
  ),
  error('F45', 'anaconda 7, module', 'check/removed-command', '‹module› --name=nodejs --stream=18', ''),
  warning('RHEL10', 'anaconda 7, module', 'check/deprecated-command', '‹module› --name=nodejs --stream=18', ''),
  warning('F42', 'anaconda 7, module', 'check/deprecated-command', '‹module› --name=nodejs --stream=18', ''),
  error(
    'RHEL10',
    'anaconda 7, module stream as a group',
    'packages/module-stream',
    '%packages\n‹@nodejs:18›\n%end\n',
    '%packages\nnodejs\n%end\n',
  ),
  warning(
    'F45',
    'anaconda 7, module stream as a group that may be missing',
    'packages/module-stream',
    '%packages --ignoremissing\n‹@nodejs:18›\n%end\n',
    '%packages --ignoremissing\nnodejs\n%end\n',
  ),
  error(
    'RHEL9',
    'anaconda 7, several streams of a module',
    'packages/several-streams',
    '%packages\n@nodejs:18\n‹@nodejs:20›\n%end\n',
    '%packages\n@nodejs:18\n%end\n',
  ),
  error(
    'RHEL8',
    'anaconda 7, several streams of a module',
    'packages/several-streams',
    'module --name=nodejs --stream=10\nmodule --name=nodejs --stream=‹12›',
    'module --name=nodejs --stream=10',
  ),
  warning('RHEL9', 'anaconda 7, %packages with liveimg', 'packages/ignored-by-image', image + listed, image, noSection),
  warning('RHEL8', 'anaconda 7, %packages, ostreesetup', 'packages/ignored-by-image', setup + listed, setup, noSection),
  warning(
    'F45',
    'anaconda 7, %packages with ostreecontainer',
    'packages/ignored-by-image',
    container + listed,
    container,
    noSection,
  ),
  warning('F45', 'anaconda 7, %packages with bootc', 'packages/ignored-by-image', bootc + listed, bootc, noSection),
  warning(
    'RHEL9',
    'anaconda 8, enabled service whose package is excluded',
    'packages/service-excluded',
    'services --enabled=‹chronyd›\n%packages\n@core\n-chrony\n%end\n',
    'services --enabled=chronyd\n%packages\n@core\nchrony\n%end\n',
  ),
  warning(
    'F44',
    'anaconda 8, enabled service whose package is excluded',
    'packages/service-excluded',
    'services --enabled=sshd,‹firewalld›\n%packages\n@core\n-firewalld\n%end\n',
    'services --enabled=sshd\n%packages\n@core\n-firewalld\n%end\n',
  ),
  warning(
    'RHEL8',
    'anaconda 8, enabled service whose package is excluded',
    'packages/service-excluded',
    'services --enabled=‹cloud-init›\n%packages\n@core\n-cloud-init\n%end\n',
    'services --enabled=cloud-init\n%packages\n@core\ncloud-init\n%end\n',
  ),
  warning(
    'RHEL7',
    'anaconda 8, firewall without firewalld',
    'packages/firewalld-excluded',
    'firewall --enabled\n%packages\n@core\n‹-firewalld›\n%end\n',
    'firewall --disabled\n%packages\n@core\n-firewalld\n%end\n',
  ),
  warning(
    'F45',
    'anaconda 8, firewall without firewalld',
    'packages/firewalld-excluded',
    'firewall --enabled --service=ssh\n%packages\n@core\n‹-firewalld›\n%end\n',
    'firewall --enabled --service=ssh\n%packages\n@core\n%end\n',
  ),
  info(
    'RHEL9',
    'anaconda 8, firstboot without its package',
    'packages/firstboot-package',
    'firstboot ‹--enable›\n%packages\n@core\n%end\n',
    'firstboot --enable\n%packages\n@core\ninitial-setup\n%end\n',
  ),
  info(
    'F45',
    'semantics 7.1, firstboot without its package',
    'packages/firstboot-package',
    'firstboot ‹--reconfig›\n%packages\n@core\n%end\n',
    'firstboot --disable\n%packages\n@core\n%end\n',
  ),
]

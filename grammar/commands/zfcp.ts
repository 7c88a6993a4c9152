import type { CommandDef } from '../types.ts'

export const zfcp = {
  name: 'zfcp',
  description: 'IBM Z: attaches a Fibre Channel disk.',
  example: 'zfcp --devnum=0.0.4000 --wwpn=0x5005076300C213e9 --fcplun=0x5022000000000000',
  lanes: { fedora: { since: 'FC3' }, rhel: { since: 'RHEL4' } },
  repeat: 'list',
  options: {
    '--devnum': { required: true, help: 'number of the FCP device, such as 0.0.4000' },
    '--fcplun': {
      required: true,
      help: 'logical unit, as 16 hexadecimal digits',
      changes: [{ from: { fedora: 'F37', rhel: 'RHEL9' }, required: false, default: '' }],
    },
    '--wwpn': {
      required: true,
      help: 'port of the disk, as 16 hexadecimal digits',
      changes: [{ from: { fedora: 'F37', rhel: 'RHEL9' }, required: false, default: '' }],
    },
    '--scsiid': {
      required: true,
      help: 'SCSI id',
      lanes: {
        fedora: { since: 'FC3', deprecated: 'F12', removed: 'F14' },
        rhel: { since: 'RHEL4', deprecated: 'RHEL6', removed: 'RHEL7' },
      },
      changes: [{ from: { fedora: 'F12', rhel: 'RHEL6' }, required: false }],
    },
    '--scsilun': {
      required: true,
      help: 'SCSI logical unit number',
      lanes: {
        fedora: { since: 'FC3', deprecated: 'F12', removed: 'F14' },
        rhel: { since: 'RHEL4', deprecated: 'RHEL6', removed: 'RHEL7' },
      },
      changes: [{ from: { fedora: 'F12', rhel: 'RHEL6' }, required: false }],
    },
  },
  write: { order: [71, 'ZFCP'], items: ['--devnum=', '--wwpn=', '--fcplun=', '--scsiid=', '--scsilun='] },
  constraints: [
    { kind: 'notEmpty', of: '--devnum', lanes: { fedora: { since: 'F37' }, rhel: { since: 'RHEL9' } } },
    {
      kind: 'requires',
      when: ['--wwpn'],
      needs: ['--fcplun'],
      lanes: { fedora: { since: 'F37' }, rhel: { since: 'RHEL9' } },
    },
    {
      kind: 'requires',
      when: ['--fcplun'],
      needs: ['--wwpn'],
      lanes: { fedora: { since: 'F37' }, rhel: { since: 'RHEL9' } },
    },
  ],
  duplicates: [{ key: ['--devnum', '--wwpn', '--fcplun', '--scsiid', '--scsilun'], severity: 'warning' }],
} as const satisfies CommandDef

import type { CommandDef } from '../types.ts'

export const zfcp = {
  name: 'zfcp',
  description: 'Attaches a Fibre Channel device of a mainframe.',
  lanes: { fedora: { since: 'FC3' }, rhel: { since: 'RHEL4' } },
  repeat: 'list',
  options: {
    '--devnum': { required: true, help: 'device number' },
    '--fcplun': {
      required: true,
      help: 'FCP logical unit number',
      changes: [{ from: { fedora: 'F37', rhel: 'RHEL9' }, required: false, default: '' }],
    },
    '--wwpn': {
      required: true,
      help: 'worldwide port name',
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

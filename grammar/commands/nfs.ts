import type { CommandDef } from '../types.ts'

export const nfs = {
  name: 'nfs',
  description: 'Installs from a tree on an NFS server.',
  lanes: { fedora: { since: 'FC3' }, rhel: { since: 'RHEL3' } },
  repeat: 'set',
  options: {
    '--server': { required: true, help: 'host of the server' },
    '--dir': { required: true, help: 'folder on the server that holds the installation tree' },
    '--opts': { help: 'mount options', lanes: { fedora: { since: 'FC6' }, rhel: { since: 'RHEL5' } } },
  },
  write: { order: [0, 'NFS'], items: [{ given: '--server=' }, { given: '--dir=""' }, '--opts=""'] },
} as const satisfies CommandDef

import type { CommandDef } from '../types.ts'

export const nfs = {
  name: 'nfs',
  description: 'Installs from a tree or from ISO images on an NFS server.',
  example: 'nfs --server=nfs.example.org --dir=/export/el9 --opts=nfsvers=4',
  lanes: { fedora: { since: 'FC3' }, rhel: { since: 'RHEL3' } },
  repeat: 'set',
  options: {
    '--server': { required: true, help: 'host name or address of the server' },
    '--dir': { required: true, help: 'exported folder that holds the tree or the images' },
    '--opts': {
      help: 'NFS mount options, separated by commas',
      lanes: { fedora: { since: 'FC6' }, rhel: { since: 'RHEL5' } },
    },
  },
  write: { order: [0, 'NFS'], items: [{ given: '--server=' }, { given: '--dir=""' }, '--opts=""'] },
} as const satisfies CommandDef

import type { CommandDef } from '../types.ts'

export const xconfig = {
  name: 'xconfig',
  description:
    'Configures the graphical system. Most of its options belong to old releases; hardware is found out by itself since.',
  example: 'xconfig --startxonboot',
  lanes: { fedora: { since: 'FC3' }, rhel: { since: 'RHEL3' } },
  repeat: 'set',
  options: {
    '--card': {
      help: 'graphics card',
      lanes: {
        fedora: { since: 'FC3', deprecated: 'FC6', removed: 'F9' },
        rhel: { since: 'RHEL3', deprecated: 'RHEL5', removed: 'RHEL6' },
      },
    },
    '--defaultdesktop': { help: 'desktop to start: GNOME or KDE' },
    '--depth': {
      type: 'int',
      help: 'colour depth, in bits',
      lanes: {
        fedora: { since: 'FC3', deprecated: 'F10', removed: 'F14' },
        rhel: { since: 'RHEL3', deprecated: 'RHEL6', removed: 'RHEL7' },
      },
      changes: [{ from: { fedora: 'F10', rhel: 'RHEL6' }, type: 'word' }],
    },
    '--hsync': {
      help: 'horizontal sync rate, in kHz',
      lanes: {
        fedora: { since: 'FC3', deprecated: 'FC6', removed: 'F9' },
        rhel: { since: 'RHEL3', deprecated: 'RHEL5', removed: 'RHEL6' },
      },
    },
    '--monitor': {
      help: 'monitor',
      lanes: {
        fedora: { since: 'FC3', deprecated: 'FC6', removed: 'F9' },
        rhel: { since: 'RHEL3', deprecated: 'RHEL5', removed: 'RHEL6' },
      },
    },
    '--noprobe': {
      type: 'flag',
      help: 'do not probe the monitor',
      lanes: {
        fedora: { since: 'FC3', deprecated: 'FC6', removed: 'F9' },
        rhel: { since: 'RHEL3', deprecated: 'RHEL5', removed: 'RHEL6' },
      },
      changes: [{ from: { fedora: 'FC6', rhel: 'RHEL5' }, type: 'word' }],
    },
    '--resolution': {
      help: 'resolution, such as 1024x768',
      lanes: {
        fedora: { since: 'FC3', deprecated: 'F10', removed: 'F14' },
        rhel: { since: 'RHEL3', deprecated: 'RHEL6', removed: 'RHEL7' },
      },
    },
    '--server': {
      help: 'X server to use',
      lanes: { fedora: { since: 'FC3', removed: 'FC6' }, rhel: { since: 'RHEL3', removed: 'RHEL5' } },
    },
    '--startxonboot': { type: 'flag', help: 'start the graphical login when the system boots' },
    '--videoram': {
      help: 'memory of the card, in KiB',
      lanes: {
        fedora: { since: 'FC3', deprecated: 'F10', removed: 'F14' },
        rhel: { since: 'RHEL3', deprecated: 'RHEL6', removed: 'RHEL7' },
      },
    },
    '--vsync': {
      help: 'vertical sync rate, in Hz',
      lanes: {
        fedora: { since: 'FC3', deprecated: 'FC6', removed: 'F9' },
        rhel: { since: 'RHEL3', deprecated: 'RHEL5', removed: 'RHEL6' },
      },
    },
    '--driver': {
      help: 'graphics driver',
      lanes: {
        fedora: { since: 'FC6', deprecated: 'F10', removed: 'F14' },
        rhel: { since: 'RHEL5', deprecated: 'RHEL6', removed: 'RHEL7' },
      },
    },
  },
  write: {
    order: [0, 'XConfig'],
    word: 'xconfig ',
    when: [
      [
        '--card',
        '--driver',
        '--defaultdesktop',
        '--depth',
        '--hsync',
        '--monitor',
        '--noprobe',
        '--resolution',
        '--server',
        '--startxonboot',
        '--videoram',
        '--vsync',
      ],
    ],
    items: [
      { lanes: { fedora: { until: 'FC6' }, rhel: { until: 'RHEL5' } }, write: ['--card='] },
      '--driver=',
      '--defaultdesktop=',
      '--depth=',
      { lanes: { fedora: { until: 'FC6' }, rhel: { until: 'RHEL5' } }, write: ['--hsync=', '--monitor=', '--noprobe'] },
      '--resolution=',
      { lanes: { fedora: { until: 'FC6' }, rhel: { until: 'RHEL5' } }, write: ['--server='] },
      '--startxonboot',
      { lanes: { fedora: { until: 'F10' }, rhel: { until: 'RHEL6' } }, write: ['--videoram='] },
      { lanes: { fedora: { until: 'FC6' }, rhel: { until: 'RHEL5' } }, write: ['--vsync='] },
    ],
  },
} as const satisfies CommandDef

import type { Rule } from '../rule.ts'
import { cloudInit } from './koji/cloud-init.ts'
import { endOfBuild } from './koji/end-of-build.ts'
import { ignoredCommand } from './koji/ignored-command.ts'
import { ignoredRepo } from './koji/ignored-repo.ts'
import { missingCommand } from './koji/missing-command.ts'
import { networkDhcp } from './koji/network-dhcp.ts'
import { noInclude } from './koji/no-include.ts'
import { noUrl } from './koji/no-url.ts'
import { postInterpreter } from './koji/post-interpreter.ts'
import { postLog } from './koji/post-log.ts'
import { postRelabel } from './koji/post-relabel.ts'
import { postTrace } from './koji/post-trace.ts'
import { refusedCommand } from './koji/refused-command.ts'
import { requireClearpart } from './koji/require-clearpart.ts'
import { requireLockedRoot } from './koji/require-locked-root.ts'
import { requireReboot } from './koji/require-reboot.ts'
import { requireZerombr } from './koji/require-zerombr.ts'
import { rootPrimary } from './koji/root-primary.ts'
import { selinuxOff } from './koji/selinux.ts'
import { sshEnabled } from './koji/ssh-enabled.ts'
import { sshPort } from './koji/ssh-port.ts'

export const kojiRules: readonly Rule[] = [
  cloudInit,
  endOfBuild,
  ignoredCommand,
  ignoredRepo,
  missingCommand,
  networkDhcp,
  noInclude,
  noUrl,
  postInterpreter,
  postLog,
  postRelabel,
  postTrace,
  refusedCommand,
  requireClearpart,
  requireLockedRoot,
  requireReboot,
  requireZerombr,
  rootPrimary,
  selinuxOff,
  sshEnabled,
  sshPort,
]

import type { Rule } from '../rule.ts'
import { displayModeInPre } from './scripts/display-mode-in-pre.ts'
import { empty } from './scripts/empty.ts'
import { endsInstallation } from './scripts/ends-installation.ts'
import { erroronfailWaits } from './scripts/erroronfail-waits.ts'
import { includeNotMade } from './scripts/include-not-made.ts'
import { includeWithoutErroronfail } from './scripts/include-without-erroronfail.ts'
import { interpreterArguments } from './scripts/interpreter-arguments.ts'
import { logPath } from './scripts/log-path.ts'
import { missingInterpreter } from './scripts/missing-interpreter.ts'
import { nestedHeredoc } from './scripts/nested-heredoc.ts'
import { packageInImage } from './scripts/package-in-image.ts'
import { pythonPath } from './scripts/python-path.ts'
import { requireErroronfail } from './scripts/require-erroronfail.ts'
import { runningSystem } from './scripts/running-system.ts'
import { sectionWordInBody } from './scripts/section-word-in-body.ts'
import { shebang } from './scripts/shebang.ts'
import { sourceInPre } from './scripts/source-in-pre.ts'
import { sysimageInChroot } from './scripts/sysimage-in-chroot.ts'
import { systemctlOutside } from './scripts/systemctl-outside.ts'
import { systemctlStart } from './scripts/systemctl-start.ts'
import { unanswered } from './scripts/unanswered.ts'
import { unknownInterpreter } from './scripts/unknown-interpreter.ts'

export const scriptsRules: readonly Rule[] = [
  displayModeInPre,
  empty,
  endsInstallation,
  erroronfailWaits,
  includeNotMade,
  includeWithoutErroronfail,
  interpreterArguments,
  logPath,
  missingInterpreter,
  nestedHeredoc,
  packageInImage,
  pythonPath,
  requireErroronfail,
  runningSystem,
  sectionWordInBody,
  shebang,
  sourceInPre,
  sysimageInChroot,
  systemctlOutside,
  systemctlStart,
  unanswered,
  unknownInterpreter,
]

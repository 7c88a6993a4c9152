import type { Checked } from '../check/checked.ts'
import type { Model } from '../model/model.ts'
import type { LintOptions } from './lint-result.ts'

/**
 * True for a kickstart that is installed or built as it is; false for a fragment. What the caller knows (`topLevel`) wins.
 * A file that others include is a fragment unless it has all that a kickstart is made of: people build an image, and a larger
 * one on top of it. So is one that names no installation source, makes no layout and has no %packages, and one that does
 * nothing but name sources and repositories, or packages to leave out.
 */
export function isTopLevel(checked: Checked, model: Model, { topLevel, facts }: LintOptions): boolean {
  if (topLevel !== undefined) return topLevel
  const { payload, storage } = model
  if ((facts?.includers?.length ?? 0) > 0) return isComplete(checked, model)
  if (storage.layout.length > 0 || (checked.packages.seen && !onlyTakesAway(checked))) return true
  const { length: sources } = payload.sources
  return sources > 0 && sources + payload.repos.length < checked.commands.length + checked.sections.length
}

const ends: ReadonlySet<string> = new Set(['reboot', 'shutdown', 'poweroff', 'halt'])

/** It lays out disks, says what to install in which language, who can log in, and what becomes of the machine. */
function isComplete({ commands, packages }: Checked, { storage, login }: Model): boolean {
  return (
    storage.layout.length > 0 &&
    packages.seen &&
    login.rootpw.length + login.users.length > 0 &&
    commands.some(({ name }) => name === 'lang') &&
    commands.some(({ name }) => ends.has(name))
  )
}

/** A list of packages that others are to leave out: no kickstart by itself. */
function onlyTakesAway({ commands, packages: { environment, groups, packages, excluded, excludedGroups } }: Checked) {
  return (
    commands.length + groups.length + packages.length === 0 &&
    environment === undefined &&
    excluded.length + excludedGroups.length > 0
  )
}

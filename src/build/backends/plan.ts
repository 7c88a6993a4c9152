import { missingPlace } from '../../ast/missing-place.ts'
import type { Diagnostic, DiagnosticCode, Severity } from '../../diagnostics/diagnostic.ts'
import { redact } from '../../diagnostics/redact.ts'
import { distro } from '../../koji/distro.ts'
import { KojiInputError } from '../../koji/koji-input-error.ts'
import type { RewriteRequest } from '../../rewrite/request.ts'
import type { BuildBackend, BuildInput, Step } from '../backend.ts'
import type { BuildNames } from '../build-names.ts'
import { type KojiCommand, kojiCommand } from '../koji-command.ts'
import type { Manifest } from '../manifest.ts'
import { shellLine } from '../shell-quote.ts'

/** What a backend for Koji must know beside the kickstart. */
export interface KojiOptions {
  readonly request: RewriteRequest
  readonly names: BuildNames
  /** The kickstart release somebody chose. */
  readonly ksversion?: string
}

/** And what it writes down. */
export interface PlanOptions extends KojiOptions {
  /** The files as they were read, under their names in the plan. */
  readonly originals: readonly { readonly path: string; readonly text: string }[]
  /** The origins of the ready kickstart, as plain data. */
  readonly origins: unknown
  readonly manifest: Omit<Manifest, 'kickstart' | 'command'>
}

/** Name of the ready kickstart in the folder of a plan. */
export function kickstartName(input: BuildInput): string {
  return `${input.name}.ks`
}

/** Where the originals lie in the folder of a plan. */
export const sourceFolder = 'source'

/**
 * Writes down what is to be built, and starts nothing: the ready kickstart, the files it was made of, where each line
 * came from, the manifest, and the `koji` command line that would build it.
 */
export const planBackend: BuildBackend<PlanOptions> = {
  id: 'plan',

  check(input, options) {
    const { request, names } = options
    const findings: Diagnostic[] = []
    const span = missingPlace(input.tree)
    const add = (severity: Severity, code: DiagnosticCode, message: string, hint?: string) => {
      findings.push({ code, severity, message: redact(message), span, ...(hint && { hint }) })
    }
    const command = commandOf(input, options)
    if (command.placeholders.length > 0) {
      const words = command.placeholders.map(({ word }) => word).join(', ')
      const given = command.placeholders.map(({ option }) => option).join(', ')
      add('info', 'build/placeholder', `Unexpected ${words} in the koji command line, expected values`, `give ${given}`)
    }
    for (const option of command.unsupported) {
      add('warning', 'build/ignored-option', `Unexpected ${option}, expected it for koji-livemedia only`, notSent)
    }
    for (const [option, value] of positionals(request, names)) {
      if (value.startsWith('-'))
        add('error', 'build/unusable-option', `Unexpected ${option} "${value}", expected no "-" first`)
    }
    if (request.target === 'koji-image') {
      for (const [option, value] of [
        ['--image-version', names.imageVersion] as const,
        ['--image-release', names.imageRelease] as const,
      ]) {
        if (value?.includes('-'))
          add('error', 'build/unusable-option', `Unexpected "-" in ${option} "${value}", expected none`)
      }
      const problem = names.distro === undefined ? undefined : distroProblem(names.distro)
      if (problem) add('error', 'build/unusable-option', problem)
    }
    return findings
  },

  plan(input, options) {
    const kickstart = kickstartName(input)
    const command = commandOf(input, options).argv
    const { version, tool, target, release, ...rest } = options.manifest
    const head = { version, tool, target, release }
    const manifest: Manifest = { ...head, kickstart, command: command.map(redact), ...rest }
    const write = (path: string, text: string): Step => ({ do: 'write', path, text })
    return [
      write(kickstart, input.text),
      ...options.originals.map(({ path, text }) => write(`${sourceFolder}/${path}`, text)),
      write('origins.json', json(options.origins)),
      write('manifest.json', json(manifest)),
      write('koji-command.txt', `${shellLine(command)}\n`),
    ]
  },
}

const notSent = 'the builder would honour it, but this koji command has no such option'

function commandOf(input: BuildInput, options: KojiOptions): KojiCommand {
  return kojiCommand({ ...options, kickstart: kickstartName(input) })
}

function positionals(request: RewriteRequest, names: BuildNames): (readonly [string, string])[] {
  return [
    ['--name', names.name ?? ''],
    ['--image-version', names.imageVersion ?? ''],
    ['--build-target', names.buildTarget ?? ''],
    ['--arch', request.arch],
    ...(request.target === 'koji-image' ? [['--install-tree', request.installTree ?? ''] as const] : []),
  ]
}

function distroProblem(text: string): string | undefined {
  try {
    distro(text)
    return undefined
  } catch (error) {
    if (error instanceof KojiInputError) return error.message
    throw error
  }
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

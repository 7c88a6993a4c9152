import type { PackageNode } from '../ast/nodes.ts'
import type { CheckedGroup, CheckedPackage, CheckedPackages } from './checked.ts'
import type { Values } from './line.ts'
import { mergeValues } from './merge-values.ts'
import { type PackageFault, readPackageLine } from './packages-line.ts'
import type { Shape } from './resolve.ts'

/**
 * All `%packages` sections of a file, merged line by line as the reference merges them (kickstart semantics §3.4):
 * the last line about a package wins; the first about a group, until it is excluded; excluded groups stay excluded.
 */
export class PackageSet {
  #seen = false
  #environment: CheckedPackage | undefined
  readonly #groups = new Map<string, CheckedGroup>()
  readonly #excludedGroups: CheckedPackage[] = []
  readonly #packages = new Map<string, CheckedPackage>()
  readonly #excluded = new Map<string, CheckedPackage>()
  readonly #headers: Values[] = []

  /** A header, by the values it gave; undefined when they have mistakes. */
  addHeader(values: Values | undefined): void {
    this.#seen = true
    if (values) this.#headers.push(values)
  }

  /** A line of the body; what is wrong with it, when something is. */
  addLine(node: PackageNode): PackageFault | undefined {
    const item = readPackageLine(node)
    if (!('kind' in item)) return item
    const { name } = item
    switch (item.kind) {
      case 'environment':
        this.#environment = { name, node }
        break
      case 'group':
        if (!this.#groups.has(name)) this.#groups.set(name, { name, include: item.include, node })
        break
      case 'excludedGroup':
        if (this.#environment && name === `^${this.#environment.name}`) this.#environment = undefined
        else {
          this.#groups.delete(name)
          this.#excludedGroups.push({ name, node })
        }
        break
      case 'package':
        this.#excluded.delete(name)
        this.#packages.set(name, { name, node })
        break
      case 'excluded':
        this.#packages.delete(name)
        this.#excluded.set(name, { name, node })
        break
    }
    return undefined
  }

  /** @param shape of the `%packages` header in the release */
  result(shape: Shape): CheckedPackages {
    const options = this.#headers.reduce<Values>((before, header) => mergeValues({ shape }, before, header), {})
    return {
      seen: this.#seen,
      ...(this.#environment && { environment: this.#environment }),
      groups: [...this.#groups.values()],
      excludedGroups: this.#excludedGroups,
      packages: [...this.#packages.values()],
      excluded: [...this.#excluded.values()],
      options,
    }
  }
}

import { describe, expect, it } from 'vitest'
import * as grammar from '../../grammar/index.ts'
import * as pure from '../../src/index.ts'
import * as node from '../../src/node.ts'

/** The names that design promises to users; the snapshots hold all of them. */
const promised = [
  'parse',
  'print',
  'check',
  'writeCommand',
  'write',
  'lint',
  'applyFixes',
  'flatten',
  'rewrite',
  'parseScmUrl',
  'ScmUrlError',
  'koji',
  'releases',
  'resolveRelease',
] as const

describe('kickstart-toolkit', () => {
  it('exports what is promised', () => {
    for (const name of promised) expect(pure).toHaveProperty(name)
    expect(Object.keys(pure.koji).sort()).toEqual([
      'allowedScms',
      'canonArch',
      'distro',
      'formatPlan',
      'tdl',
      'volumeId',
    ])
  })

  it('exports nothing by accident', () => {
    expect(Object.keys(pure).sort()).toMatchInlineSnapshot(`
      [
        "FlattenError",
        "KojiInputError",
        "LineIndex",
        "OriginFinder",
        "OriginMap",
        "ScmUrlError",
        "Sources",
        "UnknownReleaseError",
        "UnknownTargetError",
        "annotate",
        "applyFixes",
        "buildModel",
        "check",
        "checkCodes",
        "degradeMasked",
        "depfile",
        "dotGraph",
        "flatten",
        "imageSizes",
        "includeGraph",
        "isCommand",
        "jsonGraph",
        "kickstartInfo",
        "koji",
        "lint",
        "memoryLoader",
        "mermaidGraph",
        "migrate",
        "missingOptions",
        "originsJson",
        "parse",
        "parseScmUrl",
        "print",
        "releases",
        "resolveRelease",
        "rewrite",
        "ruleMetas",
        "splice",
        "targets",
        "textTree",
        "write",
        "writeCommand",
      ]
    `)
    expect(Object.keys(node).sort()).toMatchInlineSnapshot(`
      [
        "ScmError",
        "WriteError",
        "decodeText",
        "exitCodes",
        "findConfig",
        "findIncluders",
        "findKickstarts",
        "folderLoader",
        "main",
        "namedIncludes",
        "openCheckout",
        "processIo",
        "readText",
        "remoteLoader",
        "writeFileAtomic",
        "writeFilesAtomic",
        "writeFolderAtomic",
      ]
    `)
    expect(Object.keys(grammar).sort()).toMatchInlineSnapshot(`
      [
        "UnknownReleaseError",
        "commands",
        "compareReleases",
        "devel",
        "develAliases",
        "endRequiredFrom",
        "findRelease",
        "groupOptions",
        "inLanes",
        "laneOf",
        "nearestReleases",
        "releaseNumbers",
        "releases",
        "resolveRelease",
        "rhelAliases",
        "sectionEnd",
        "sections",
      ]
    `)
  })
})

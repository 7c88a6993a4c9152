/**
 * `kickstart-toolkit/node`: the pure library's way to files, and the command in a function.
 * Texts are strict UTF-8; results are written to a temporary name and renamed.
 */

export type { CliIo, CliStream } from './cli/cli-io.ts'
export { exitCodes } from './cli/exit-codes.ts'
export { main } from './cli/main.ts'
export { processIo } from './cli/process-io.ts'
export { findConfig } from './io/config-loader.ts'
export { type FindProblem, type FoundKickstarts, findKickstarts } from './io/find-kickstarts.ts'
export { type FolderLoaderOptions, folderLoader } from './io/folder-loader.ts'
export { findIncluders, type IncludersOptions } from './io/includers.ts'
export { type NamedFiles, namedIncludes } from './io/named-includes.ts'
export { decodeText, type ReadOptions, type ReadResult, readText } from './io/read-text.ts'
export { type RemoteOptions, remoteLoader } from './io/remote-loader.ts'
export { type Checkout, type CheckoutOptions, type CheckoutRecord, openCheckout } from './io/scm/open-checkout.ts'
export { WriteError } from './io/write-error.ts'
export { type FileToWrite, writeFileAtomic, writeFilesAtomic } from './io/write-file.ts'
export { type FolderEntry, writeFolderAtomic } from './io/write-folder.ts'
export { ScmError } from './scm/scm-error.ts'

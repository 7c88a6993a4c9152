import { describe, expect, it } from 'vitest'
import { ScmError } from '../../src/scm/scm-error.ts'
import { readScmSource } from '../../src/scm/scm-source.ts'

function refusal(url: string, allowLocal = false) {
  try {
    return readScmSource(url, { allowLocal })
  } catch (error) {
    if (!(error instanceof ScmError)) throw error
    const { code, kind, span, message, hint } = error
    return { code, kind, at: span && url.slice(span.start, span.end), text: `${message} ${hint}` }
  }
}

describe('readScmSource', () => {
  it.each([
    ['git://h.example/a/r.git#main', 'git', 'git://h.example/a/r.git', 'git://h.example/a/r.git'],
    ['git+http://h:8080//a/../r#main', 'git', 'http://h:8080/r', 'http://h:8080/r'],
    ['git+https://me@h/r?x/y/#main', 'git', 'https://me@h/r', 'https://h/r'],
    ['git+ssh://git@h:22/r.git#main', 'git', 'ssh://git@h:22/r.git', 'ssh://h:22/r.git'],
    ['svn://me@h/r?trunk#12', 'svn', 'svn://h/r', 'svn://h/r'],
    ['svn+https://h/r?trunk#12', 'svn', 'https://h/r', 'https://h/r'],
    ['svn+ssh://me@h/r?trunk#12', 'svn', 'svn+ssh://me@h/r', 'svn+ssh://h/r'],
  ])('reads %s', (url, system, remote, repository) => {
    expect(readScmSource(url)).toMatchObject({ system, remote, repository })
  })

  it('reads a local repository where that is allowed', () => {
    expect(readScmSource('file:///srv/r.git?kde#f42', { allowLocal: true })).toEqual({
      system: 'git',
      protocol: 'file',
      remote: 'file:///srv/r.git',
      repository: 'file:///srv/r.git',
      module: 'kde',
      revision: 'f42',
    })
  })

  it.each([
    ['--upload-pack=touch /tmp/x', 'scm/scheme', ''],
    ['-u', 'scm/scheme', ''],
    ['ext::sh -c touch% /tmp/x', 'scm/scheme', ''],
    ['https://h/r#main', 'scm/scheme', 'https://'],
    ['file:///srv/r.git#main', 'scm/local', 'file://'],
    ['git+file:///srv/r.git#main', 'scm/scheme', 'git+file://'],
    ['git://-oProxyCommand=x/r#main', 'scm/option', '-oProxyCommand=x'],
    ['git+ssh://-oProxyCommand=x@h/r#main', 'scm/option', '-'],
    ['git://h/r#--upload-pack=x', 'scm/option', '--upload-pack=x'],
    ['git+ssh://h/r#main', 'scm/user-missing', ''],
    ['git+https://me:secret@h/r#main', 'scm/password', 'me:secret'],
    ['git://h/r', 'scm/revision', ''],
    ['git://h/#main', 'scm/root', '/'],
    ['git+rsync://h/r#main', 'scm/unsupported', 'git+rsync://'],
    ['cvs://h/r?m#main', 'scm/unsupported', 'cvs://'],
    ['cvs+ssh://me@h/r?m#main', 'scm/unsupported', 'cvs+ssh://'],
  ])('refuses %s', (url, code, at) => {
    const refused = refusal(url)
    expect(refused).toMatchObject({ code, kind: 'usage', at })
    expect(JSON.stringify({ ...refused, at: '' })).not.toContain('secret')
  })

  it.each([
    ['file://h/srv/r.git#main', 'scm/local', 'h'],
    ['file:///srv/r.git', 'scm/revision', ''],
    ['file:///srv/r.git;x#main', 'scm/params', 'x'],
    ['file:///srv/r.git#-x', 'scm/option', '-x'],
  ])('refuses %s, local or not', (url, code, at) => {
    expect(refusal(url, true)).toMatchObject({ code, at })
  })
})

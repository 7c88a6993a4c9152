import { describe, expect, it } from 'vitest'
import { templateLanguage } from '../../src/cli/template-language.ts'
import { folder, ks } from './run-ks.ts'

describe('templateLanguage', () => {
  it.each([
    ['jinja', 'user --name={{ name | default("core") }}\n'],
    ['jinja', '{% if luks %}\nautopart --encrypted\n{% endif %}\n'],
    ['erb', 'url --url=<%= @host.medium %>\n'],
    ['hcl', 'rootpw --iscrypted ${root_hash}\n%packages\n%end\n'],
    ['hcl', '%{ for package in packages ~}\n${package}\n'],
    ['at', 'ignoredisk --only-use=@KS_DISK@\n'],
  ])('knows %s', (language, text) => {
    expect(templateLanguage(text)).toBe(language)
  })

  it.each([
    '',
    'rootpw --iscrypted $6$salt$hash\n%packages\n@core\n@Development Tools\n%end\n',
    '%post\nfor user in ${users}; do echo "{{ user }} <%= %> @HOST@"; done\n%end\n%pre\necho ${disk}\n%end\n',
    'url --url=http://a/$releasever\n',
    '%{ text\n',
  ])('finds none in %j', (text) => {
    expect(templateLanguage(text)).toBeUndefined()
  })
})

describe('ks lint', () => {
  const jinja = 'lang {{ lang }}\nuser --name={{ name }}\n'

  it('says when a file with errors looks like a template', async () => {
    const cwd = folder({ 'a.ks': jinja, 'b.ks': jinja, 'c.ks': 'part / ${size}\n' })
    expect((await ks(['lint', 'a.ks'], { cwd })).stderr).toBe(
      'ks: "a.ks" looks like a template: --template jinja judges nothing that placeholders touch\n',
    )
    expect((await ks(['lint', '.'], { cwd })).stderr).toBe(
      'ks: "a.ks" and 2 more look like templates: --template auto judges nothing that placeholders touch\n',
    )
  })

  it('says nothing when it knows, or when placeholders do no harm', async () => {
    const cwd = folder({ 'a.ks': jinja, 'b.ks': '# ${who}\nlang en_US.UTF-8\nkeyboard us\n' })
    expect((await ks(['lint', '--template', 'jinja', 'a.ks'], { cwd })).stderr).toBe('')
    expect((await ks(['lint', 'b.ks'], { cwd })).stderr).toBe('')
  })
})
